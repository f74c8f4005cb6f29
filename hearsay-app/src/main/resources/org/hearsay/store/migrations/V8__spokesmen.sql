-- The body whose word a speaker's is: of a coalition's spokesman the coalition. Null where they speak for nobody known.
ALTER TABLE claim_speakers ADD COLUMN speaks_for TEXT;
