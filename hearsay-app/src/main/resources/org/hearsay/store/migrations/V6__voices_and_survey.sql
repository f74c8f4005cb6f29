-- How each voice fared on each incident, and what maps, histograms and counts over the whole ledger are read from.

CREATE TABLE incident_sources (
    incident_id  TEXT NOT NULL REFERENCES incidents (id),
    key          TEXT NOT NULL,                      -- the voice's name in small letters: one voice, however written
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    named        INTEGER NOT NULL,                   -- 0 for unnamed people, told apart by who cites them
    first        INTEGER NOT NULL,                   -- 1 where the earliest dated report carries its words
    confirmed    INTEGER NOT NULL,                   -- answers it gave that another named voice gives too
    contradicted INTEGER NOT NULL,                   -- answers it gave that cannot be so where another's can
    denied       INTEGER NOT NULL,                   -- answers it gave that another voice denies
    PRIMARY KEY (incident_id, key)
) WITHOUT ROWID;
CREATE INDEX incident_sources_by_key ON incident_sources (key, incident_id, first, confirmed, contradicted, denied);

-- What is said of each actor on each incident.
CREATE TABLE incident_actors (
    incident_id TEXT NOT NULL REFERENCES incidents (id),
    name        TEXT NOT NULL COLLATE NOCASE,
    accused     INTEGER NOT NULL,                    -- 1 where others say that they did it
    claimed     INTEGER NOT NULL,                    -- 1 where they say so themselves
    denied      INTEGER NOT NULL,                    -- 1 where they or others say that they did not
    suffered    INTEGER NOT NULL,                    -- 1 where it was against them
    PRIMARY KEY (incident_id, name)
) WITHOUT ROWID;
-- A claim is the word of the one who stands last in its chain.
CREATE VIEW actor_overview AS
SELECT m.incident_id, c.value AS name,
       max(c.slot = 'perpetrators' AND c.stance = 'asserts' AND ifnull(w.name, '') <> c.value COLLATE NOCASE) AS accused,
       max(c.slot = 'perpetrators' AND c.stance = 'asserts' AND ifnull(w.name, '') = c.value COLLATE NOCASE) AS claimed,
       max(c.slot = 'perpetrators' AND c.stance = 'denies') AS denied,
       max(c.slot = 'targets' AND c.stance = 'asserts') AS suffered
FROM mentions m JOIN claims c ON c.mention_id = m.id
LEFT JOIN claim_speakers w ON w.claim_id = c.id
  AND w.position = (SELECT max(x.position) FROM claim_speakers x WHERE x.claim_id = c.id)
WHERE m.incident_id IS NOT NULL AND c.slot IN ('perpetrators', 'targets')
GROUP BY m.incident_id, c.value COLLATE NOCASE;
INSERT INTO incident_actors SELECT incident_id, name, accused, claimed, denied, suffered FROM actor_overview;
CREATE INDEX incident_actors_by_name ON incident_actors (name, accused, claimed, denied, suffered);

-- Which reports tell which incident: full text finds reports by number.
CREATE TABLE incident_reports (
    report_number INTEGER NOT NULL REFERENCES reports (number),
    incident_id   TEXT NOT NULL REFERENCES incidents (id),
    PRIMARY KEY (report_number, incident_id)
) WITHOUT ROWID;
INSERT INTO incident_reports
SELECT DISTINCT r.number, m.incident_id FROM mentions m JOIN reports r ON r.id = m.report_id
WHERE m.incident_id IS NOT NULL;
CREATE INDEX incident_reports_by_incident ON incident_reports (incident_id);

CREATE INDEX incidents_survey ON incidents (place_id, type, date_start, date_end, disputed, killed, origins, id);

DROP INDEX incidents_by_date;
DROP INDEX incidents_by_moment;
CREATE INDEX incidents_by_moment ON incidents (date_start, time, id, disputed);

PRAGMA user_version = 6;
