-- CreateTable
CREATE TABLE "DraftSave" (
    "proposalId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "format" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "savedById" TEXT NOT NULL,

    PRIMARY KEY ("proposalId", "revision"),
    CONSTRAINT "DraftSave_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DraftSave_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
