-- The ledger. Readable with any SQLite tool; docs/ledger.md explains the tables and shows questions to ask them.
-- Hearsay writes; whoever else opens the file should only read.

CREATE TABLE reports (
    number          INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,           -- SHA-256 of the file's bytes
    name            TEXT NOT NULL,                  -- file name without .txt, or address
    outlet          TEXT,
    url             TEXT,
    headline        TEXT,
    published       TEXT,                           -- ISO date
    published_basis TEXT NOT NULL,                  -- METADATA, PRINTED, ADDRESS or UNKNOWN
    copy_of         TEXT REFERENCES reports (id) DEFERRABLE INITIALLY DEFERRED,
    text            TEXT NOT NULL,                  -- the file as decoded, without its byte-order mark
    body_pieces     TEXT NOT NULL,                  -- which parts of the text are prose: start-end in UTF-16 units
    taken_at        TEXT NOT NULL                   -- when Hearsay first read it, UTC
);
CREATE INDEX reports_by_name ON reports (name);

CREATE TABLE report_files (
    report_id TEXT PRIMARY KEY REFERENCES reports (id),
    bytes     BLOB NOT NULL                         -- the file as it was given
);

CREATE TABLE report_fingerprints (
    report_id   TEXT PRIMARY KEY REFERENCES reports (id),
    fingerprint BLOB NOT NULL                       -- MinHash of its wording, to find copies
);

CREATE TABLE places (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    admin1       TEXT,
    country      TEXT,                              -- ISO 3166-1 alpha-2
    lat          REAL,
    lon          REAL,
    geonames_id  INTEGER,
    precision_km REAL
);
CREATE INDEX places_by_name ON places (name);

CREATE TABLE incidents (
    id         TEXT PRIMARY KEY,
    type       TEXT NOT NULL,
    date_start TEXT,
    date_end   TEXT,
    time       TEXT,
    place_id   INTEGER REFERENCES places (id),
    killed     TEXT,                                -- 4, 8+, 12-27
    injured    TEXT,
    reports    INTEGER NOT NULL,
    origins    INTEGER NOT NULL,
    disputed   TEXT NOT NULL                        -- slots on which sources contradict each other, set apart by commas
);
CREATE INDEX incidents_by_date ON incidents (date_start);

CREATE TABLE mentions (
    id          TEXT PRIMARY KEY,                   -- report, first trigger
    name        TEXT NOT NULL,                      -- the name an incident would have if this were its first mention
    report_id   TEXT NOT NULL REFERENCES reports (id),
    start       INTEGER NOT NULL,                   -- where its first trigger begins in the clean text, in UTF-16 units
    part        INTEGER NOT NULL,
    incident_id TEXT REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,  -- null until linked
    type        TEXT NOT NULL,
    role        TEXT NOT NULL,                      -- main or background
    date_start  TEXT,
    date_end    TEXT,
    date_basis  TEXT,
    date_words_start INTEGER,
    date_words_end   INTEGER,
    place_id    INTEGER REFERENCES places (id),
    triggers    TEXT NOT NULL                       -- spans in the clean text
);
CREATE INDEX mentions_by_incident ON mentions (incident_id);
CREATE INDEX mentions_by_report ON mentions (report_id);
CREATE INDEX mentions_by_name ON mentions (name);

CREATE TABLE claims (
    id          INTEGER PRIMARY KEY,
    mention_id  TEXT NOT NULL REFERENCES mentions (id),
    position    INTEGER NOT NULL,
    slot        TEXT NOT NULL,
    value       TEXT NOT NULL,
    stance      TEXT NOT NULL,                      -- asserts, denies, cannot confirm
    chain       TEXT NOT NULL,                      -- from the one who prints it inwards
    quote       TEXT NOT NULL,
    start       INTEGER NOT NULL,                   -- in Unicode code points of the report's text
    "end"       INTEGER NOT NULL,
    line        INTEGER NOT NULL,
    min         INTEGER,                            -- of a number
    max         INTEGER,
    who         TEXT,
    place_id    INTEGER REFERENCES places (id),     -- of a place
    span_start  INTEGER NOT NULL,                   -- in UTF-16 units of the clean text
    span_end    INTEGER NOT NULL,
    rules       TEXT NOT NULL,                      -- lexicon lines that made it
    UNIQUE (mention_id, position)
);

CREATE TABLE claim_speakers (
    claim_id INTEGER NOT NULL REFERENCES claims (id),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    PRIMARY KEY (claim_id, position)
) WITHOUT ROWID;
CREATE INDEX claim_speakers_by_name ON claim_speakers (name);

CREATE TABLE mention_relations (
    mention_id    TEXT NOT NULL REFERENCES mentions (id),
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL,                    -- responds_to, followed_by, part_of
    to_mention_id TEXT NOT NULL REFERENCES mentions (id) DEFERRABLE INITIALLY DEFERRED,
    span_start    INTEGER NOT NULL,
    span_end      INTEGER NOT NULL,
    rule          TEXT NOT NULL,
    PRIMARY KEY (mention_id, position)
) WITHOUT ROWID;
CREATE INDEX mention_relations_to ON mention_relations (to_mention_id);

CREATE TABLE incident_slots (
    incident_id TEXT NOT NULL REFERENCES incidents (id),
    slot        TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    rule        TEXT NOT NULL,                      -- why this verdict
    best        TEXT NOT NULL,                      -- shown in lists; its rivals are in claims
    origins     INTEGER NOT NULL,
    PRIMARY KEY (incident_id, slot)
) WITHOUT ROWID;

-- How many reports the incidents were made of; fewer than there are after a run that was killed.
CREATE TABLE linking_state (
    only_row       INTEGER PRIMARY KEY CHECK (only_row = 1),
    reports_linked INTEGER NOT NULL
);
INSERT INTO linking_state VALUES (1, 0);

CREATE VIRTUAL TABLE reports_fts USING fts5 (headline, text, content = 'reports', content_rowid = 'number');
CREATE TRIGGER reports_indexed AFTER INSERT ON reports BEGIN
    INSERT INTO reports_fts (rowid, headline, text) VALUES (new.number, new.headline, new.text);
END;

CREATE VIRTUAL TABLE claims_fts USING fts5 (quote, content = 'claims', content_rowid = 'id');
CREATE TRIGGER claims_indexed AFTER INSERT ON claims BEGIN
    INSERT INTO claims_fts (rowid, quote) VALUES (new.id, new.quote);
END;

-- What happened, when, where: one line an incident.
CREATE VIEW incident_overview AS
SELECT i.id, i.type, i.date_start, i.date_end, i.time, p.name AS place, p.admin1, p.country, p.lat, p.lon,
       p.precision_km, i.killed, i.injured, i.reports, i.origins, i.disputed
FROM incidents i LEFT JOIN places p ON p.id = i.place_id
ORDER BY i.date_start, i.id;

-- Who says what about which incident, in which words, on which line of which report.
CREATE VIEW claim_overview AS
SELECT m.incident_id, c.slot, c.value, c.stance, c.chain, c.quote, r.name AS report, c.line, r.outlet, r.published, r.url
FROM claims c JOIN mentions m ON m.id = c.mention_id JOIN reports r ON r.id = m.report_id
ORDER BY m.incident_id, c.slot, r.published, c.id;

-- Where sources contradict each other.
CREATE VIEW disputes AS
SELECT o.id, o.date_start, o.place, s.slot, s.verdict, s.rule, s.best, s.origins
FROM incident_slots s JOIN incident_overview o ON o.id = s.incident_id
WHERE s.verdict IN ('disputed', 'denied')
ORDER BY o.date_start, o.id, s.slot;

-- Who speaks, how often, and in which outlets.
CREATE VIEW speakers AS
SELECT s.name, s.kind, count(*) AS claims, count(DISTINCT m.report_id) AS reports, count(DISTINCT m.incident_id) AS incidents
FROM claim_speakers s JOIN claims c ON c.id = s.claim_id JOIN mentions m ON m.id = c.mention_id
GROUP BY s.name, s.kind
ORDER BY claims DESC, s.name;

PRAGMA user_version = 1;
