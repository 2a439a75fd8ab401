-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "requeuedAt" DATETIME;
