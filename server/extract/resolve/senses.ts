import type { EntityKind } from '../extraction.ts';
import type { Definition } from '../names/acronyms.ts';
import { foldName } from '../names/fold.ts';
import type { Candidate, Named } from '../names/named.ts';
import type { Scene } from '../names/scene.ts';
import type { Refuse } from '../refusal.ts';

/** A candidate for which it is settled what it stands for. */
export type Settled = Omit<Candidate, 'senses'> & { readonly named: Named };

/** Of two things that score the same the kind that comes first here is meant. */
const KIND_ORDER: readonly EntityKind[] = [
  'Company',
  'Model',
  'Product',
  'Organization',
  'Person',
  'Technique',
  'Benchmark',
  'Topic',
];

type Tally = { readonly named: Named; score: number };

type Fold = (start: number, end: number) => string;

/** `foldName` of spans of the text; each surface is folded once. */
function foldSpans(text: string): Fold {
  const keys = new Map<string, string>();
  return (start, end) => {
    const surface = text.slice(start, end);
    let key = keys.get(surface);
    if (key === undefined) {
      key = foldName(surface);
      keys.set(surface, key);
    }
    return key;
  };
}

/** How firmly the whole article says that each surface stands for each thing. */
function tally(keys: readonly string[], candidates: readonly Candidate[]): ReadonlyMap<string, readonly Tally[]> {
  const surfaces = new Map<string, Tally[]>();
  for (const [at, { senses }] of candidates.entries()) {
    const key = keys[at] ?? '';
    let things = surfaces.get(key);
    if (things === undefined) {
      things = [];
      surfaces.set(key, things);
    }
    for (const { named, score } of senses) {
      const thing = things.find((other) => other.named.id === named.id);
      if (thing === undefined) things.push({ named, score });
      else thing.score += score;
    }
  }
  return surfaces;
}

/** Ids of the families of which the article names a version. */
function familiesOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { senses } of candidates)
    for (const { named } of senses) if (named.family !== null) families.add(named.family);
  return families;
}

/** What is likelier before anything is read. A version of a family in the article speaks for the model against an app of the same name, not against its maker. */
function priorOf({ id, kind }: Named, made: boolean, families: ReadonlySet<string>): number {
  if (kind === 'Company') return 0.5;
  return !made && families.has(id) ? 0.75 : kind === 'Model' ? 0.25 : 0;
}

/** The likeliest of the things; null where there is none. */
function best(things: readonly Tally[], families: ReadonlySet<string>): Named | null {
  if (things.length < 2) return things[0]?.named ?? null;
  const made = things.some((thing) => thing.named.kind === 'Company');
  let first: Named | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { named, score } of things) {
    const total = score + priorOf(named, made, families);
    const earlier = first === null || KIND_ORDER.indexOf(named.kind) < KIND_ORDER.indexOf(first.kind);
    if (total < most || (total === most && !earlier)) continue;
    first = named;
    most = total;
  }
  return first;
}

const isActor = ({ kind }: Named): boolean => kind === 'Company' || kind === 'Organization' || kind === 'Person';

/**
 * What the place means where the article's main sense of the surface is another thing that nothing here speaks for: the
 * exchange Gemini beside Google's Gemini. Only an actor and a thing are told apart so; an app and its model are one.
 */
function ownSense({ senses }: Candidate, main: Named, things: readonly Tally[]): Named {
  if (senses.some(({ named }) => named.id === main.id)) return main;
  const other = senses.find(({ named, cued }) => cued === true && isActor(named) !== isActor(main))?.named;
  if (other !== undefined) return other;
  const fresh = senses[0]?.named;
  if (fresh === undefined || fresh.entry !== null || isActor(fresh) === isActor(main)) return main;
  const known = asKnown(fresh, things);
  return known === fresh ? main : known;
}

/** The lexicon's thing of that kind for which the same surface stands elsewhere in the article, else the thing itself. */
function asKnown(named: Named, things: readonly Tally[]): Named {
  if (named.entry !== null) return named;
  return things.find((thing) => thing.named.entry !== null && thing.named.kind === named.kind)?.named ?? named;
}

/** How a surface was settled: on which of the things, and whether the text itself defines it. */
type Settling = {
  readonly own: Named;
  readonly things: readonly Tally[];
  readonly defined: boolean;
  readonly families: ReadonlySet<string>;
};

/** Tells who asks what else the surface may stand for, with the scores by which it lost. */
function refuseOthers(refuse: Refuse, candidate: Candidate, { own, things, defined, families }: Settling): void {
  const made = things.some((thing) => thing.named.kind === 'Company');
  const scoreOf = ({ named, score }: Tally): string => (score + priorOf(named, made, families)).toFixed(2);
  const winner = things.find(({ named }) => named.id === own.id);
  const by = defined || winner === undefined ? 'defined in the text' : `scores ${scoreOf(winner)}`;
  for (const thing of things) {
    if (thing.named.id === own.id) continue;
    const { start, end, rule } = candidate;
    const detail = `${thing.named.id} scores ${scoreOf(thing)}, ${own.id} ${by}`;
    refuse({ start, end, reason: 'other sense', would: thing.named.kind, tier: 'resolve', rule, detail });
  }
}

/** What a surface stands for by definition in the text; null when it is defined and names no entity. */
function definedSurfaces(fold: Fold, definitions: readonly Definition[]): ReadonlyMap<string, Named | null> {
  const defined = new Map<string, Named | null>();
  for (const { short, named } of definitions) {
    const key = fold(short.start, short.end);
    if (!defined.has(key) || defined.get(key) === null) defined.set(key, named);
  }
  return defined;
}

/**
 * Settles what each candidate stands for: what the text defines, else what the whole article says most firmly about the
 * surface. So a surface means one thing in one article, unless it is the name of an actor and of a thing, each with cues.
 */
export function settleSenses(
  { text, refuse }: Pick<Scene, 'text' | 'refuse'>,
  candidates: readonly Candidate[],
  definitions: readonly Definition[],
): readonly Settled[] {
  const fold = foldSpans(text);
  const keys = candidates.map(({ start, end }) => fold(start, end));
  const surfaces = tally(keys, candidates);
  const families = familiesOf(candidates);
  const defined = definedSurfaces(fold, definitions);
  const settled: Settled[] = [];
  const chosen = new Map<string, Named | null>();
  for (const [at, candidate] of candidates.entries()) {
    const { start, end, sentence, senses, method, rule, confidence } = candidate;
    const key = keys[at] ?? '';
    const definition = defined.get(key);
    let named = definition ?? chosen.get(key) ?? null;
    if (definition === null && method === 'name' && senses[0]?.named.kind !== 'Company') {
      const would = senses[0]?.named.kind ?? null;
      refuse?.({ start, end, reason: 'defined otherwise', would, tier: 'resolve', rule, detail: '' });
      continue;
    }
    const things = surfaces.get(key) ?? [];
    if (named === null) named = best(things, families);
    if (named !== null) named = asKnown(named, things);
    chosen.set(key, named);
    if (named === null) continue;
    const own = definition == null ? ownSense(candidate, named, things) : named;
    if (refuse !== null && things.length > 1)
      refuseOthers(refuse, candidate, { own, things, defined: definition != null, families });
    settled.push({ start, end, sentence, named: own, method, rule, confidence });
  }
  return settled;
}
