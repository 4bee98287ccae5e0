// Takes the lock that one migration at a time holds: version 0, which stands for no file.
MERGE (m:Migration {version: 0})
SET m.name = 'lock'
RETURN m.version AS version
