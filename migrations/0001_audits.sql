-- What one newsroom audited. Keys are short integers inside; ids go outside. Times are milliseconds since 1970 UTC, days are days since then.

CREATE TABLE stories (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  -- the last audit's key; 0 only inside the batch that makes the story
  latest INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX stories_latest ON stories (latest);

-- The copy, each text once whatever story it stands in: TEXT as it is, or BLOB as raw deflate of its UTF-8 where that is shorter; NULL once retention dropped it.
CREATE TABLE texts (
  key INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  day INTEGER NOT NULL,
  body ANY
) STRICT;
CREATE INDEX texts_kept ON texts (day) WHERE body IS NOT NULL;

-- One row per (versions, profile, signature): raw deflate of the report less what belongs to one audit, a line feed, and the hidden findings.
CREATE TABLE reports (
  key INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  gate INTEGER NOT NULL,
  critical INTEGER NOT NULL,
  major INTEGER NOT NULL,
  minor INTEGER NOT NULL,
  neutral INTEGER NOT NULL,
  hidden INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

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

-- What was sent with each text of a report; `attributes` is JSON of the fields that were there.
CREATE TABLE versions (
  report INTEGER NOT NULL REFERENCES reports (key),
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  attributes TEXT,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

-- Which text stands in which field of a version: 0 text, 1 html, 2 headline.
CREATE TABLE copies (
  report INTEGER NOT NULL REFERENCES reports (key),
  ordinal INTEGER NOT NULL,
  field INTEGER NOT NULL,
  text INTEGER NOT NULL,
  PRIMARY KEY (report, ordinal, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_text ON copies (text);

-- The rows of a report's fact table, to query by; their words are in the report, at the same place of its list.
CREATE TABLE claims (
  report INTEGER NOT NULL REFERENCES reports (key),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  agreement INTEGER NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

-- Every finding that a story ever had, once; its words are in the report of the last audit that had it.
CREATE TABLE findings (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  story INTEGER NOT NULL REFERENCES stories (key),
  fingerprint TEXT NOT NULL,
  check_id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  confidence REAL NOT NULL,
  hidden INTEGER NOT NULL,
  first_audit INTEGER NOT NULL,
  last_audit INTEGER NOT NULL,
  UNIQUE (id, story)
) STRICT;
CREATE INDEX findings_story ON findings (story);
CREATE INDEX findings_check ON findings (check_id);

-- The versions that a finding shows or blames.
CREATE TABLE finding_versions (
  finding INTEGER NOT NULL REFERENCES findings (key),
  version TEXT NOT NULL,
  PRIMARY KEY (finding, version)
) STRICT, WITHOUT ROWID;
