"""The second version of the file: what a year at the desk keeps besides cards and loans.

Frozen SQL like `schema.py`; columns are only added, never moved.
"""

from desktop_app.storage.schema import ROW

VERSION_2 = f"""
CREATE TABLE category ({ROW},
  name_ru TEXT NOT NULL, name_ky TEXT NOT NULL, counted_as TEXT NOT NULL,
  sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;

ALTER TABLE reader ADD COLUMN own_category_id INTEGER REFERENCES category (id);
ALTER TABLE reader ADD COLUMN guardian_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE reader ADD COLUMN merged_into INTEGER REFERENCES reader (id);
ALTER TABLE reader ADD COLUMN anonymised_on TEXT;
ALTER TABLE reader ADD COLUMN grade_for INTEGER;

CREATE TABLE reader_group ({ROW},
  kind TEXT NOT NULL, name TEXT NOT NULL, leader TEXT NOT NULL, place TEXT NOT NULL,
  note TEXT NOT NULL, sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE TABLE group_member ({ROW},
  group_id INTEGER NOT NULL REFERENCES reader_group (id),
  reader_id INTEGER NOT NULL REFERENCES reader (id),
  left_on TEXT, UNIQUE (group_id, reader_id)) STRICT;
CREATE INDEX group_member_reader ON group_member (reader_id);

ALTER TABLE copy ADD COLUMN owner TEXT NOT NULL DEFAULT 'branch';
ALTER TABLE loan ADD COLUMN mode TEXT NOT NULL DEFAULT 'home';
ALTER TABLE loan ADD COLUMN ending TEXT NOT NULL DEFAULT '';

CREATE TABLE piece_loan ({ROW},
  reader_id INTEGER NOT NULL REFERENCES reader (id),
  what TEXT NOT NULL, pieces INTEGER NOT NULL,
  kind TEXT NOT NULL, content TEXT NOT NULL, language TEXT NOT NULL, local TEXT NOT NULL,
  mode TEXT NOT NULL, issued_on TEXT NOT NULL, due_on TEXT NOT NULL, returned_on TEXT,
  renews INTEGER REFERENCES piece_loan (id)) STRICT;
CREATE INDEX piece_loan_reader ON piece_loan (reader_id, issued_on);
CREATE INDEX piece_loan_open ON piece_loan (due_on) WHERE returned_on IS NULL;
CREATE INDEX piece_loan_returned ON piece_loan (returned_on) WHERE returned_on > due_on;

CREATE TABLE loss ({ROW},
  loan_id INTEGER NOT NULL UNIQUE REFERENCES loan (id), on_date TEXT NOT NULL,
  settled TEXT NOT NULL, settled_on TEXT,
  author TEXT NOT NULL, title TEXT NOT NULL, year INTEGER, money INTEGER NOT NULL,
  copy_id INTEGER REFERENCES copy (id), withdrawal_id INTEGER REFERENCES withdrawal (id),
  note TEXT NOT NULL) STRICT;

CREATE TABLE reservation ({ROW},
  title_id INTEGER NOT NULL REFERENCES title (id),
  reader_id INTEGER NOT NULL REFERENCES reader (id),
  on_date TEXT NOT NULL, state TEXT NOT NULL, copy_id INTEGER REFERENCES copy (id),
  held_until TEXT, closed_on TEXT) STRICT;
CREATE INDEX reservation_queue ON reservation (title_id, id) WHERE closed_on IS NULL;
CREATE INDEX reservation_reader ON reservation (reader_id) WHERE closed_on IS NULL;

CREATE TABLE reminder ({ROW},
  reader_id INTEGER NOT NULL REFERENCES reader (id), on_date TEXT NOT NULL,
  way TEXT NOT NULL, books INTEGER NOT NULL, result TEXT NOT NULL) STRICT;
CREATE INDEX reminder_reader ON reminder (reader_id, on_date);

CREATE TABLE denial ({ROW},
  reader_id INTEGER REFERENCES reader (id), on_date TEXT NOT NULL,
  wanted TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL,
  requested_on TEXT, closed_on TEXT, search_key TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX denial_day ON denial (on_date, id);

CREATE TABLE shelf_mark ({ROW},
  scheme TEXT NOT NULL, mark TEXT NOT NULL, content TEXT NOT NULL,
  UNIQUE (scheme, mark)) STRICT;

ALTER TABLE paper_day ADD COLUMN corrects INTEGER REFERENCES paper_day (id);
ALTER TABLE paper_day ADD COLUMN correction TEXT NOT NULL DEFAULT '';

UPDATE fact SET mode = 'local_body' WHERE name = 'refusal';
"""
