-- The day on which a mention happened where its report names no year: month and day as in --06-28, and which day of the
-- week the first one is, 1 for Monday to 7. Null where the mention is dated, or has no day at all.
ALTER TABLE mentions ADD COLUMN yearless_start TEXT;
ALTER TABLE mentions ADD COLUMN yearless_end TEXT;
ALTER TABLE mentions ADD COLUMN yearless_weekday INTEGER;

PRAGMA user_version = 10;
