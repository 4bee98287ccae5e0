CREATE RANGE INDEX decisionNumber IF NOT EXISTS FOR (d:Decision) ON (d.n)
