import type { EntityKind, Method, Span } from '../extraction.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { foldName } from './fold.ts';
import { modelKey } from './model-key.ts';

/** What a name stands for: an entry of the lexicon, or a thing that the lexicon lacks. */
export type Named = {
  /** `kind:slug`: the same thing always has the same id. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly entry: LexiconEntry | null;
  /** Id of what it is a version of. */
  readonly family: string | null;
};

/** One thing that a span may stand for; a higher score is firmer. */
export type Sense = {
  readonly named: Named;
  readonly score: number;
  /** Whether a cue of its own in this very sentence speaks for it. */
  readonly cued?: boolean;
};

/** A span that names something, with all that it may stand for, likeliest first; never empty. */
export type Candidate = Span & {
  readonly sentence: number;
  readonly senses: readonly Sense[];
  readonly method: Method;
  readonly rule: string;
  readonly confidence: number;
};

const idOf = (kind: EntityKind, slug: string): string => `${kind.toLowerCase()}:${slug}`;

/** An entry of the lexicon as what a name stands for. */
export function knownThing(entry: LexiconEntry): Named {
  const family = entry.family === null ? null : idOf(entry.kind, entry.family);
  return { id: idOf(entry.kind, entry.id), kind: entry.kind, name: entry.name, entry, family };
}

/**
 * A thing that the lexicon lacks. Its slug is the name's key with hyphens (for models the key that knows no order), with
 * its dots: so it never fuses what the keys hold apart. `taken` says which ids the lexicon has; such an id gets a "~".
 */
export function newThing(
  name: string,
  kind: EntityKind,
  taken: (id: string) => boolean,
  family: string | null = null,
): Named {
  const words = kind === 'Model' ? modelKey(name).split(' ').map(foldName) : foldName(name).split(' ');
  const id = idOf(kind, words.filter((word) => word !== '').join('-'));
  return { id: taken(id) ? `${id}~` : id, kind, name, entry: null, family };
}
