-- CreateSchema

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "parent_id" UUID,
    "level" INTEGER NOT NULL,
    "ancestors" UUID[],

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unit_id" UUID,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE,
    "date_source" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "file_name" TEXT,
    "encoding" TEXT NOT NULL,
    "original" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "dropped" JSONB NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "imported_by_id" UUID NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "anchor" DATE,
    "genre" TEXT NOT NULL,
    "dates" DATE[],

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "answer" JSONB NOT NULL,
    "owner_units" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "correction" JSONB NOT NULL DEFAULT '{}',
    "dismiss_reason" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "context" TEXT NOT NULL,
    "context_start" INTEGER NOT NULL,
    "context_end" INTEGER NOT NULL,
    "issuer" JSONB,
    "deadline" JSONB,
    "deadlines" JSONB NOT NULL,
    "day" DATE NOT NULL,
    "group" JSONB,
    "questions" JSONB NOT NULL,
    "report_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_part" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "class" BOOLEAN NOT NULL,
    "unit_id" UUID,
    "span_start" INTEGER,
    "span_end" INTEGER,

    CONSTRAINT "task_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_account" TEXT,
    "actor_role" TEXT,
    "action" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT,
    "ip" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "account_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "answer" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "unit_name_key" ON "unit"("name");

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE INDEX "unit_ancestors_idx" ON "unit" USING GIN ("ancestors");

-- CreateIndex
CREATE UNIQUE INDEX "account_account_key" ON "account"("account");

-- CreateIndex
CREATE INDEX "account_unit_id_idx" ON "account"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "report_sha256_key" ON "report"("sha256");

-- CreateIndex
CREATE INDEX "report_imported_by_id_idx" ON "report"("imported_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_report_id_index_key" ON "article"("report_id", "index");

-- CreateIndex
CREATE INDEX "draft_article_id_idx" ON "draft"("article_id");

-- CreateIndex
CREATE INDEX "draft_decided_by_id_idx" ON "draft"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_report_id_index_key" ON "draft"("report_id", "index");

-- CreateIndex
CREATE UNIQUE INDEX "task_draft_id_key" ON "task"("draft_id");

-- CreateIndex
CREATE INDEX "task_day_id_idx" ON "task"("day", "id");

-- CreateIndex
CREATE INDEX "task_report_id_idx" ON "task"("report_id");

-- CreateIndex
CREATE INDEX "task_article_id_idx" ON "task"("article_id");

-- CreateIndex
CREATE INDEX "task_created_by_id_idx" ON "task"("created_by_id");

-- CreateIndex
CREATE INDEX "task_part_unit_id_task_id_idx" ON "task_part"("unit_id", "task_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_part_task_id_index_key" ON "task_part"("task_id", "index");

-- CreateIndex
CREATE INDEX "audit_entry_object_type_object_id_id_idx" ON "audit_entry"("object_type", "object_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_id_idx" ON "audit_entry"("actor_id", "id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_imported_by_id_fkey" FOREIGN KEY ("imported_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

-- A value outside the words of the program is a bug of the program: refuse it here as well.
ALTER TABLE "unit" ADD CONSTRAINT "unit_level_check" CHECK ("level" >= 0 AND "id" = ANY ("ancestors"));
ALTER TABLE "account" ADD CONSTRAINT "account_role_check" CHECK ("role" IN ('clerk', 'liaison'));
ALTER TABLE "account" ADD CONSTRAINT "account_liaison_unit_check" CHECK ("role" <> 'liaison' OR "unit_id" IS NOT NULL);
ALTER TABLE "account" ADD CONSTRAINT "account_lower_case_check" CHECK ("account" = lower("account"));
ALTER TABLE "session" ADD CONSTRAINT "session_kind_check" CHECK ("kind" IN ('cookie', 'token'));
ALTER TABLE "session" ADD CONSTRAINT "session_token_hash_check" CHECK (octet_length("token_hash") = 32);
ALTER TABLE "report" ADD CONSTRAINT "report_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "report" ADD CONSTRAINT "report_date_source_check" CHECK ("date_source" IN ('given', 'text', 'unknown'));
ALTER TABLE "article" ADD CONSTRAINT "article_span_check" CHECK ("span_start" >= 0 AND "span_start" < "span_end");
ALTER TABLE "draft" ADD CONSTRAINT "draft_span_check" CHECK ("span_start" >= 0 AND "span_start" < "span_end");
ALTER TABLE "draft" ADD CONSTRAINT "draft_state_check" CHECK ("state" IN ('open', 'accepted', 'dismissed'));
ALTER TABLE "draft" ADD CONSTRAINT "draft_decision_check" CHECK (
  ("state" = 'open') = ("decided_by_id" IS NULL)
  AND ("decided_by_id" IS NULL) = ("decided_at" IS NULL)
  AND ("state" = 'dismissed') = ("dismiss_reason" IS NOT NULL)
);
ALTER TABLE "task" ADD CONSTRAINT "task_span_check" CHECK ("span_start" >= 0 AND "span_start" < "span_end");
ALTER TABLE "task" ADD CONSTRAINT "task_context_check" CHECK (
  "context_start" <= "span_start" AND "context_end" >= "span_end"
);
ALTER TABLE "task" ADD CONSTRAINT "task_state_check" CHECK ("state" IN ('proposed'));
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_role_check" CHECK ("role" IN ('lead', 'joint', 'support'));
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_span_check" CHECK (
  ("span_start" IS NULL) = ("span_end" IS NULL) AND ("span_start" IS NULL OR "span_start" < "span_end")
);

-- A report is immutable once stored, the trail and the outbox are append-only: for every role, the owner included.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "report_is_immutable" BEFORE UPDATE OR DELETE ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "article_is_immutable" BEFORE UPDATE OR DELETE ON "article" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "draft_answer_is_immutable" BEFORE UPDATE OF "answer", "owner_units", "key", "index", "report_id", "article_id", "span_start", "span_end"
  ON "draft" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_is_append_only" BEFORE UPDATE OR DELETE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_is_not_emptied" BEFORE TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Two roles: the owner migrates; the program runs as duban_app, which has no DDL. A server may have the role already
-- (of another database, or with a login of its own), and two migrations may run at once.
DO $$
DECLARE
  granted boolean;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'duban_app') THEN
    BEGIN
      CREATE ROLE duban_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END IF;
  -- Without a login of its own the role is taken on by the owner's connection (options=-c role=duban_app).
  IF current_setting('server_version_num')::int >= 160000 THEN
    granted := pg_has_role(current_user, 'duban_app', 'SET');
  ELSE
    granted := pg_has_role(current_user, 'duban_app', 'MEMBER');
  END IF;
  IF NOT granted THEN
    BEGIN
      GRANT duban_app TO CURRENT_USER;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE NOTICE 'the owner may not take on duban_app: give that role a login and set DATABASE_APP_URL';
    END;
  END IF;
END
$$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO duban_app;
GRANT SELECT, INSERT, UPDATE ON "unit", "account" TO duban_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "session", "task", "task_part", "idempotency_key" TO duban_app;
GRANT SELECT, INSERT ON "report", "article", "draft", "audit_entry", "outbox_event" TO duban_app;
GRANT UPDATE ("state", "version", "correction", "dismiss_reason", "decided_by_id", "decided_at") ON "draft" TO duban_app;
GRANT USAGE ON SEQUENCE "audit_entry_id_seq", "outbox_event_id_seq" TO duban_app;
-- Later tables can be read; what may be written is granted by name in the migration that makes the table.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO duban_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO duban_app;
