// The sentences that state each claim, in the order of the text.
UNWIND $ids AS claim
MATCH (:Claim {id: claim})<-[states:STATES]-(s:Sentence)<-[:HAS]-(a:Article)
RETURN claim, states.start AS start, states.end AS end, s {.id, .n, .paragraph, .start, .end, .text, articleId: a.id} AS sentence
ORDER BY claim, start
