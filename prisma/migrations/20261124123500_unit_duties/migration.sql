-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "duties" TEXT;
