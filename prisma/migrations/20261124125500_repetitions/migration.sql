-- CreateTable
CREATE TABLE "task_pair" (
    "pair" TEXT NOT NULL,
    "task_id" UUID NOT NULL,

    CONSTRAINT "task_pair_pkey" PRIMARY KEY ("pair","task_id")
);

-- CreateTable
CREATE TABLE "task_repetition" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "day" DATE,
    "due" DATE,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_repetition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_pair_task_id_idx" ON "task_pair"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_repetition_draft_id_key" ON "task_repetition"("draft_id");

-- CreateIndex
CREATE INDEX "task_repetition_task_id_idx" ON "task_repetition"("task_id");

-- CreateIndex
CREATE INDEX "task_repetition_report_id_idx" ON "task_repetition"("report_id");

-- CreateIndex
CREATE INDEX "task_repetition_article_id_idx" ON "task_repetition"("article_id");

-- CreateIndex
CREATE INDEX "task_repetition_decided_by_id_idx" ON "task_repetition"("decided_by_id");

-- AddForeignKey
ALTER TABLE "task_pair" ADD CONSTRAINT "task_pair_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_repetition" ADD CONSTRAINT "task_repetition_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_repetition" ADD CONSTRAINT "task_repetition_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_repetition" ADD CONSTRAINT "task_repetition_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_repetition" ADD CONSTRAINT "task_repetition_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_repetition" ADD CONSTRAINT "task_repetition_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

ALTER TABLE "task_repetition" ADD CONSTRAINT "task_repetition_span_check" CHECK ("span_start" >= 0 AND "span_start" < "span_end");
ALTER TABLE "draft" DROP CONSTRAINT "draft_state_check";
ALTER TABLE "draft" ADD CONSTRAINT "draft_state_check" CHECK ("state" IN ('open', 'accepted', 'dismissed', 'repeated'));

-- The pairs of neighbouring characters by which a task is found again: of every run of Chinese characters, and a number
-- with the character behind it. One function writes them and asks for them, so that the two cannot differ.
CREATE FUNCTION "title_pairs"(title text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT found.pair FROM (
    SELECT substr(runs.run[1], at, 2) AS pair
      FROM regexp_matches(title, '[\u4E00-\u9FFF]{2,}', 'g') AS runs(run), generate_series(1, char_length(runs.run[1]) - 1) AS at
    UNION ALL
    SELECT numbers.run[1] FROM regexp_matches(title, '[0-9]{1,8}[\u4E00-\u9FFF]', 'g') AS numbers(run)
  ) AS found
$$;

-- The newest tasks whose titles hold a pair. The planner takes every pair for a rare one and would read all its holders
-- before it sorts them: here the key is read backwards and left when enough are found.
CREATE FUNCTION "newest_holders"(wanted text, most int) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 500
  SET enable_bitmapscan = off SET enable_seqscan = off SET enable_sort = off AS $$
  SELECT "task_id" FROM "task_pair" WHERE "pair" = wanted ORDER BY "task_id" DESC LIMIT most
$$;

-- Kept by the database, whoever writes the task; as the owner, for the program itself only reads them.
CREATE FUNCTION "keep_task_pairs"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM "task_pair" WHERE "task_id" = NEW."id";
  END IF;
  INSERT INTO "task_pair" ("pair", "task_id") SELECT "title_pairs"(NEW."title"), NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "task_is_found_by_pairs" AFTER INSERT OR UPDATE OF "title" ON "task" FOR EACH ROW EXECUTE FUNCTION "keep_task_pairs"();
INSERT INTO "task_pair" ("pair", "task_id") SELECT "title_pairs"("title"), "id" FROM "task";

GRANT SELECT ON "task_pair" TO duban_app;
GRANT SELECT, INSERT, DELETE ON "task_repetition" TO duban_app;
