// The relations with these ids, in no order; each is looked for between the two ends that its id names.
UNWIND $keys AS key
MATCH (:Entity {id: key.source})-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED {id: key.id}]->(:Entity {id: key.target})
RETURN r {.id, .claims, .articles, .confidence, .stance, .amount, .currency, .amountText, .firstSeen, .lastSeen, type: type(r), source: startNode(r).id, target: endNode(r).id} AS relation
