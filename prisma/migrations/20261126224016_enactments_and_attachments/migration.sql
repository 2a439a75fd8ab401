-- CreateTable
CREATE TABLE "Enactment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "eli" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "announcedOn" TEXT NOT NULL,
    "inForceOn" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "Enactment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Enactment_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "Attachment_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attachment_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Enactment_proposalId_idx" ON "Enactment"("proposalId");

-- CreateIndex
CREATE INDEX "Attachment_meetingId_idx" ON "Attachment"("meetingId");

CREATE TRIGGER "Enactment_no_update" BEFORE UPDATE ON "Enactment"
BEGIN
    SELECT RAISE(ABORT, 'Enactment is append-only');
END;

CREATE TRIGGER "Enactment_no_delete" BEFORE DELETE ON "Enactment"
BEGIN
    SELECT RAISE(ABORT, 'Enactment is append-only');
END;

CREATE TRIGGER "Attachment_no_update" BEFORE UPDATE ON "Attachment"
BEGIN
    SELECT RAISE(ABORT, 'Attachment is append-only');
END;

CREATE TRIGGER "Attachment_no_delete" BEFORE DELETE ON "Attachment"
BEGIN
    SELECT RAISE(ABORT, 'Attachment is append-only');
END;
