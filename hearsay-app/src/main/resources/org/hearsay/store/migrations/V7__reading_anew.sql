-- Kept reports may be read anew by a later Hearsay; then all incidents are made anew, without a moment without them.

ALTER TABLE reports ADD COLUMN read_next_by TEXT;                    -- version that is to read it anew; null where none is
CREATE INDEX reports_to_read_anew ON reports (number) WHERE read_next_by IS NOT NULL;

ALTER TABLE linking_state ADD COLUMN anew TEXT;                      -- due: all must be linked anew; begun: they are being

CREATE TRIGGER reports_reindexed AFTER UPDATE OF headline, text ON reports BEGIN
    INSERT INTO reports_fts (reports_fts, rowid, headline, text) VALUES ('delete', old.number, old.headline, old.text);
    INSERT INTO reports_fts (rowid, headline, text) VALUES (new.number, new.headline, new.text);
END;
CREATE TRIGGER claims_unindexed AFTER DELETE ON claims BEGIN
    INSERT INTO claims_fts (claims_fts, rowid, quote) VALUES ('delete', old.id, old.quote);
END;

PRAGMA user_version = 7;
