CREATE CONSTRAINT migrationVersion IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE
