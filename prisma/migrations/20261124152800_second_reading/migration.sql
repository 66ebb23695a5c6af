-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'rules';

-- CreateTable
CREATE TABLE "second_reading" (
    "report_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "read_to" INTEGER NOT NULL DEFAULT 0,
    "passages" INTEGER NOT NULL DEFAULT 0,
    "unfound" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "second_reading_pkey" PRIMARY KEY ("report_id")
);

-- CreateIndex
CREATE INDEX "second_reading_requested_by_id_idx" ON "second_reading"("requested_by_id");

-- CreateIndex
CREATE INDEX "second_reading_waiting_idx" ON "second_reading"("changed_at") WHERE ("state" = 'waiting');

-- AddForeignKey
ALTER TABLE "second_reading" ADD CONSTRAINT "second_reading_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_reading" ADD CONSTRAINT "second_reading_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

ALTER TABLE "draft" ADD CONSTRAINT "draft_origin_check" CHECK ("origin" IN ('rules', 'second_reader'));
CREATE TRIGGER "draft_origin_is_immutable" BEFORE UPDATE OF "origin" ON "draft" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
ALTER TABLE "second_reading" ADD CONSTRAINT "second_reading_state_check" CHECK ("state" IN ('waiting', 'done', 'failed'));
ALTER TABLE "second_reading" ADD CONSTRAINT "second_reading_counts_check" CHECK (
  "read_to" >= 0 AND "passages" >= 0 AND "unfound" >= 0 AND "failures" >= 0
);
ALTER TABLE "second_reading" ADD CONSTRAINT "second_reading_failure_check" CHECK ("state" <> 'failed' OR "failure" IS NOT NULL);
GRANT SELECT, INSERT, UPDATE ON "second_reading" TO duban_app;

-- Labelled data tell how often the rules had it right: what they did not find is no answer of theirs.
CREATE OR REPLACE VIEW "extraction_label" AS
  SELECT d."id" AS "draft_id", d."report_id", a."genre", d."decided_at",
         d."state" <> 'dismissed' AS "directive_right",
         CASE WHEN d."state" = 'accepted' THEN coalesce(d."correction"->>'title' = d."answer"->>'title', true) END AS "title_right",
         CASE WHEN d."state" = 'accepted' THEN coalesce(d."correction"->>'nature' = d."answer"->>'nature', true) END AS "nature_right",
         CASE WHEN d."state" = 'accepted' THEN NOT d."correction" ? 'owners'
           OR "settled_owners"(d."correction"->'owners') = "settled_owners"(d."answer"->'owners') END AS "owners_right",
         CASE WHEN d."state" = 'accepted' THEN NOT d."correction" ? 'deadline'
           OR (d."correction"->'deadline'->>'due') IS NOT DISTINCT FROM (d."answer"->'deadline'->>'due')
              AND (d."correction"->'deadline' <> 'null'::jsonb) = (d."answer" ? 'deadline') END AS "deadline_right"
    FROM "draft" d JOIN "article" a ON a."id" = d."article_id" JOIN "report" r ON r."id" = d."report_id"
   WHERE d."decided_at" IS NOT NULL AND r."withdrawn_at" IS NULL AND d."origin" = 'rules';
