-- Who is signed in signs in again: a session has tokens of its own now.
DELETE FROM "session";

-- DropIndex
DROP INDEX "session_token_hash_key";

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "password_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "password_given" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "password_given_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "session" DROP COLUMN "token_hash",
ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ip" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'password';

-- CreateTable
CREATE TABLE "session_token" (
    "token_hash" BYTEA NOT NULL,
    "session_id" UUID NOT NULL,
    "use" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),
    "salt" UUID,

    CONSTRAINT "session_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "earlier_password" (
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "password_hash" TEXT NOT NULL,

    CONSTRAINT "earlier_password_pkey" PRIMARY KEY ("account_id","at")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "account_id" UUID NOT NULL,
    "seed" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "account_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("account_id","code_hash")
);

-- CreateTable
CREATE TABLE "attempt_count" (
    "key" BYTEA NOT NULL,
    "count" INTEGER NOT NULL,
    "resets_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_count_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "session_token_session_id_idx" ON "session_token"("session_id");

-- CreateIndex
CREATE INDEX "session_token_expires_at_idx" ON "session_token"("expires_at");

-- CreateIndex
CREATE INDEX "attempt_count_resets_at_idx" ON "attempt_count"("resets_at");

-- AddForeignKey
ALTER TABLE "session_token" ADD CONSTRAINT "session_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_password" ADD CONSTRAINT "earlier_password_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "session" ADD CONSTRAINT "session_method_check" CHECK ("method" IN ('password', 'oidc'));
ALTER TABLE "session_token" ADD CONSTRAINT "session_token_use_check" CHECK ("use" IN ('access', 'refresh'));
ALTER TABLE "session_token" ADD CONSTRAINT "session_token_replaced_check" CHECK (("replaced_at" IS NULL) = ("salt" IS NULL));

GRANT SELECT, INSERT, DELETE ON "session_token", "earlier_password", "recovery_code" TO duban_app;
GRANT UPDATE ("replaced_at", "salt") ON "session_token" TO duban_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "second_factor", "attempt_count" TO duban_app;
