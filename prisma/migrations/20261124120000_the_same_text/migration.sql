-- AlterTable
ALTER TABLE "report" ADD COLUMN     "text_sha256" TEXT;

-- The reports that are there already: the same rule as in the program (same-text.ts). What they hold stays as it is.
ALTER TABLE "report" DISABLE TRIGGER "report_is_immutable";
UPDATE "report" SET "text_sha256" = encode(
  sha256(convert_to(rtrim(replace(replace("text", E'\r\n', E'\n'), E'\r', E'\n'), E'\n'), 'UTF8')), 'hex'
);
ALTER TABLE "report" ENABLE TRIGGER "report_is_immutable";
ALTER TABLE "report" ALTER COLUMN "text_sha256" SET NOT NULL;

-- CreateIndex
CREATE INDEX "report_text_sha256_standing_idx" ON "report"("text_sha256") WHERE ("withdrawn_at" IS NULL);

-- What Prisma's schema cannot say.
ALTER TABLE "report" ADD CONSTRAINT "report_text_sha256_check" CHECK ("text_sha256" ~ '^[0-9a-f]{64}$');
