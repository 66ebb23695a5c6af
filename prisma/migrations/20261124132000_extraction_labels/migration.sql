-- CreateIndex
CREATE INDEX "draft_decided_at_idx" ON "draft"("decided_at");

-- What Prisma's schema cannot say.

-- Who answers, as far as it matters: words and role, in one order. A suggestion is no answer.
CREATE FUNCTION "settled_owners"(owners jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT concat_ws(':', o->>'role', o->>'name')), '{}')
    FROM jsonb_array_elements(owners) AS o WHERE NOT coalesce((o->>'suggested')::boolean, false)
$$;

-- Labelled data: for every draft that a person has decided, whether the extraction's answer is what the person settled.
-- A dismissal says that it was no directive for the office, an acceptance or a repetition that it was one. The fields are
-- settled by an acceptance only: whoever dismisses or counts with another task has not vouched for them. Reports that were
-- withdrawn were read with a wrong day or from wrong bytes and tell nothing.
CREATE VIEW "extraction_label" AS
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
   WHERE d."decided_at" IS NOT NULL AND r."withdrawn_at" IS NULL;
