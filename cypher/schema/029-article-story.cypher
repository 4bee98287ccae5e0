CREATE RANGE INDEX articleStory IF NOT EXISTS FOR (a:Article) ON (a.story)
