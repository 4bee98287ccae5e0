import type { EntityKind, LearnedName } from '../extract/extraction.ts';
import { newThing } from '../extract/names/named.ts';
import type { Decision, Named } from './decision.ts';

/** What the decisions in force say together. */
export type Judgements = {
  /** Grows with each decision and each undoing. */
  readonly version: number;
  /** What an entity is called and taken for instead: by the id that it has when nothing is decided. */
  readonly moved: ReadonlyMap<string, Named>;
  readonly hidden: ReadonlySet<string>;
  /** Names that people gave, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Further names that people gave, by id, in the order in which they did. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The same as names to read articles by. */
  readonly taught: readonly LearnedName[];
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  /** Pairs of ids that are not one, as they were when that was decided. */
  readonly apart: readonly (readonly [string, string])[];
};

/** Nothing is decided. */
export const NO_JUDGEMENTS: Judgements = judgementsOf(0, []);

/** What the decisions in force say together; of two about one thing the later one holds. */
export function judgementsOf(version: number, decisions: readonly Decision[]): Judgements {
  const moved = new Map<string, Named>();
  const hidden = new Set<string>();
  const names = new Map<string, string>();
  const aliases = new Map<string, readonly string[]>();
  const taught: LearnedName[] = [];
  const accepted = new Set<string>();
  const rejected = new Set<string>();
  const apart: (readonly [string, string])[] = [];
  for (const decision of [...decisions].sort((a, b) => a.n - b.n)) {
    switch (decision.type) {
      case 'same':
      case 'retype':
        moved.set(decision.entity.id, decision.other);
        break;
      case 'different':
        apart.push([decision.entity.id, decision.other.id]);
        break;
      case 'hide':
        hidden.add(decision.entity.id);
        break;
      case 'rename':
        names.set(decision.entity.id, decision.name);
        break;
      case 'alias':
        aliases.set(decision.entity.id, [...(aliases.get(decision.entity.id) ?? []), decision.name]);
        taught.push(toTaught(decision.entity, decision.name));
        break;
      case 'accept':
        accepted.add(decision.statement);
        break;
      case 'reject':
        rejected.add(decision.statement);
        break;
    }
  }
  return { version, moved, hidden, names, aliases, taught, accepted, rejected, apart };
}

function toTaught({ id, kind }: { readonly id: string; readonly kind: EntityKind }, surface: string): LearnedName {
  return { surface, from: newThing(surface, kind, () => false).id, to: id, kind, family: null, decided: true };
}

/** Those of the names that stand in the text somehow: an article that holds none is read without them. */
export function namesWithin(text: string, taught: readonly LearnedName[]): readonly LearnedName[] {
  return taught.filter(({ surface }) => text.includes(surface));
}

/** What became of an entity: what it is taken for, whether it is hidden, and the ids on the way whose decisions made it so. */
export type Fate = {
  readonly id: string;
  readonly as: Named | null;
  readonly hidden: boolean;
  readonly by: readonly string[];
};

/** Follows what was decided of an id to its end. */
export function fateOf({ moved, hidden }: Judgements, id: string): Fate {
  const by: string[] = [];
  let as: Named | null = null;
  let at = id;
  while (!hidden.has(at)) {
    const next = moved.get(at);
    if (next === undefined || by.includes(at)) return { id: at, as, hidden: false, by };
    by.push(at);
    as = next;
    at = next.id;
  }
  return { id: at, as, hidden: true, by: [...by, at] };
}

/** Whether somebody said that what these ids stand for now is not one. Gives a test for pairs, in either order. */
export function apartBy(judgements: Judgements): (one: string, other: string) => boolean {
  const pairs = new Set(
    judgements.apart.flatMap((pair) => {
      const [a, b] = pair.map((id) => fateOf(judgements, id).id);
      return [`${a}|${b}`, `${b}|${a}`];
    }),
  );
  return (one, other) => pairs.has(`${one}|${other}`);
}
