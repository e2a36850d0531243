-- What one newsroom audited. Keys are short integers inside; ids go outside. Times are milliseconds since 1970 UTC, days are days since then.
-- Ids and hashes of the engine (20 base-32 characters) are BLOBs of 13 bytes; one of another form is TEXT.

CREATE TABLE stories (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  -- the last audit's key; 0 only inside the batch that makes the story
  latest INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX stories_latest ON stories (latest);

-- The copy, each text once whatever story it stands in: TEXT as it is, or BLOB as raw deflate of its UTF-8 where that is shorter; NULL once
-- retention dropped it. The hash is 128 bits of SHA-256.
CREATE TABLE texts (
  key INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  -- when an audit last read it
  day INTEGER NOT NULL,
  body ANY
) STRICT;
CREATE INDEX texts_kept ON texts (day) WHERE body IS NOT NULL;

-- Ids of checks and kinds of claims, by their short number.
CREATE TABLE names (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- What reports of one release say alike, so that each report need not: raw deflate of JSON.
CREATE TABLE catalogues (
  key INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  body BLOB NOT NULL
) STRICT;

-- One row per (versions, profile, signature): raw deflate of the condensed report, less what belongs to one audit.
CREATE TABLE reports (
  key INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  story INTEGER NOT NULL REFERENCES stories (key),
  catalogue INTEGER NOT NULL REFERENCES catalogues (key),
  -- 1 while its quotations are read from the copy; retention writes them out (0) before the copy is dropped
  needs_copy INTEGER NOT NULL,
  -- when it was last made
  day INTEGER NOT NULL,
  gate INTEGER NOT NULL,
  critical INTEGER NOT NULL,
  major INTEGER NOT NULL,
  minor INTEGER NOT NULL,
  neutral INTEGER NOT NULL,
  hidden INTEGER NOT NULL,
  -- the first headline
  title TEXT,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX reports_with_copy ON reports (day) WHERE needs_copy = 1;

CREATE TABLE audits (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  story INTEGER NOT NULL REFERENCES stories (key),
  -- two writers of one story cannot both take the next number: one of them fails, whole
  revision INTEGER NOT NULL,
  report INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  slug TEXT,
  request_id TEXT,
  request_hash TEXT,
  metadata TEXT,
  UNIQUE (story, revision)
) STRICT;
CREATE UNIQUE INDEX audits_request ON audits (request_id) WHERE request_id IS NOT NULL;

-- The versions of a report and their copy: field 0 is text, 1 is html. What else was sent with them is in the report's row.
CREATE TABLE versions (
  report INTEGER NOT NULL REFERENCES reports (key),
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  text INTEGER NOT NULL,
  field INTEGER NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX versions_text ON versions (text);

-- The rows of a report's fact table, to query by; their words are in the report, at the same place of its list.
CREATE TABLE claims (
  report INTEGER NOT NULL REFERENCES reports (key),
  ordinal INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  agreement INTEGER NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

-- Every finding that a story ever had, once; its words are in the report of the last audit that had it.
CREATE TABLE findings (
  key INTEGER PRIMARY KEY,
  id ANY NOT NULL,
  story INTEGER NOT NULL REFERENCES stories (key),
  fingerprint ANY NOT NULL,
  check_name INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  -- hundredths
  confidence INTEGER NOT NULL,
  hidden INTEGER NOT NULL,
  -- the versions that it shows or blames, by ordinal: the bits of an INTEGER, or JSON where one is beyond 51
  versions ANY NOT NULL,
  first_audit INTEGER NOT NULL,
  last_audit INTEGER NOT NULL,
  UNIQUE (id, story)
) STRICT;
CREATE INDEX findings_story ON findings (story);
CREATE INDEX findings_check ON findings (check_name);
