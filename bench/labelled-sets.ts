import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityKind, RelationType } from '../server/extract/extraction.ts';
import type { Label, Labelled, LabelledClaim } from '../training/corpus/labelled.ts';
import { readPassages, resolvePassage } from '../training/corpus/passages.ts';
import { readStories } from '../training/corpus/stories.ts';
import { type MarkedEntity, readArticles } from './articles.ts';

/** Where a labelled text is from. Of `core` only the claim between its two names is labelled; `gold` is never trained on. */
export type LabelledSet = 'stories' | 'passages' | 'core' | 'gold';
export type InSet = { readonly set: LabelledSet; readonly labelled: Labelled };

const shared = new URL('../../shared/', import.meta.url);

type Mark = (
  text: string,
  entities: readonly MarkedEntity[],
) => readonly { readonly start: number; readonly end: number; readonly key: string; readonly type: EntityKind }[];

/** The marked articles, which lie beside the project with their scorer; none where they aren't on this machine. */
async function readGold(): Promise<readonly Labelled[]> {
  const folder = new URL('gold/', shared);
  if (!existsSync(folder)) return [];
  const { markMentions } = (await import(new URL('score.mjs', folder).href)) as { readonly markMentions: Mark };
  return readArticles(fileURLToPath(folder)).map(({ id, text, entities }) => {
    const marked = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Pick<Labelled, 'claims'>;
    const labels = markMentions(text, entities).map(({ start, end, key, type }) => ({
      start,
      end,
      kind: type,
      entity: key,
    }));
    return { id, text, labels, claims: marked.claims };
  });
}

type CoreRow = {
  readonly id: string;
  readonly relation: string;
  readonly invert_relation: 0 | 1;
  readonly e1_start: number;
  readonly e1_end: number;
  readonly e2_start: number;
  readonly e2_end: number;
  readonly context: readonly string[];
};
type CoreMeaning = {
  readonly head: EntityKind;
  readonly tail: EntityKind;
  readonly type?: RelationType;
  readonly swap?: true;
};

/** CORE's relations in our terms; those left out have none. `swap`: our subject is its second end. Competition and "undefined" are no claim of ours. */
const CORE: Readonly<Record<string, CoreMeaning>> = {
  acquired_by: { head: 'Company', tail: 'Company', type: 'ACQUIRED', swap: true },
  shareholder_of: { head: 'Company', tail: 'Company', type: 'INVESTED_IN' },
  subsidiary_of: { head: 'Company', tail: 'Company', type: 'PART_OF' },
  collaboration: { head: 'Company', tail: 'Company', type: 'PARTNERED_WITH' },
  product_or_service_of: { head: 'Product', tail: 'Company', type: 'DEVELOPED', swap: true },
  traded_on: { head: 'Company', tail: 'Organization', type: 'FILED_IPO' },
  competitor_of: { head: 'Company', tail: 'Company' },
  undefined: { head: 'Company', tail: 'Company' },
};

function toLabelled(row: CoreRow): Labelled | null {
  const meaning = CORE[row.relation];
  if (!meaning) return null;
  const starts: number[] = [];
  let text = '';
  for (const token of row.context) {
    if (text !== '' && !/^(?:[.,;:!?)%]|'s|’s|n't)$/.test(token) && !/[($]$/.test(text)) text += ' ';
    starts.push(text.length);
    text += token;
  }
  const span = (first: number, last: number) => ({
    start: starts[first] ?? 0,
    end: (starts[last] ?? 0) + (row.context[last]?.length ?? 0),
  });
  const [one, two] = row.invert_relation === 1 ? ([meaning.tail, meaning.head] as const) : [meaning.head, meaning.tail];
  const labels: readonly Label[] = [
    { ...span(row.e1_start, row.e1_end), kind: one, entity: 'e1' },
    { ...span(row.e2_start, row.e2_end), kind: two, entity: 'e2' },
  ];
  const forward = (row.invert_relation === 1) === (meaning.swap === true);
  const [subject, object] = forward ? ['e1', 'e2'] : ['e2', 'e1'];
  const claims: readonly LabelledClaim[] = meaning.type ? [{ type: meaning.type, subject, object }] : [];
  return { id: row.id, text, labels, claims };
}

function readCore(): readonly Labelled[] {
  const file = new URL('data/core-company-relations/dataset/train.json', shared);
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as readonly CoreRow[]).flatMap((row) => toLabelled(row) ?? []);
}

/** Every labelled text on this machine, in a fixed order. A passage without claims says nothing of claims and is left out. */
export async function readLabelledSets(): Promise<readonly InSet[]> {
  const passages = readPassages().flatMap((named) => resolvePassage(named) ?? []);
  const sets: readonly (readonly [LabelledSet, readonly Labelled[]])[] = [
    ['stories', readStories()],
    ['passages', passages.filter(({ claims }) => claims.length > 0)],
    ['core', readCore()],
    ['gold', await readGold()],
  ];
  return sets.flatMap(([set, texts]) => texts.map((labelled) => ({ set, labelled })));
}
