-- DropIndex
DROP INDEX "report_sha256_key";

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "withdraw_reason" TEXT,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawn_by_id" UUID;

-- CreateIndex
CREATE INDEX "report_withdrawn_by_id_idx" ON "report"("withdrawn_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_sha256_standing_key" ON "report"("sha256") WHERE ("withdrawn_at" IS NULL);

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

ALTER TABLE "report" ADD CONSTRAINT "report_withdrawal_check" CHECK (
  ("withdrawn_at" IS NULL) = ("withdrawn_by_id" IS NULL)
  AND ("withdrawn_at" IS NULL) = ("withdraw_reason" IS NULL)
);

-- A report still never changes, and is never removed. The one thing that may happen to it is its withdrawal, once and
-- for good: everything else of the row stays as it is, whatever columns are added later.
CREATE FUNCTION "refuse_all_but_withdrawal"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  withdrawn "report";
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."withdrawn_at" IS NULL AND NEW."withdrawn_at" IS NOT NULL THEN
    withdrawn := OLD;
    withdrawn."version" := OLD."version" + 1;
    withdrawn."withdrawn_at" := NEW."withdrawn_at";
    withdrawn."withdrawn_by_id" := NEW."withdrawn_by_id";
    withdrawn."withdraw_reason" := NEW."withdraw_reason";
    IF NEW IS NOT DISTINCT FROM withdrawn THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
DROP TRIGGER "report_is_immutable" ON "report";
CREATE TRIGGER "report_is_immutable" BEFORE UPDATE OR DELETE ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_withdrawal"();

GRANT UPDATE ("version", "withdrawn_at", "withdrawn_by_id", "withdraw_reason") ON "report" TO duban_app;
