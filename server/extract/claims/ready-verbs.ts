import type { VerbTrigger } from './triggers/trigger.ts';

/** A verb trigger ready to match: its lists split. */
export type ReadyVerb = { readonly [Key in keyof VerbTrigger]: VerbTrigger[Key] | undefined } & Pick<
  VerbTrigger,
  'type' | 'verbs'
> & {
    readonly words: readonly string[];
    readonly prepositions: ReadonlySet<string>;
    /** Whether it says who leads a round, whose sum is then not theirs alone. */
    readonly leads: boolean;
    /** Whether its words may stand beyond a name: "sold X to Y". */
    readonly crosses: boolean;
    /** How the rule is called. */
    readonly rule: string;
  };

const split = (list: string | undefined): readonly string[] => (list ?? '').split(/\s+/).filter((word) => word !== '');

/** All triggers have all properties in one order, so that reading them stays fast. */
function toReady(
  lemma: string,
  { type, verbs, after, via, use, swap, between, stance, ended, past, role }: VerbTrigger,
): ReadyVerb {
  const words = split(after);
  const lists = { words, prepositions: new Set(split(via)), leads: /lead/.test(verbs) };
  const crosses = between !== undefined || CROSSING.has(words[0] ?? '');
  const rule = after ? `${lemma} ${after}` : lemma;
  return { type, verbs, after, via, use, swap, between, stance, ended, past, role, ...lists, crosses, rule };
}

/** Prepositions that may stand beyond the first name after a verb: "sold X to Y". */
const CROSSING: ReadonlySet<string> = new Set(['to', 'with', 'into', 'for', 'against']);

/** Verb triggers by lemma. */
export function indexVerbs(triggers: readonly VerbTrigger[]): ReadonlyMap<string, readonly ReadyVerb[]> {
  const index = new Map<string, ReadyVerb[]>();
  for (const trigger of triggers)
    for (const lemma of split(trigger.verbs)) {
      index.set(lemma, [...(index.get(lemma) ?? []), toReady(lemma, trigger)]);
    }
  return index;
}
