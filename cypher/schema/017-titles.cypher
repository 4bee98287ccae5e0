CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (a:Article) ON EACH [a.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
