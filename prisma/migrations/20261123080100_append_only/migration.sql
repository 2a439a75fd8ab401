-- What somebody has seen is never overwritten: not by a bug, nor by a hand on the database.

CREATE TRIGGER "ActVersion_no_update" BEFORE UPDATE ON "ActVersion"
BEGIN
    SELECT RAISE(ABORT, 'ActVersion is append-only');
END;

CREATE TRIGGER "ActVersion_no_delete" BEFORE DELETE ON "ActVersion"
BEGIN
    SELECT RAISE(ABORT, 'ActVersion is append-only');
END;

CREATE TRIGGER "ProposalVersion_no_update" BEFORE UPDATE ON "ProposalVersion"
BEGIN
    SELECT RAISE(ABORT, 'ProposalVersion is append-only');
END;

CREATE TRIGGER "ProposalVersion_no_delete" BEFORE DELETE ON "ProposalVersion"
BEGIN
    SELECT RAISE(ABORT, 'ProposalVersion is append-only');
END;

CREATE TRIGGER "StatusEvent_no_update" BEFORE UPDATE ON "StatusEvent"
BEGIN
    SELECT RAISE(ABORT, 'StatusEvent is append-only');
END;

CREATE TRIGGER "StatusEvent_no_delete" BEFORE DELETE ON "StatusEvent"
BEGIN
    SELECT RAISE(ABORT, 'StatusEvent is append-only');
END;

CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;

CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;
