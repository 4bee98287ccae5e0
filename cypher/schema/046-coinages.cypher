CREATE FULLTEXT INDEX coinages IF NOT EXISTS FOR (a:Article) ON EACH [a.coinages]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}}
