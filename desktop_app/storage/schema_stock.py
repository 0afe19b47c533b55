"""The third version of the file: books of account, stock-taking, periodicals, property.

Frozen SQL like `schema.py`; columns are only added, never moved. One part a concern.
"""

from desktop_app.storage.schema import ROW

_DESK = """
ALTER TABLE copy ADD COLUMN bag TEXT NOT NULL DEFAULT '';
"""

_LEDGER = """
ALTER TABLE fact ADD COLUMN batch INTEGER;
UPDATE fact SET category = 'inventory', batch = (SELECT receipt_id FROM copy WHERE copy.id = ref)
  WHERE name = 'stock' AND mode = 'receipt' AND ref > 0;
UPDATE fact SET category = 'inventory', batch = (SELECT withdrawal_id FROM copy WHERE copy.id = ref)
  WHERE name = 'stock' AND mode = 'withdrawal' AND ref > 0;
UPDATE fact SET category = 'summary', batch = -ref WHERE name = 'stock' AND ref < 0;
INSERT INTO fact (uuid, branch, name, on_date, amount, age, category, kind, content, language,
    mode, reason, local, money, source, ref, note, batch)
  SELECT randomblob(16), fact.branch, 'title', on_date, CASE mode WHEN 'receipt' THEN 1 ELSE -1 END,
    '', category, kind, content, language, mode, reason, local, 0, source, title_id, '', batch
  FROM fact JOIN copy ON copy.id = ref
  WHERE name = 'stock' AND mode IN ('receipt', 'withdrawal') AND ref > 0 AND batch IS NOT NULL
  GROUP BY mode, batch, title_id;
INSERT INTO fact (uuid, branch, name, on_date, amount, age, category, kind, content, language,
    mode, reason, local, money, source, ref, note, batch)
  SELECT randomblob(16), branch, 'title', on_date, CASE mode WHEN 'receipt' THEN 1 ELSE -1 END,
    '', category, kind, content, language, mode, reason, local, 0, source, NULL, note, batch
  FROM fact WHERE name = 'stock' AND ref < 0;
CREATE INDEX fact_batch ON fact (batch, mode, name) WHERE batch IS NOT NULL;
"""

_RECEIPTS = """
ALTER TABLE title ADD COLUMN volume TEXT NOT NULL DEFAULT '';
ALTER TABLE title ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE title ADD COLUMN edition TEXT NOT NULL DEFAULT '';
ALTER TABLE title ADD COLUMN subjects TEXT NOT NULL DEFAULT '';
ALTER TABLE title ADD COLUMN annotation TEXT NOT NULL DEFAULT '';
ALTER TABLE title ADD COLUMN for_children TEXT NOT NULL DEFAULT '';
ALTER TABLE receipt ADD COLUMN giver TEXT NOT NULL DEFAULT '';
ALTER TABLE receipt ADD COLUMN document_copies INTEGER;
ALTER TABLE receipt ADD COLUMN document_money INTEGER;
ALTER TABLE copy ADD COLUMN former_no TEXT NOT NULL DEFAULT '';
ALTER TABLE copy ADD COLUMN listed_on TEXT;
"""

_DRAFTS = f"""
CREATE TABLE draft ({ROW},
  kind TEXT NOT NULL, body TEXT NOT NULL, begun_on TEXT NOT NULL, closed_on TEXT) STRICT;
CREATE INDEX draft_open ON draft (kind) WHERE closed_on IS NULL;
"""

_WITHDRAWALS = """
ALTER TABLE withdrawal ADD COLUMN reverses INTEGER REFERENCES withdrawal (id);
ALTER TABLE withdrawal ADD COLUMN receiver TEXT NOT NULL DEFAULT '';
ALTER TABLE withdrawal ADD COLUMN receiver_id INTEGER REFERENCES organisation (id);
ALTER TABLE withdrawal ADD COLUMN coefficient INTEGER NOT NULL DEFAULT 100;
ALTER TABLE withdrawal ADD COLUMN protocol TEXT NOT NULL DEFAULT '';
ALTER TABLE withdrawal ADD COLUMN destination TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX withdrawal_reverses ON withdrawal (reverses) WHERE reverses IS NOT NULL;
"""

_BOOKS = f"""
CREATE TABLE inventory_print ({ROW},
  on_date TEXT NOT NULL, first_copy INTEGER NOT NULL, last_copy INTEGER NOT NULL,
  lines INTEGER NOT NULL, first_page INTEGER NOT NULL, last_page INTEGER NOT NULL) STRICT;
"""

# `stocktake_expected` is a list of up to a hundred thousand lines that nobody edits: the journal
# does not record it (`changesets.py`), it comes and goes with its check, and has no UUIDs.
_STOCKTAKING = f"""
CREATE TABLE stocktake ({ROW},
  on_date TEXT NOT NULL, occasion TEXT NOT NULL, scope TEXT NOT NULL, part TEXT NOT NULL,
  first_no TEXT NOT NULL, last_no TEXT NOT NULL,
  order_no TEXT NOT NULL, order_date TEXT NOT NULL,
  former TEXT NOT NULL, successor TEXT NOT NULL, note TEXT NOT NULL,
  ledger_copies INTEGER NOT NULL, ledger_money INTEGER NOT NULL,
  state TEXT NOT NULL, closed_on TEXT NOT NULL, conclusion TEXT NOT NULL) STRICT;
CREATE INDEX stocktake_open ON stocktake (id) WHERE state = 'open';
CREATE TABLE stocktake_expected (
  stocktake_id INTEGER NOT NULL REFERENCES stocktake (id) ON DELETE CASCADE,
  copy_id INTEGER NOT NULL REFERENCES copy (id),
  place TEXT NOT NULL, outcome TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (stocktake_id, copy_id)) STRICT, WITHOUT ROWID;
CREATE INDEX stocktake_expected_copy ON stocktake_expected (copy_id);
CREATE TABLE stocktake_mark ({ROW},
  stocktake_id INTEGER NOT NULL REFERENCES stocktake (id),
  copy_id INTEGER NOT NULL REFERENCES copy (id),
  how TEXT NOT NULL, on_date TEXT NOT NULL, UNIQUE (stocktake_id, copy_id)) STRICT;
CREATE INDEX stocktake_mark_copy ON stocktake_mark (copy_id);
CREATE TABLE stocktake_case ({ROW},
  stocktake_id INTEGER NOT NULL REFERENCES stocktake (id),
  kind TEXT NOT NULL, copy_id INTEGER REFERENCES copy (id), typed TEXT NOT NULL,
  on_date TEXT NOT NULL, note TEXT NOT NULL, is_dropped INTEGER NOT NULL DEFAULT 0,
  decision TEXT NOT NULL DEFAULT '', decided_on TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX stocktake_case_of ON stocktake_case (stocktake_id, kind);
CREATE INDEX stocktake_case_copy ON stocktake_case (copy_id) WHERE copy_id IS NOT NULL;
"""

_PERIODICALS = f"""
CREATE TABLE periodical ({ROW},
  kind TEXT NOT NULL, title TEXT NOT NULL, index_no TEXT NOT NULL, publisher TEXT NOT NULL,
  content TEXT NOT NULL, language TEXT NOT NULL, local TEXT NOT NULL,
  frequency TEXT NOT NULL, keep_years INTEGER, note TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX periodical_sort ON periodical (sort_key, id) WHERE trashed_at IS NULL;
CREATE TABLE subscription ({ROW},
  periodical_id INTEGER NOT NULL REFERENCES periodical (id),
  year INTEGER NOT NULL, first_month INTEGER NOT NULL, last_month INTEGER NOT NULL,
  frequency TEXT NOT NULL, copies INTEGER NOT NULL, price INTEGER NOT NULL,
  origin TEXT NOT NULL, record_id INTEGER REFERENCES record (id),
  note TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX subscription_year ON subscription (year, periodical_id);
CREATE INDEX subscription_periodical ON subscription (periodical_id, year);
CREATE TABLE issue_claim ({ROW},
  year INTEGER NOT NULL, number INTEGER NOT NULL, on_date TEXT NOT NULL,
  recipient TEXT NOT NULL, answer TEXT NOT NULL, answered_on TEXT,
  UNIQUE (year, number)) STRICT;
CREATE TABLE issue_lot ({ROW},
  periodical_id INTEGER NOT NULL REFERENCES periodical (id), year INTEGER NOT NULL,
  kind TEXT NOT NULL, content TEXT NOT NULL, language TEXT NOT NULL, local TEXT NOT NULL,
  copies INTEGER NOT NULL, money INTEGER NOT NULL, numbers TEXT NOT NULL,
  receipt_id INTEGER NOT NULL REFERENCES receipt (id),
  withdrawal_id INTEGER REFERENCES withdrawal (id)) STRICT;
CREATE INDEX issue_lot_periodical ON issue_lot (periodical_id, year);
CREATE INDEX issue_lot_receipt ON issue_lot (receipt_id);
CREATE INDEX issue_lot_withdrawal ON issue_lot (withdrawal_id) WHERE withdrawal_id IS NOT NULL;
CREATE TABLE issue ({ROW},
  periodical_id INTEGER NOT NULL REFERENCES periodical (id),
  year INTEGER NOT NULL, number INTEGER NOT NULL, last_number INTEGER NOT NULL,
  month INTEGER NOT NULL, label TEXT NOT NULL,
  received_on TEXT, copies INTEGER NOT NULL, given_up_on TEXT,
  claim_id INTEGER REFERENCES issue_claim (id), lot_id INTEGER REFERENCES issue_lot (id),
  note TEXT NOT NULL, UNIQUE (periodical_id, year, number)) STRICT;
CREATE INDEX issue_claimed ON issue (claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX issue_in_lot ON issue (lot_id) WHERE lot_id IS NOT NULL;
CREATE INDEX issue_free ON issue (periodical_id, year)
  WHERE received_on IS NOT NULL AND lot_id IS NULL;
CREATE TABLE issue_route ({ROW},
  periodical_id INTEGER NOT NULL REFERENCES periodical (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  copies INTEGER NOT NULL, since TEXT NOT NULL, ended_on TEXT) STRICT;
CREATE INDEX issue_route_periodical ON issue_route (periodical_id) WHERE ended_on IS NULL;
CREATE TABLE issue_delivery ({ROW},
  issue_id INTEGER NOT NULL REFERENCES issue (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  copies INTEGER NOT NULL, on_date TEXT NOT NULL, cancelled_on TEXT) STRICT;
CREATE INDEX issue_delivery_issue ON issue_delivery (issue_id);
CREATE INDEX issue_delivery_day ON issue_delivery (on_date);
"""

_PROPERTY = f"""
CREATE TABLE property ({ROW},
  kind TEXT NOT NULL, name TEXT NOT NULL, inventory_no TEXT NOT NULL, on_date TEXT NOT NULL,
  year TEXT NOT NULL, quantity INTEGER NOT NULL, price INTEGER NOT NULL, origin TEXT NOT NULL,
  is_old TEXT NOT NULL, condition TEXT NOT NULL, place TEXT NOT NULL, responsible TEXT NOT NULL,
  document TEXT NOT NULL, record_id INTEGER REFERENCES record (id), note TEXT NOT NULL,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL, trashed_at TEXT) STRICT;
CREATE INDEX property_sort ON property (sort_key, id) WHERE trashed_at IS NULL;
CREATE TABLE property_removal ({ROW},
  property_id INTEGER NOT NULL REFERENCES property (id),
  quantity INTEGER NOT NULL, reason TEXT NOT NULL, requested_on TEXT NOT NULL,
  removed_on TEXT NOT NULL, act_no TEXT NOT NULL) STRICT;
CREATE INDEX property_removal_of ON property_removal (property_id);
ALTER TABLE record ADD COLUMN repair TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN works TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN contractor TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN document TEXT NOT NULL DEFAULT '';
UPDATE fact SET category = coalesce((SELECT origin FROM record WHERE record.id = ref), '')
  WHERE name = 'spending';
"""

VERSION_3 = (
    _DESK
    + _LEDGER
    + _RECEIPTS
    + _DRAFTS
    + _WITHDRAWALS
    + _BOOKS
    + _STOCKTAKING
    + _PERIODICALS
    + _PROPERTY
)
