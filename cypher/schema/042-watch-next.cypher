CREATE RANGE INDEX watchNext IF NOT EXISTS FOR (w:Watch) ON (w.nextAt)
