"""The first version of the file, as frozen SQL; later versions are steps in `migrations.py`.

Every table has an integer key, a UUID and the branch's code, so that two
branches can be merged. Dates are ISO text, moments ISO text with seconds,
money is in tyiyn. `search_key` and `sort_key` come from `domain/text.py`.
A row in the trash has `trashed_at`; nothing is ever deleted.
"""

ROW = "id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, branch TEXT NOT NULL"

_TABLES = f"""
CREATE TABLE setting ({ROW},
  key TEXT NOT NULL, value TEXT NOT NULL, valid_from TEXT NOT NULL,
  UNIQUE (key, valid_from)) STRICT;

CREATE TABLE reader ({ROW},
  card_no INTEGER NOT NULL UNIQUE,
  surname TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL,
  birth_year INTEGER, category TEXT NOT NULL, grade INTEGER, school TEXT NOT NULL,
  village TEXT NOT NULL, street TEXT NOT NULL, house TEXT NOT NULL, phone TEXT NOT NULL,
  guardian TEXT NOT NULL, consent_on TEXT, note TEXT NOT NULL, since TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL, name_key TEXT NOT NULL,
  trashed_at TEXT) STRICT;
CREATE INDEX reader_sort ON reader (sort_key, id) WHERE trashed_at IS NULL;
CREATE INDEX reader_name ON reader (name_key);

CREATE TABLE registration ({ROW},
  reader_id INTEGER NOT NULL REFERENCES reader (id),
  year INTEGER NOT NULL, number INTEGER NOT NULL, on_date TEXT NOT NULL,
  age TEXT NOT NULL, category TEXT NOT NULL, is_new INTEGER NOT NULL,
  UNIQUE (reader_id, year), UNIQUE (year, number)) STRICT;

CREATE TABLE title ({ROW},
  title TEXT NOT NULL, subtitle TEXT NOT NULL, author TEXT NOT NULL,
  place TEXT NOT NULL, publisher TEXT NOT NULL, year INTEGER, pages INTEGER,
  isbn TEXT NOT NULL, bbk TEXT NOT NULL, author_mark TEXT NOT NULL,
  kind TEXT NOT NULL, content TEXT NOT NULL, language TEXT NOT NULL, local TEXT NOT NULL,
  note TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL,
  trashed_at TEXT) STRICT;
CREATE INDEX title_sort ON title (sort_key, id) WHERE trashed_at IS NULL;
CREATE INDEX title_isbn ON title (isbn) WHERE isbn <> '';

CREATE TABLE receipt ({ROW},
  year INTEGER NOT NULL, number INTEGER NOT NULL, on_date TEXT NOT NULL,
  origin TEXT NOT NULL, document TEXT NOT NULL, document_no TEXT NOT NULL,
  document_date TEXT, note TEXT NOT NULL,
  UNIQUE (year, number)) STRICT;

CREATE TABLE withdrawal ({ROW},
  year INTEGER NOT NULL, number INTEGER NOT NULL, on_date TEXT NOT NULL,
  reason TEXT NOT NULL, approved_on TEXT, note TEXT NOT NULL,
  UNIQUE (year, number)) STRICT;

CREATE TABLE copy ({ROW},
  title_id INTEGER NOT NULL REFERENCES title (id),
  inventory_no TEXT NOT NULL UNIQUE, inventory_key TEXT NOT NULL,
  price INTEGER NOT NULL, shelf TEXT NOT NULL,
  receipt_id INTEGER REFERENCES receipt (id),
  withdrawal_id INTEGER REFERENCES withdrawal (id),
  status TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE INDEX copy_title ON copy (title_id, status);
CREATE UNIQUE INDEX copy_order ON copy (inventory_key);
CREATE INDEX copy_receipt ON copy (receipt_id);
CREATE INDEX copy_withdrawal ON copy (withdrawal_id) WHERE withdrawal_id IS NOT NULL;

CREATE TABLE loan ({ROW},
  reader_id INTEGER NOT NULL REFERENCES reader (id),
  copy_id INTEGER NOT NULL REFERENCES copy (id),
  issued_on TEXT NOT NULL, due_on TEXT NOT NULL, returned_on TEXT,
  renewals INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX loan_open_copy ON loan (copy_id) WHERE returned_on IS NULL;
CREATE INDEX loan_reader ON loan (reader_id, issued_on);
CREATE INDEX loan_copy ON loan (copy_id);
CREATE INDEX loan_open_due ON loan (due_on) WHERE returned_on IS NULL;
CREATE INDEX loan_open_reader ON loan (reader_id, due_on) WHERE returned_on IS NULL;
CREATE INDEX loan_returned ON loan (returned_on) WHERE returned_on > due_on;

CREATE TABLE organisation ({ROW},
  kind TEXT NOT NULL, name_ru TEXT NOT NULL, name_ky TEXT NOT NULL, phone TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL,
  trashed_at TEXT) STRICT;
CREATE INDEX organisation_sort ON organisation (sort_key, id) WHERE trashed_at IS NULL;

CREATE TABLE event ({ROW},
  year INTEGER NOT NULL, number INTEGER NOT NULL,
  on_date TEXT NOT NULL, starts_at TEXT NOT NULL,
  form TEXT NOT NULL, title_ru TEXT NOT NULL, title_ky TEXT NOT NULL,
  direction TEXT NOT NULL, venue_kind TEXT NOT NULL, venue TEXT NOT NULL,
  audience TEXT NOT NULL, responsible TEXT NOT NULL, is_planned INTEGER NOT NULL,
  state TEXT NOT NULL, reason TEXT NOT NULL,
  children INTEGER NOT NULL, youth INTEGER NOT NULL, adults INTEGER NOT NULL,
  documents INTEGER NOT NULL, press TEXT NOT NULL, note TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL,
  trashed_at TEXT, UNIQUE (year, number)) STRICT;
CREATE INDEX event_day ON event (on_date, id);
CREATE INDEX event_sort ON event (sort_key, id) WHERE trashed_at IS NULL;

CREATE TABLE event_organisation ({ROW},
  event_id INTEGER NOT NULL REFERENCES event (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  place INTEGER NOT NULL, UNIQUE (event_id, organisation_id)) STRICT;

CREATE TABLE inquiry ({ROW},
  year INTEGER NOT NULL, number INTEGER NOT NULL, on_date TEXT NOT NULL,
  asker TEXT NOT NULL, office TEXT NOT NULL,
  organisation_id INTEGER REFERENCES organisation (id),
  channel TEXT NOT NULL, question TEXT NOT NULL, rubric TEXT NOT NULL, kind TEXT NOT NULL,
  due_on TEXT NOT NULL, state TEXT NOT NULL, closed_on TEXT,
  answer TEXT NOT NULL, sources TEXT NOT NULL, documents INTEGER NOT NULL,
  reason TEXT NOT NULL, note TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL,
  trashed_at TEXT, UNIQUE (year, number)) STRICT;
CREATE INDEX inquiry_day ON inquiry (on_date, id);
CREATE INDEX inquiry_sort ON inquiry (sort_key, id) WHERE trashed_at IS NULL;
CREATE INDEX inquiry_open ON inquiry (due_on) WHERE closed_on IS NULL;

CREATE TABLE record ({ROW},
  kind TEXT NOT NULL, on_date TEXT NOT NULL, title TEXT NOT NULL,
  quantity INTEGER NOT NULL, money INTEGER NOT NULL, article TEXT NOT NULL,
  origin TEXT NOT NULL, note TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX record_day ON record (on_date, id);

CREATE TABLE paper_day ({ROW},
  on_date TEXT NOT NULL, reason TEXT NOT NULL, sheet TEXT NOT NULL) STRICT;

CREATE TABLE plan ({ROW},
  indicator TEXT NOT NULL, period TEXT NOT NULL, value INTEGER NOT NULL,
  UNIQUE (indicator, period)) STRICT;

CREATE TABLE report_text ({ROW},
  form TEXT NOT NULL, period TEXT NOT NULL, field TEXT NOT NULL, body TEXT NOT NULL,
  UNIQUE (form, period, field)) STRICT;

CREATE TABLE closing ({ROW},
  form TEXT NOT NULL, period TEXT NOT NULL, start_on TEXT NOT NULL, end_on TEXT NOT NULL,
  revision INTEGER NOT NULL, closed_at TEXT NOT NULL, cells TEXT NOT NULL,
  plan TEXT NOT NULL, texts TEXT NOT NULL, explanations TEXT NOT NULL,
  reopened_at TEXT, reason TEXT NOT NULL,
  UNIQUE (form, period, revision)) STRICT;

CREATE TABLE explanation ({ROW},
  form TEXT NOT NULL, period TEXT NOT NULL, relation TEXT NOT NULL, body TEXT NOT NULL,
  UNIQUE (form, period, relation)) STRICT;

CREATE TABLE fact ({ROW},
  name TEXT NOT NULL, on_date TEXT NOT NULL, amount INTEGER NOT NULL,
  age TEXT NOT NULL, category TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL,
  language TEXT NOT NULL, mode TEXT NOT NULL, reason TEXT NOT NULL, local TEXT NOT NULL,
  money INTEGER NOT NULL, source TEXT NOT NULL, ref INTEGER, note TEXT NOT NULL) STRICT;
CREATE INDEX fact_classes ON fact (name, on_date, age, category, kind, content, language,
  mode, reason, local, amount, money);
CREATE INDEX fact_ref ON fact (ref, name, on_date) WHERE ref IS NOT NULL;

CREATE TABLE journal ({ROW},
  at TEXT NOT NULL, act TEXT NOT NULL, summary TEXT NOT NULL, changeset BLOB NOT NULL,
  undoes INTEGER REFERENCES journal (id), undone INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE journal_card (
  noun TEXT NOT NULL, card INTEGER NOT NULL, journal_id INTEGER NOT NULL,
  PRIMARY KEY (noun, card, journal_id)) STRICT, WITHOUT ROWID;
"""

_SEARCHED_FIRST = ("reader", "title", "event", "inquiry", "organisation")
SEARCHED = (*_SEARCHED_FIRST, "person", "dossier", "chronicle")
"""Tables with the two indexes of `storage/search.py`; the last three since the fifth version."""

_SEARCH = """
CREATE VIRTUAL TABLE {t}_start USING fts5 (search_key, content='{t}', content_rowid='id',
  tokenize='unicode61 remove_diacritics 0', prefix='1 2 3', detail=none);
CREATE VIRTUAL TABLE {t}_part USING fts5 (search_key, content='{t}', content_rowid='id',
  tokenize='trigram case_sensitive 1');
CREATE TRIGGER {t}_added AFTER INSERT ON {t} BEGIN
  INSERT INTO {t}_start (rowid, search_key) VALUES (new.id, new.search_key);
  INSERT INTO {t}_part (rowid, search_key) VALUES (new.id, new.search_key); END;
CREATE TRIGGER {t}_removed AFTER DELETE ON {t} BEGIN
  INSERT INTO {t}_start ({t}_start, rowid, search_key) VALUES ('delete', old.id, old.search_key);
  INSERT INTO {t}_part ({t}_part, rowid, search_key) VALUES ('delete', old.id, old.search_key); END;
CREATE TRIGGER {t}_changed AFTER UPDATE OF search_key ON {t}
  WHEN old.search_key <> new.search_key BEGIN
  INSERT INTO {t}_start ({t}_start, rowid, search_key) VALUES ('delete', old.id, old.search_key);
  INSERT INTO {t}_part ({t}_part, rowid, search_key) VALUES ('delete', old.id, old.search_key);
  INSERT INTO {t}_start (rowid, search_key) VALUES (new.id, new.search_key);
  INSERT INTO {t}_part (rowid, search_key) VALUES (new.id, new.search_key); END;
"""


def search_indexes(*tables: str) -> str:
    """The indexes of new tables and the triggers that keep them."""
    return "".join(_SEARCH.format(t=t) for t in tables)


VERSION_1 = _TABLES + search_indexes(*_SEARCHED_FIRST)
