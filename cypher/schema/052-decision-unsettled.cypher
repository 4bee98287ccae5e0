CREATE RANGE INDEX decisionUnsettled IF NOT EXISTS FOR (d:Decision) ON (d.unsettled)
