-- What a person decided against the program: kept beside the mentions, never in what is computed from them.

CREATE TABLE corrections (
    number     INTEGER PRIMARY KEY,                  -- later ones overrule earlier ones
    kind       TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'edit', 'reject')),
    name       TEXT NOT NULL,                        -- of the mention it is about, as it was minted
    other      TEXT,                                 -- of another mention: to merge with, or to split from
    slot       TEXT,                                 -- of an edit or a rejected claim
    value      TEXT,                                 -- of an edit, as the record prints it
    who        TEXT NOT NULL,
    at         TEXT NOT NULL,                        -- UTC
    why        TEXT NOT NULL,
    revoked_at TEXT                                  -- UTC; null while it holds
);
CREATE INDEX corrections_by_name ON corrections (name);
CREATE INDEX corrections_by_other ON corrections (other) WHERE other IS NOT NULL;
PRAGMA user_version = 3;
