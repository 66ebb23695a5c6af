-- Roles become rows, so that one person can be a unit's head and a leader; each account has one power, so that nobody can
-- be two administrators (三员分立).

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "power" TEXT NOT NULL DEFAULT 'business',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "password_hash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "task_part" ADD COLUMN     "handler_id" UUID;

-- CreateTable
CREATE TABLE "account_role" (
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "power" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "granted_by_id" UUID,

    CONSTRAINT "account_role_pkey" PRIMARY KEY ("account_id","role")
);

-- CreateTable
CREATE TABLE "account_field" (
    "account_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "account_field_pkey" PRIMARY KEY ("account_id","unit_id")
);

-- The accounts that are there already were clerks and liaisons.
INSERT INTO "account_role" ("account_id", "role", "power", "granted_at")
SELECT "id", "role", 'business', "created_at" FROM "account";

-- AlterTable
ALTER TABLE "account" DROP COLUMN "role";

-- CreateIndex
CREATE INDEX "account_role_role_idx" ON "account_role"("role");

-- CreateIndex
CREATE INDEX "account_role_granted_by_id_idx" ON "account_role"("granted_by_id");

-- CreateIndex
CREATE INDEX "account_field_unit_id_idx" ON "account_field"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_id_power_key" ON "account"("id", "power");

-- CreateIndex
CREATE INDEX "task_part_handler_id_task_id_idx" ON "task_part"("handler_id", "task_id");

-- AddForeignKey
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_account_id_power_fkey" FOREIGN KEY ("account_id", "power") REFERENCES "account"("id", "power") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_field" ADD CONSTRAINT "account_field_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_field" ADD CONSTRAINT "account_field_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_part" ADD CONSTRAINT "task_part_handler_id_fkey" FOREIGN KEY ("handler_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

ALTER TABLE "account" ADD CONSTRAINT "account_power_check"
  CHECK ("power" IN ('business', 'system_admin', 'security_admin', 'auditor', 'integration'));
-- A program comes with a token; there is no password that somebody could guess.
ALTER TABLE "account" ADD CONSTRAINT "account_integration_password_check"
  CHECK ("power" <> 'integration' OR "password_hash" IS NULL);
-- The power follows from the role. With the foreign key, all roles of an account are of one power.
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_power_check" CHECK (
  "power" = CASE
    WHEN "role" IN ('clerk', 'office_head', 'leader', 'unit_head', 'liaison', 'handler') THEN 'business'
    WHEN "role" IN ('system_admin', 'security_admin', 'auditor', 'integration') THEN "role"
    ELSE ''
  END
);

GRANT INSERT, DELETE ON "account_role", "account_field" TO duban_app;
