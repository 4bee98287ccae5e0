import { ENTITY_KINDS, type EntityKind, type Extraction } from '../server/extract/extraction.ts';
import type { Lexicon } from '../server/extract/lexicon.ts';
import { foldName } from '../server/extract/names/fold.ts';
import type { Marked, MarkedArticle } from './articles.ts';

/** What was read from a marked article, with which lexicon. */
export type Read = { readonly article: MarkedArticle; readonly extraction: Extraction; readonly lexicon: Lexicon };

type Tally = { marked: number; found: number; predicted: number; right: number };

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

function namesOf(lexicon: Lexicon): ReadonlySet<string> {
  let names = known.get(lexicon);
  if (names === undefined) {
    names = new Set(
      lexicon.entries
        .filter(({ kind }) => kind !== 'Topic')
        .flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)].map(foldName)),
    );
    known.set(lexicon, names);
  }
  return names;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '  –  ' : ((100 * part) / whole).toFixed(1).padStart(5);

function row(label: string, { marked, found, predicted, right }: Tally): string {
  const counts = `(${found} of ${marked} marked; ${right} of ${predicted} predicted)`;
  return `  ${label.padEnd(16)} R ${percent(found, marked)}  P ${percent(right, predicted)}   ${counts}`;
}

/** Keys of the marked entities none of whose names is in the lexicon. */
function unknownIn({ article, lexicon }: Read): ReadonlySet<string> {
  const names = namesOf(lexicon);
  const lacks = ({ name, surfaces }: MarkedArticle['entities'][number]) =>
    ![name, ...surfaces].some((one) => names.has(foldName(one)));
  return new Set(article.entities.filter(lacks).map(({ key }) => key));
}

function count(read: Read, marks: readonly Marked[], tallyOf: (kind: EntityKind) => Tally): void {
  const { entities } = read.article;
  const kinds = new Map(entities.map(({ key, type }) => [key, type]));
  const spots = new Map(marks.map(({ start, end, key }) => [`${start}-${end}`, kinds.get(key)]));
  const found = new Set<string>();
  for (const { kind, known, mentions } of read.extraction.entities)
    for (const { start, end } of kind === 'Topic' ? [] : mentions) {
      const right = spots.get(`${start}-${end}`) === kind;
      if (right) found.add(`${start}-${end}`);
      if (known) continue;
      tallyOf(kind).predicted += 1;
      if (right) tallyOf(kind).right += 1;
    }
  const unknown = unknownIn(read);
  for (const { start, end, key } of marks) {
    const kind = kinds.get(key);
    if (kind === undefined || !unknown.has(key)) continue;
    tallyOf(kind).marked += 1;
    if (found.has(`${start}-${end}`)) tallyOf(kind).found += 1;
  }
}

/**
 * Recall of mentions of marked entities none of whose names is a name of the lexicon, whatever its kind, and precision
 * of mentions of entities that the lexicon lacks; spans and kinds must be equal. Lines to print: all, then by kind.
 */
export function tellUnknown(
  reads: readonly Read[],
  mark: (text: string, entities: MarkedArticle['entities']) => readonly Marked[],
): readonly string[] {
  const empty = (): Tally => ({ marked: 0, found: 0, predicted: 0, right: 0 });
  const tallies = new Map(ENTITY_KINDS.map((kind) => [kind, empty()]));
  const all = empty();
  const tallyOf = (kind: EntityKind): Tally => tallies.get(kind) ?? all;
  for (const read of reads) count(read, mark(read.article.text, read.article.entities), tallyOf);
  for (const { marked, found, predicted, right } of tallies.values()) {
    all.marked += marked;
    all.found += found;
    all.predicted += predicted;
    all.right += right;
  }
  const kinds = [...tallies].filter(([, { marked, predicted }]) => marked + predicted > 0);
  return ['mentions of names outside the lexicon', row('all', all), ...kinds.map(([kind, tally]) => row(kind, tally))];
}
