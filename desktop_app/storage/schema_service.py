"""The fifth version of the file: lasting service for the self-government.

Frozen SQL like `schema.py`; columns are only added, never moved. One part a concern.
"""

from desktop_app.storage.schema import ROW, search_indexes

_BODIES = f"""
ALTER TABLE organisation ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE TABLE person ({ROW},
  name TEXT NOT NULL, born TEXT NOT NULL, died TEXT NOT NULL, known_for TEXT NOT NULL,
  phone TEXT NOT NULL, consent_on TEXT, note TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX person_sort ON person (sort_key, id) WHERE trashed_at IS NULL;
CREATE TABLE office ({ROW},
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  post TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
  phone TEXT NOT NULL, note TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX office_organisation ON office (organisation_id, since) WHERE trashed_at IS NULL;
CREATE INDEX office_person ON office (person_id) WHERE trashed_at IS NULL;
CREATE TABLE agreement ({ROW},
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  number TEXT NOT NULL, on_date TEXT NOT NULL, until TEXT NOT NULL,
  subject TEXT NOT NULL, terms TEXT NOT NULL,
  partner_terms TEXT NOT NULL DEFAULT '', signed_by TEXT NOT NULL,
  remind_days INTEGER NOT NULL, ended_on TEXT NOT NULL, end_reason TEXT NOT NULL,
  note TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX agreement_organisation ON agreement (organisation_id) WHERE trashed_at IS NULL;
"""

_INQUIRIES = f"""
CREATE TABLE rubric ({ROW},
  name_ru TEXT NOT NULL, name_ky TEXT NOT NULL, counted_as TEXT NOT NULL,
  sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
ALTER TABLE inquiry ADD COLUMN own_rubric_id INTEGER REFERENCES rubric (id);
ALTER TABLE inquiry ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN executor TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inquiry ADD COLUMN sheets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inquiry ADD COLUMN given_as TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN handed_on TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN receiver TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN feedback TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN like_id INTEGER REFERENCES inquiry (id);
CREATE TABLE inquiry_step ({ROW},
  inquiry_id INTEGER NOT NULL REFERENCES inquiry (id),
  state TEXT NOT NULL, on_date TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE INDEX inquiry_step_of ON inquiry_step (inquiry_id, id);
INSERT INTO inquiry_step (uuid, branch, inquiry_id, state, on_date, note)
  SELECT randomblob(16), branch, id, 'accepted', on_date, '' FROM inquiry;
INSERT INTO inquiry_step (uuid, branch, inquiry_id, state, on_date, note)
  SELECT randomblob(16), branch, id, state, closed_on, '' FROM inquiry
  WHERE closed_on IS NOT NULL;
UPDATE inquiry SET state = 'handed', handed_on = closed_on WHERE state = 'done';
CREATE INDEX inquiry_unhanded ON inquiry (closed_on) WHERE state = 'done';
"""

_DOSSIER = f"""
CREATE TABLE dossier ({ROW},
  number INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, entered_on TEXT NOT NULL,
  on_date TEXT NOT NULL, document_no TEXT NOT NULL, title TEXT NOT NULL,
  organisation_id INTEGER REFERENCES organisation (id),
  rubric TEXT NOT NULL, own_rubric_id INTEGER REFERENCES rubric (id),
  subject TEXT NOT NULL, language TEXT NOT NULL, until TEXT NOT NULL, shelf TEXT NOT NULL,
  author TEXT NOT NULL, edition TEXT NOT NULL, periodical_id INTEGER REFERENCES periodical (id),
  issue_no TEXT NOT NULL, pages TEXT NOT NULL, is_displayed INTEGER NOT NULL,
  note TEXT NOT NULL, search_key TEXT NOT NULL, sort_key TEXT NOT NULL,
  trashed_at TEXT) STRICT;
CREATE INDEX dossier_sort ON dossier (sort_key, id) WHERE trashed_at IS NULL;
CREATE INDEX dossier_entered ON dossier (entered_on, id) WHERE trashed_at IS NULL;
CREATE TABLE inquiry_source ({ROW},
  inquiry_id INTEGER NOT NULL REFERENCES inquiry (id),
  title_id INTEGER REFERENCES title (id), dossier_id INTEGER REFERENCES dossier (id),
  place INTEGER NOT NULL) STRICT;
CREATE INDEX inquiry_source_of ON inquiry_source (inquiry_id, place);
CREATE INDEX inquiry_source_title ON inquiry_source (title_id) WHERE title_id IS NOT NULL;
CREATE INDEX inquiry_source_dossier ON inquiry_source (dossier_id) WHERE dossier_id IS NOT NULL;
CREATE TABLE event_dossier ({ROW},
  event_id INTEGER NOT NULL REFERENCES event (id),
  dossier_id INTEGER NOT NULL REFERENCES dossier (id), place INTEGER NOT NULL) STRICT;
CREATE INDEX event_dossier_of ON event_dossier (event_id, place);
"""

_PROFILES = f"""
CREATE TABLE profile ({ROW},
  number INTEGER NOT NULL UNIQUE, on_date TEXT NOT NULL, service TEXT NOT NULL,
  is_group INTEGER NOT NULL, organisation_id INTEGER REFERENCES organisation (id),
  subscriber TEXT NOT NULL, office TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL,
  topic TEXT NOT NULL, words TEXT NOT NULL, languages TEXT NOT NULL, kinds TEXT NOT NULL,
  depth INTEGER NOT NULL, way TEXT NOT NULL, rhythm TEXT NOT NULL, served_by TEXT NOT NULL,
  note TEXT NOT NULL, ended_on TEXT NOT NULL, end_reason TEXT NOT NULL,
  sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE TABLE profile_rubric ({ROW},
  profile_id INTEGER NOT NULL REFERENCES profile (id),
  rubric TEXT NOT NULL, own_rubric_id INTEGER REFERENCES rubric (id)) STRICT;
CREATE INDEX profile_rubric_of ON profile_rubric (profile_id);
CREATE TABLE notification ({ROW},
  profile_id INTEGER NOT NULL REFERENCES profile (id),
  number INTEGER NOT NULL, on_date TEXT NOT NULL, way TEXT NOT NULL,
  feedback TEXT NOT NULL, feedback_on TEXT NOT NULL,
  requested INTEGER NOT NULL, given INTEGER NOT NULL, note TEXT NOT NULL,
  trashed_at TEXT) STRICT;
CREATE INDEX notification_of ON notification (profile_id, on_date);
CREATE TABLE notification_item ({ROW},
  profile_id INTEGER NOT NULL REFERENCES profile (id),
  notification_id INTEGER REFERENCES notification (id),
  title_id INTEGER REFERENCES title (id), dossier_id INTEGER REFERENCES dossier (id),
  place INTEGER NOT NULL) STRICT;
CREATE INDEX notification_item_profile ON notification_item (profile_id);
CREATE INDEX notification_item_of ON notification_item (notification_id);
"""

_COMMUNITY = """
ALTER TABLE record ADD COLUMN organisation_id INTEGER REFERENCES organisation (id);
ALTER TABLE record ADD COLUMN agreement_id INTEGER REFERENCES agreement (id);
ALTER TABLE record ADD COLUMN ends_on TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN work TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN order_no TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN order_on TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN is_in_hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN result TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN proof TEXT NOT NULL DEFAULT '';
"""

_CHRONICLE = f"""
CREATE TABLE chronicle ({ROW},
  number INTEGER NOT NULL UNIQUE, happened TEXT NOT NULL, happened_key TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, section TEXT NOT NULL, place TEXT NOT NULL,
  source_kind TEXT NOT NULL, source TEXT NOT NULL, author TEXT NOT NULL,
  written_on TEXT NOT NULL, event_id INTEGER REFERENCES event (id),
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX chronicle_happened ON chronicle (happened_key, id) WHERE trashed_at IS NULL;
CREATE TABLE chronicle_person ({ROW},
  chronicle_id INTEGER NOT NULL REFERENCES chronicle (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL, place INTEGER NOT NULL) STRICT;
CREATE INDEX chronicle_person_of ON chronicle_person (chronicle_id, place);
CREATE INDEX chronicle_person_who ON chronicle_person (person_id);
"""

_ATTACHMENTS = f"""
CREATE TABLE attachment ({ROW},
  dossier_id INTEGER REFERENCES dossier (id), chronicle_id INTEGER REFERENCES chronicle (id),
  agreement_id INTEGER REFERENCES agreement (id), record_id INTEGER REFERENCES record (id),
  image_id INTEGER NOT NULL REFERENCES image (id),
  place INTEGER NOT NULL, caption TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX attachment_dossier ON attachment (dossier_id) WHERE dossier_id IS NOT NULL;
CREATE INDEX attachment_chronicle ON attachment (chronicle_id) WHERE chronicle_id IS NOT NULL;
CREATE INDEX attachment_agreement ON attachment (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX attachment_record ON attachment (record_id) WHERE record_id IS NOT NULL;
"""

# What goes to the central library and comes back; a letter is never undone. `direction` is
# asked_out, asked_in, reply_out or reply_in; `peer` the other library's key, none for «the centre».
_LETTERS = f"""
CREATE TABLE letter ({ROW},
  direction TEXT NOT NULL, peer TEXT NOT NULL, serial INTEGER NOT NULL, on_date TEXT NOT NULL,
  hash TEXT NOT NULL, passed TEXT NOT NULL, body TEXT NOT NULL,
  UNIQUE (direction, peer, serial, hash)) STRICT;
CREATE TABLE centre_answer ({ROW},
  inquiry_uuid BLOB NOT NULL UNIQUE, of_key TEXT NOT NULL, serial INTEGER NOT NULL,
  state TEXT NOT NULL, on_date TEXT NOT NULL, answer TEXT NOT NULL, sources TEXT NOT NULL,
  documents INTEGER NOT NULL, executor TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE TABLE branch_inquiry ({ROW},
  inquiry_uuid BLOB NOT NULL UNIQUE, of_key TEXT NOT NULL, of_branch TEXT NOT NULL,
  serial INTEGER NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL, on_date TEXT NOT NULL,
  body_kind TEXT NOT NULL, body_ru TEXT NOT NULL, body_ky TEXT NOT NULL, office TEXT NOT NULL,
  question TEXT NOT NULL, note TEXT NOT NULL,
  rubric TEXT NOT NULL, rubric_ru TEXT NOT NULL, rubric_ky TEXT NOT NULL,
  kind TEXT NOT NULL, due_on TEXT NOT NULL, state TEXT NOT NULL, closed_on TEXT NOT NULL,
  is_late INTEGER NOT NULL, is_passed INTEGER NOT NULL, passed_on TEXT NOT NULL,
  held INTEGER NOT NULL, answer_state TEXT NOT NULL, answered_on TEXT NOT NULL,
  answer TEXT NOT NULL, sources TEXT NOT NULL, documents INTEGER NOT NULL,
  executor TEXT NOT NULL, reason TEXT NOT NULL, sent INTEGER NOT NULL) STRICT;
CREATE INDEX branch_inquiry_of ON branch_inquiry (of_key, on_date);
"""

VERSION_5 = (
    _BODIES
    + _INQUIRIES
    + _DOSSIER
    + _PROFILES
    + _COMMUNITY
    + _CHRONICLE
    + _ATTACHMENTS
    + _LETTERS
    + search_indexes("person", "dossier", "chronicle")
)
