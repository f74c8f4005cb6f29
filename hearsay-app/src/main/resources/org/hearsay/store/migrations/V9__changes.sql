-- Which incidents changed, in order: whoever keeps something at hand asks for what changed since and reads only that.

CREATE TABLE incident_changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,        -- grows with each change; an incident has only its last one
    id     TEXT NOT NULL UNIQUE                      -- an incident that was written, or is no more
);
CREATE TRIGGER incident_written AFTER INSERT ON incidents BEGIN
    INSERT OR REPLACE INTO incident_changes (id) VALUES (new.id);
END;
CREATE TRIGGER incident_rewritten AFTER UPDATE ON incidents BEGIN
    INSERT OR REPLACE INTO incident_changes (id) VALUES (new.id);
END;
CREATE TRIGGER incident_removed AFTER DELETE ON incidents BEGIN
    INSERT OR REPLACE INTO incident_changes (id) VALUES (old.id);
END;
-- What an incident shows of its reports, and of those that they copy.
CREATE TRIGGER incident_retold AFTER UPDATE OF outlet, url, headline, published, published_basis, copy_of, text,
    body_pieces, read_by ON reports BEGIN
    INSERT OR REPLACE INTO incident_changes (id)
    SELECT DISTINCT incident_id FROM mentions
    WHERE report_id IN (SELECT new.id UNION SELECT id FROM reports WHERE copy_of = new.id) AND incident_id IS NOT NULL;
END;

-- Lists, maps and counts are read from a survey in memory now, not along these.
DROP INDEX incidents_survey;
DROP INDEX incidents_by_type;
DROP INDEX incidents_by_origins;
DROP INDEX incidents_by_loss;
DROP INDEX places_by_country;
DROP INDEX places_by_point;

PRAGMA user_version = 9;
