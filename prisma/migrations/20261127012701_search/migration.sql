-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "proposalId" TEXT,
    "number" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "format" INTEGER NOT NULL,
    "parts" TEXT NOT NULL,
    CONSTRAINT "SearchEntry_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SearchEntry_proposalId_idx" ON "SearchEntry"("proposalId");

-- CreateIndex
CREATE INDEX "SearchEntry_kind_act_idx" ON "SearchEntry"("kind", "act");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_sourceId_unit_key" ON "SearchEntry"("sourceId", "unit");

-- The words of the entries, folded and as stems: only the index of them is kept, the texts are in
-- "parts". What looks like one word to the tokenizer is one word to app/core/search/words.ts.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    "title", "body", "around", "titleStems", "bodyStems", "aroundStems",
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- However an entry goes, its words go with it.
CREATE TRIGGER "SearchEntry_gone" AFTER DELETE ON "SearchEntry"
BEGIN
    DELETE FROM "SearchIndex" WHERE rowid = OLD."id";
END;
