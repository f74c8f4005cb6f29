-- What pages and exports ask for quickly in a ledger of a hundred thousand incidents.

CREATE INDEX incidents_by_moment ON incidents (date_start, time, id);
CREATE INDEX incidents_by_place ON incidents (place_id);
CREATE INDEX incidents_by_type ON incidents (type, date_start);
CREATE INDEX incidents_by_origins ON incidents (origins, date_start);
CREATE INDEX incidents_by_loss ON incidents (CAST(killed AS INTEGER), date_start);
CREATE INDEX places_by_country ON places (country);
CREATE INDEX places_by_point ON places (lat, lon);
CREATE INDEX reports_by_outlet ON reports (outlet COLLATE NOCASE);
CREATE INDEX reports_by_day ON reports (published);
CREATE INDEX reports_copied ON reports (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX speakers_by_plain_name ON claim_speakers (name COLLATE NOCASE);
CREATE INDEX claims_by_actor ON claims (value COLLATE NOCASE, slot) WHERE slot IN ('perpetrators', 'targets');

PRAGMA user_version = 5;
