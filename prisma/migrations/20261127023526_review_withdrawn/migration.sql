-- AlterTable
ALTER TABLE "ReviewRequest" ADD COLUMN "withdrawnAt" DATETIME;
ALTER TABLE "ReviewRequest" ADD COLUMN "withdrawnNote" TEXT NOT NULL DEFAULT '';
