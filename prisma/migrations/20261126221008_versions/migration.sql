-- CreateTable
CREATE TABLE "ProposalOrigin" (
    "proposalId" TEXT NOT NULL,
    "originId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    PRIMARY KEY ("proposalId", "originId"),
    CONSTRAINT "ProposalOrigin_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalOrigin_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposalSeen" (
    "proposalId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("proposalId", "userId"),
    CONSTRAINT "ProposalSeen_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalSeen_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable: in place, since a table made anew would lose its append-only triggers
ALTER TABLE "ProposalVersion" ADD COLUMN "label" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "ProposalOrigin_originId_idx" ON "ProposalOrigin"("originId");

-- CreateIndex
CREATE INDEX "ProposalSeen_userId_idx" ON "ProposalSeen"("userId");
