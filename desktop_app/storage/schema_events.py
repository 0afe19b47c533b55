"""The fourth version of the file, events, own dates, images, the press.

Frozen SQL like `schema.py`; columns are only added, never moved. One part a concern.
"""

from desktop_app.storage.schema import ROW

_IMAGES = f"""
CREATE TABLE image ({ROW},
  hash TEXT NOT NULL UNIQUE, media TEXT NOT NULL, name TEXT NOT NULL,
  width INTEGER NOT NULL, height INTEGER NOT NULL, size INTEGER NOT NULL) STRICT;
"""

_EVENTS = f"""
CREATE TABLE event_form ({ROW},
  name_ru TEXT NOT NULL, name_ky TEXT NOT NULL, counted_as TEXT NOT NULL,
  sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE TABLE event_series ({ROW},
  kind TEXT NOT NULL, title TEXT NOT NULL, begun_on TEXT NOT NULL) STRICT;
ALTER TABLE event ADD COLUMN ends_on TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN is_day_open INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN planned_on TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN own_form_id INTEGER REFERENCES event_form (id);
ALTER TABLE event ADD COLUMN group_id INTEGER REFERENCES reader_group (id);
ALTER TABLE event ADD COLUMN series_id INTEGER REFERENCES event_series (id);
ALTER TABLE event ADD COLUMN district TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN guests TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN programme TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN equipment TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN budget INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN sponsors TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN is_free INTEGER NOT NULL DEFAULT 1;
ALTER TABLE event ADD COLUMN calendar_rule TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN lent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN counted_by TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN feedback TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN conclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN spent INTEGER NOT NULL DEFAULT 0;
UPDATE event SET planned_on = on_date;
CREATE INDEX event_planned ON event (planned_on, id) WHERE is_planned = 1;
CREATE INDEX event_series_of ON event (series_id, on_date) WHERE series_id IS NOT NULL;
CREATE INDEX event_group ON event (group_id, on_date) WHERE group_id IS NOT NULL;
CREATE INDEX event_lasting ON event (ends_on) WHERE ends_on > '';
CREATE TABLE event_change ({ROW},
  event_id INTEGER NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL, was_on TEXT NOT NULL, on_date TEXT NOT NULL,
  reason TEXT NOT NULL, made_on TEXT NOT NULL) STRICT;
CREATE INDEX event_change_of ON event_change (event_id, id);
CREATE TABLE event_document ({ROW},
  event_id INTEGER NOT NULL REFERENCES event (id),
  title_id INTEGER NOT NULL REFERENCES title (id),
  copy_id INTEGER REFERENCES copy (id),
  place INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
CREATE INDEX event_document_of ON event_document (event_id, place);
CREATE INDEX event_document_copy ON event_document (copy_id) WHERE copy_id IS NOT NULL;
"""

_DATES = f"""
CREATE TABLE calendar_date ({ROW},
  rule TEXT NOT NULL, ru TEXT NOT NULL, ky TEXT NOT NULL, kind TEXT NOT NULL,
  born_year INTEGER, since INTEGER, until INTEGER, replaces TEXT NOT NULL,
  is_hidden INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX calendar_date_replaces ON calendar_date (replaces) WHERE replaces > '';
CREATE TABLE lunar_date ({ROW},
  rule TEXT NOT NULL, expected_on TEXT NOT NULL, on_date TEXT NOT NULL,
  UNIQUE (rule, expected_on)) STRICT;
"""

_PRESS = f"""
CREATE TABLE event_photo ({ROW},
  event_id INTEGER NOT NULL REFERENCES event (id),
  image_id INTEGER NOT NULL REFERENCES image (id),
  place INTEGER NOT NULL, caption_ru TEXT NOT NULL, caption_ky TEXT NOT NULL,
  consent TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX event_photo_of ON event_photo (event_id, place) WHERE trashed_at IS NULL;
ALTER TABLE record ADD COLUMN edition TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN issue_no TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN event_id INTEGER REFERENCES event (id);
ALTER TABLE record ADD COLUMN image_id INTEGER REFERENCES image (id);
CREATE INDEX record_event ON record (event_id) WHERE event_id IS NOT NULL;
"""

VERSION_4 = _IMAGES + _EVENTS + _DATES + _PRESS
