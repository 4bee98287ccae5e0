import type { EntityKind, ExtractedClaim, ExtractedEntity, Mention, RelationType } from '../extract/extraction.ts';

/** How sure a catalogue's row is: people keep it by hand, and some cells are wrong. */
const CONFIDENCE = 0.9;

/** Who or what a name of a row stands for. */
export type Meant = { readonly id: string; readonly kind: EntityKind; readonly name: string };

/** Where a name stands in the catalogue's text, in which sentence, and from which column. */
export type Place = { readonly start: number; readonly end: number; readonly sentence: number; readonly rule: string };

/** Gathers what rows name: entities with their places, in the order in which they come. */
export class EntityList {
  readonly #entities = new Map<
    string,
    { readonly meant: Meant; readonly mentions: Mention[]; readonly surfaces: Set<string> }
  >();

  /** Notes a place that names a thing. */
  add(meant: Meant, surface: string, place: Place): void {
    const entity = this.#entities.get(meant.id) ?? { meant, mentions: [], surfaces: new Set<string>() };
    entity.mentions.push({ ...place, method: 'catalogue', confidence: CONFIDENCE });
    entity.surfaces.add(surface);
    this.#entities.set(meant.id, entity);
  }

  /** All of them. `isKnown` and `familyOf` ask the lexicon by id. */
  toEntities(
    lexicon: (id: string) => { readonly description: string | null; readonly family: string | null } | null,
  ): readonly ExtractedEntity[] {
    return [...this.#entities.values()].map(({ meant: { id, kind, name }, mentions, surfaces }) => {
      const known = lexicon(id);
      return {
        ...{ key: id, id, known: known !== null, name, kind },
        aliases: [...surfaces],
        description: known?.description ?? null,
        family: known?.family ?? null,
        confidence: CONFIDENCE,
        mentions,
      };
    });
  }
}

/** What a row states of two things. */
export type Stated = {
  readonly type: RelationType;
  readonly subject: Meant;
  readonly object: Meant;
  readonly date: ExtractedClaim['date'];
};

/** The claim that a row's line states. */
export function toClaim(
  { type, subject, object, date }: Stated,
  { start, end, sentence, rule }: Place,
): ExtractedClaim {
  return {
    ...{ type, subject: subject.id, object: object.id, stance: 'done', confidence: CONFIDENCE },
    ...{ sentence, evidence: { start, end }, method: 'catalogue', rule, amount: null, date },
    ...{ role: null, ended: false, round: null, stake: null },
  };
}

const THINGS: readonly EntityKind[] = ['Model', 'Product', 'Technique'];
const ENDS: Readonly<Record<string, readonly [readonly EntityKind[], readonly EntityKind[]]>> = {
  DEVELOPED: [
    ['Company', 'Organization'],
    [...THINGS, 'Benchmark'],
  ],
  VARIANT_OF: [THINGS, THINGS],
  TRAINED_ON: [['Model'], ['Benchmark']],
  USES: [THINGS, THINGS],
};

/** Whether two things are of kinds that a claim of this type may tie. */
export function fits({ type, subject, object }: Stated): boolean {
  const [subjects, objects] = ENDS[type] ?? [[], []];
  return subject.id !== object.id && subjects.includes(subject.kind) && objects.includes(object.kind);
}
