import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import { JSON_LINES_FORMAT, JSON_LINES_VERSION } from '../export/json-lines.ts';
import { type DecisionRecord, decisionShape } from '../graph/decisions.ts';
import { parseJson } from '../parse-json.ts';

const header = z.looseObject({
  record: z.literal('header'),
  format: z.literal(JSON_LINES_FORMAT),
  version: z.int(),
  holds: z.enum(['graph', 'subgraph']),
});
const record = z.looseObject({ record: z.string() });
const decision = z.looseObject({ record: z.literal('decision'), decision: decisionShape });

/** What the last record calls the number of records of each kind. */
const COUNTED: Readonly<Record<string, string>> = {
  decision: 'decisions',
  entity: 'entities',
  relation: 'relations',
  claim: 'claims',
  article: 'articles',
};

/** What the first line of an export in JSON Lines says that it holds; null for another file. Throws DocumentError where a newer version wrote it. */
export function holdsOf(line: string, name: string): 'graph' | 'subgraph' | null {
  const parsed = header.safeParse(parseJson(line));
  if (!parsed.success) return null;
  if (parsed.data.version > JSON_LINES_VERSION) {
    throw new DocumentError(name, 'NO_GRAPH', 'line 1: a newer Modelscape wrote it. Import it with that one.');
  }
  return parsed.data.holds;
}

/** What a checked file holds: what people decided, and how many articles. */
export type Checked = { readonly decisions: readonly DecisionRecord[]; readonly articles: number };

/**
 * Checks an export of a whole graph from its first line to its last: each line is a record, and there are as many as the
 * last one says. Throws DocumentError, with the line, where it can't be trusted; then nothing of it should be stored.
 */
export async function checkRecords(lines: AsyncIterable<string>, name: string): Promise<Checked> {
  const decisions: DecisionRecord[] = [];
  const counts = new Map(Object.values(COUNTED).map((each) => [each, 0]));
  let [ended, at] = [false, 0];
  const refuse = (why: string) => new DocumentError(name, 'NO_GRAPH', `line ${at}: ${why}.`);
  for await (const line of lines) {
    at += 1;
    if (ended) throw refuse('there is more after the end');
    const value = record.safeParse(parseJson(line));
    if (!value.success) throw refuse('this is no record');
    const kind = value.data.record;
    const counted = Object.hasOwn(COUNTED, kind) ? COUNTED[kind] : undefined;
    if (counted !== undefined) counts.set(counted, (counts.get(counted) ?? 0) + 1);
    if (kind === 'decision') {
      const parsed = decision.safeParse(value.data);
      if (!parsed.success) throw refuse('this is no decision');
      decisions.push(parsed.data.decision);
    }
    if (kind !== 'end') continue;
    ended = true;
    const whole = [...counts].every(([each, count]) => value.data[each] === count);
    if (!whole) throw refuse('it has other records than it says');
  }
  if (!ended) throw refuse('it breaks off; its end is missing');
  return { decisions, articles: counts.get('articles') ?? 0 };
}
