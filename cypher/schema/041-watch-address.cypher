CREATE RANGE INDEX watchAddress IF NOT EXISTS FOR (w:Watch) ON (w.address)
