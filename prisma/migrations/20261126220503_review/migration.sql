-- CreateTable
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "format" INTEGER NOT NULL,
    "anchor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    CONSTRAINT "Remark_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RemarkEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "remarkId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    "guestLinkId" TEXT,
    "byName" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "format" INTEGER NOT NULL,
    "deed" TEXT NOT NULL,
    CONSTRAINT "RemarkEvent_remarkId_fkey" FOREIGN KEY ("remarkId") REFERENCES "Remark" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RemarkEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "RemarkEvent_guestLinkId_fkey" FOREIGN KEY ("guestLinkId") REFERENCES "GuestLink" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "userId" TEXT,
    "organisationId" TEXT,
    "guestLinkId" TEXT,
    "dueOn" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    CONSTRAINT "ReviewRequest_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReviewRequest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ReviewRequest_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ReviewRequest_guestLinkId_fkey" FOREIGN KEY ("guestLinkId") REFERENCES "GuestLink" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ReviewRequest_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "requestId" TEXT,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "byId" TEXT,
    "guestLinkId" TEXT,
    "byName" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Verdict_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Verdict_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReviewRequest" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Verdict_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Verdict_guestLinkId_fkey" FOREIGN KEY ("guestLinkId") REFERENCES "GuestLink" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GuestLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "organisation" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "GuestLink_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GuestLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewProgress" (
    "reader" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "format" INTEGER NOT NULL,
    "seen" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("reader", "proposalId", "version")
);

-- CreateIndex
CREATE INDEX "Remark_proposalId_state_idx" ON "Remark"("proposalId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Remark_proposalId_number_key" ON "Remark"("proposalId", "number");

-- CreateIndex
CREATE INDEX "RemarkEvent_byId_idx" ON "RemarkEvent"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "RemarkEvent_remarkId_sequence_key" ON "RemarkEvent"("remarkId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewRequest_guestLinkId_key" ON "ReviewRequest"("guestLinkId");

-- CreateIndex
CREATE INDEX "ReviewRequest_proposalId_idx" ON "ReviewRequest"("proposalId");

-- CreateIndex
CREATE INDEX "ReviewRequest_userId_idx" ON "ReviewRequest"("userId");

-- CreateIndex
CREATE INDEX "ReviewRequest_organisationId_idx" ON "ReviewRequest"("organisationId");

-- CreateIndex
CREATE INDEX "Verdict_proposalId_idx" ON "Verdict"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "GuestLink_tokenHash_key" ON "GuestLink"("tokenHash");

-- CreateIndex
CREATE INDEX "GuestLink_proposalId_idx" ON "GuestLink"("proposalId");

-- What was said in a review stays said.

CREATE TRIGGER "Remark_no_delete" BEFORE DELETE ON "Remark"
BEGIN
    SELECT RAISE(ABORT, 'Remark is never deleted');
END;

CREATE TRIGGER "Remark_fixed" BEFORE UPDATE OF "id", "proposalId", "number", "version", "anchor", "writtenAt" ON "Remark"
BEGIN
    SELECT RAISE(ABORT, 'The anchor of a Remark is fixed');
END;

CREATE TRIGGER "RemarkEvent_no_update" BEFORE UPDATE ON "RemarkEvent"
BEGIN
    SELECT RAISE(ABORT, 'RemarkEvent is append-only');
END;

CREATE TRIGGER "RemarkEvent_no_delete" BEFORE DELETE ON "RemarkEvent"
BEGIN
    SELECT RAISE(ABORT, 'RemarkEvent is append-only');
END;

CREATE TRIGGER "Verdict_no_update" BEFORE UPDATE ON "Verdict"
BEGIN
    SELECT RAISE(ABORT, 'Verdict is append-only');
END;

CREATE TRIGGER "Verdict_no_delete" BEFORE DELETE ON "Verdict"
BEGIN
    SELECT RAISE(ABORT, 'Verdict is append-only');
END;
