CREATE RANGE INDEX entityMentionCount IF NOT EXISTS FOR (e:Entity) ON (e.mentionCount)
