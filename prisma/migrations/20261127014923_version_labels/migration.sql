-- CreateTable
CREATE TABLE "VersionLabel" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "givenById" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL,
    CONSTRAINT "VersionLabel_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ProposalVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "VersionLabel_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "VersionLabel_versionId_idx" ON "VersionLabel"("versionId");

-- Who called a version what stays told.

CREATE TRIGGER "VersionLabel_no_update" BEFORE UPDATE ON "VersionLabel"
BEGIN
    SELECT RAISE(ABORT, 'VersionLabel is append-only');
END;

CREATE TRIGGER "VersionLabel_no_delete" BEFORE DELETE ON "VersionLabel"
BEGIN
    SELECT RAISE(ABORT, 'VersionLabel is append-only');
END;
