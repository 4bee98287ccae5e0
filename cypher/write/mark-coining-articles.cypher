// Notes that the articles with these words are to be read once more; each word comes with its query of the index.
UNWIND $words AS word
CALL db.index.fulltext.queryNodes('coinages', word.query) YIELD node
WITH node, word WHERE word.surface IN node.coinages
SET node.stale = true
