-- AlterTable
-- The reports that are there already were all of plain text. Where they were pasted that is what they are, too.
ALTER TABLE "report" ADD COLUMN     "format" TEXT NOT NULL DEFAULT 'text',
ADD COLUMN     "media_type" TEXT NOT NULL DEFAULT 'text/plain',
ADD COLUMN     "warnings" JSONB NOT NULL DEFAULT '[]',
ALTER COLUMN "encoding" DROP NOT NULL;

-- AlterTable
ALTER TABLE "report" ALTER COLUMN "format" DROP DEFAULT,
ALTER COLUMN "media_type" DROP DEFAULT,
ALTER COLUMN "warnings" DROP DEFAULT;

-- What Prisma's schema cannot say.
ALTER TABLE "report" ADD CONSTRAINT "report_format_check" CHECK ("format" IN ('text', 'docx', 'doc', 'pdf', 'html', 'image'));
ALTER TABLE "report" ADD CONSTRAINT "report_encoding_check" CHECK (("encoding" IS NOT NULL) = ("format" IN ('text', 'html')));
