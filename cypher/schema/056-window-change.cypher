CREATE INDEX window_change_n IF NOT EXISTS FOR (c:WindowChange) ON (c.n)
