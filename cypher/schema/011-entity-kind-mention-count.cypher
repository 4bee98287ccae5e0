CREATE RANGE INDEX entityKindMentionCount IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.mentionCount)
