CREATE FULLTEXT INDEX aliases IF NOT EXISTS FOR (n:Alias) ON EACH [n.surface]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
