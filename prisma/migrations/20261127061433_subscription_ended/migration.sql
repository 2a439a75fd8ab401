-- AlterTable
ALTER TABLE "Subscription" ADD COLUMN "endedAt" DATETIME;
