-- DropIndex
DROP INDEX "article_report_id_index_key";

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "reading_id" UUID,
ADD COLUMN     "reopened" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "seen" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "reading_index" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "report_reading" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "date" DATE,
    "date_source" TEXT NOT NULL,
    "rules" TEXT,
    "article_ids" UUID[],
    "dropped" JSONB NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "gone" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,

    CONSTRAINT "report_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earlier_answer" (
    "draft_id" UUID NOT NULL,
    "reading_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "owner_units" JSONB NOT NULL,

    CONSTRAINT "earlier_answer_pkey" PRIMARY KEY ("draft_id","reading_id")
);

-- The reports that are there already: their first reading was that of the import. By which rules, nobody wrote down.
INSERT INTO "report_reading" ("id", "report_id", "index", "at", "by_id", "date", "date_source", "article_ids", "dropped", "added", "changed", "gone", "kept")
SELECT gen_random_uuid(), r."id", 1, r."imported_at", r."imported_by_id", r."date", r."date_source",
       ARRAY(SELECT a."id" FROM "article" a WHERE a."report_id" = r."id" ORDER BY a."index"), r."dropped",
       (SELECT count(*) FROM "draft" d WHERE d."report_id" = r."id" AND d."origin" = 'rules'), 0, 0, 0
  FROM "report" r;
UPDATE "draft" SET "reading_id" = (SELECT rr."id" FROM "report_reading" rr WHERE rr."report_id" = "draft"."report_id")
 WHERE "origin" = 'rules';

-- AlterTable
ALTER TABLE "report" DROP COLUMN "dropped";

-- CreateIndex
CREATE INDEX "report_reading_by_id_idx" ON "report_reading"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_reading_report_id_index_key" ON "report_reading"("report_id", "index");

-- CreateIndex
CREATE INDEX "earlier_answer_reading_id_idx" ON "earlier_answer"("reading_id");

-- CreateIndex
CREATE INDEX "earlier_answer_article_id_idx" ON "earlier_answer"("article_id");

-- CreateIndex
CREATE INDEX "article_report_id_idx" ON "article"("report_id");

-- CreateIndex
CREATE INDEX "draft_reading_id_idx" ON "draft"("reading_id");

-- AddForeignKey
ALTER TABLE "report_reading" ADD CONSTRAINT "report_reading_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_reading" ADD CONSTRAINT "report_reading_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "report_reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_answer" ADD CONSTRAINT "earlier_answer_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_answer" ADD CONSTRAINT "earlier_answer_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "report_reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_answer" ADD CONSTRAINT "earlier_answer_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

ALTER TABLE "draft" ADD CONSTRAINT "draft_reading_check" CHECK (("reading_id" IS NOT NULL) = ("origin" = 'rules'));
ALTER TABLE "report_reading" ADD CONSTRAINT "report_reading_date_source_check" CHECK ("date_source" IN ('given', 'text', 'unknown'));
ALTER TABLE "report_reading" ADD CONSTRAINT "report_reading_counts_check" CHECK (
  "index" >= 1 AND "added" >= 0 AND "changed" >= 0 AND "gone" >= 0 AND "kept" >= 0
);
CREATE TRIGGER "report_reading_is_immutable" BEFORE UPDATE OR DELETE ON "report_reading" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "earlier_answer_is_immutable" BEFORE UPDATE OR DELETE ON "earlier_answer" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- 'lapsed': a later reading finds it no longer, and nobody had touched it. Who had the report read again stands as who decided.
ALTER TABLE "draft" DROP CONSTRAINT "draft_state_check";
ALTER TABLE "draft" ADD CONSTRAINT "draft_state_check" CHECK ("state" IN ('open', 'accepted', 'dismissed', 'repeated', 'lapsed'));

-- A report still never changes, but for two things: its withdrawal, once and for good; and the day that another reading of
-- it took, which stands in that reading. Everything else of the row stays as it is, whatever columns are added later.
CREATE FUNCTION "refuse_all_but_withdrawal_and_reading"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed "report";
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."withdrawn_at" IS NULL THEN
    allowed := OLD;
    allowed."version" := OLD."version" + 1;
    IF NEW."withdrawn_at" IS NOT NULL THEN
      allowed."withdrawn_at" := NEW."withdrawn_at";
      allowed."withdrawn_by_id" := NEW."withdrawn_by_id";
      allowed."withdraw_reason" := NEW."withdraw_reason";
    ELSE
      SELECT "index", "date", "date_source" INTO allowed."reading_index", allowed."date", allowed."date_source"
        FROM "report_reading" WHERE "report_id" = OLD."id" AND "index" = OLD."reading_index" + 1;
    END IF;
    IF NEW IS NOT DISTINCT FROM allowed THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
DROP TRIGGER "report_is_immutable" ON "report";
CREATE TRIGGER "report_is_immutable" BEFORE UPDATE OR DELETE ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_withdrawal_and_reading"();
DROP FUNCTION "refuse_all_but_withdrawal"();

-- An answer is never lost: on an open draft a later reading of its report may put another in its place, and then the old one
-- is kept with the reading that gave it. A decided draft keeps the answer that the person saw.
CREATE FUNCTION "keep_earlier_answer"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."state" IN ('open', 'lapsed') AND NEW."state" = 'open' AND NEW."version" = OLD."version" + 1
     AND NEW."key" = OLD."key" AND NEW."index" = OLD."index" AND NEW."report_id" = OLD."report_id"
     AND OLD."reading_id" IS NOT NULL AND NEW."reading_id" <> OLD."reading_id"
     AND EXISTS (SELECT FROM "report_reading" rr WHERE rr."id" = NEW."reading_id" AND rr."report_id" = OLD."report_id") THEN
    INSERT INTO "earlier_answer" ("draft_id", "reading_id", "article_id", "answer", "owner_units")
    VALUES (OLD."id", OLD."reading_id", OLD."article_id", OLD."answer", OLD."owner_units");
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'answers of % are only replaced by a later reading', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
DROP TRIGGER "draft_answer_is_immutable" ON "draft";
CREATE TRIGGER "draft_answer_is_immutable"
  BEFORE UPDATE OF "answer", "owner_units", "key", "index", "report_id", "article_id", "span_start", "span_end", "reading_id"
  ON "draft" FOR EACH ROW EXECUTE FUNCTION "keep_earlier_answer"();

GRANT SELECT, INSERT ON "report_reading" TO duban_app;
GRANT SELECT ON "earlier_answer" TO duban_app;
GRANT UPDATE ("reading_index", "date", "date_source") ON "report" TO duban_app;
GRANT UPDATE ("answer", "owner_units", "article_id", "span_start", "span_end", "reading_id", "seen", "reopened") ON "draft" TO duban_app;

-- Labelled data: a field is compared with the answer that the person saw who set it, also where a later reading has given
-- the draft another one. What a reading took off the desk was settled by nobody.
CREATE OR REPLACE VIEW "extraction_label" AS
  SELECT d."id" AS "draft_id", d."report_id", a."genre", d."decided_at",
         d."state" <> 'dismissed' AS "directive_right",
         CASE WHEN d."state" = 'accepted' THEN coalesce(d."correction"->>'title' = s."answer"->>'title', true) END AS "title_right",
         CASE WHEN d."state" = 'accepted' THEN coalesce(d."correction"->>'nature' = s."answer"->>'nature', true) END AS "nature_right",
         CASE WHEN d."state" = 'accepted' THEN NOT d."correction" ? 'owners'
           OR "settled_owners"(d."correction"->'owners') = "settled_owners"(s."answer"->'owners') END AS "owners_right",
         CASE WHEN d."state" = 'accepted' THEN NOT d."correction" ? 'deadline'
           OR (d."correction"->'deadline'->>'due') IS NOT DISTINCT FROM (s."answer"->'deadline'->>'due')
              AND (d."correction"->'deadline' <> 'null'::jsonb) = (coalesce(s."answer"->'deadline', 'null'::jsonb) <> 'null'::jsonb)
         END AS "deadline_right"
    FROM "draft" d JOIN "article" a ON a."id" = d."article_id" JOIN "report" r ON r."id" = d."report_id"
         CROSS JOIN LATERAL (SELECT d."answer" || d."seen" AS "answer") s
   WHERE d."decided_at" IS NOT NULL AND d."state" <> 'lapsed' AND r."withdrawn_at" IS NULL AND d."origin" = 'rules';
