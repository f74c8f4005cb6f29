-- Linking as reports arrive: where mentions are filed, which decide together, and what became of incidents.

ALTER TABLE reports ADD COLUMN linked INTEGER NOT NULL DEFAULT 0;     -- 1 where its mentions have been linked
ALTER TABLE reports ADD COLUMN first_alike TEXT REFERENCES reports (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE reports ADD COLUMN read_by TEXT;                          -- version of Hearsay that last read it
CREATE INDEX reports_unlinked ON reports (number) WHERE linked = 0;
CREATE INDEX reports_by_first_alike ON reports (first_alike) WHERE first_alike IS NOT NULL;

CREATE TABLE report_words (
    report_id TEXT PRIMARY KEY REFERENCES reports (id),
    words     BLOB NOT NULL                          -- hashes and weights of its telling words
) WITHOUT ROWID;

CREATE TABLE copy_keys (
    key           INTEGER NOT NULL,                  -- of three minima of the fingerprint
    report_number INTEGER NOT NULL REFERENCES reports (number),
    PRIMARY KEY (key, report_number)
) WITHOUT ROWID;

CREATE TABLE linking_nodes (
    number        INTEGER PRIMARY KEY,
    mention_id    TEXT NOT NULL UNIQUE REFERENCES mentions (id),
    step          INTEGER NOT NULL,                  -- how much evidence parts its neighbourhood from others
    neighbourhood INTEGER NOT NULL                   -- mentions of one neighbourhood are decided together
);
CREATE INDEX linking_nodes_by_neighbourhood ON linking_nodes (neighbourhood, step);

CREATE TABLE linking_keys (
    key  INTEGER NOT NULL,                           -- hash of a day and a place, or of a week and two telling words
    node INTEGER NOT NULL REFERENCES linking_nodes (number),
    PRIMARY KEY (key, node)
) WITHOUT ROWID;

CREATE TABLE incident_history (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL,                            -- an incident that is no more what it was
    what   TEXT NOT NULL,                            -- became: all of it; split: a part of it; withdrawn: no report tells it now
    other  TEXT,                                     -- the incident that its mentions are in since
    at     TEXT NOT NULL                             -- UTC
);
CREATE INDEX incident_history_by_id ON incident_history (id);

PRAGMA user_version = 2;
