import { isOf, type Unit } from './unit.ts';
import { AUXILIARY, CONJUNCTION, LY, PREPOSITION, RELATIVE, VERB } from './word-classes.ts';
import { MODEL_NOUNS, ORGANIZATION_NOUNS, PRODUCT_NOUNS, TECHNIQUE_NOUNS } from './words.ts';

/** What a definite noun can stand for. */
type NounSlot = 'organization' | 'model' | 'product' | 'technique';

const HEADS: readonly (readonly [ReadonlySet<string>, NounSlot])[] = [
  [ORGANIZATION_NOUNS, 'organization'],
  [MODEL_NOUNS, 'model'],
  [PRODUCT_NOUNS, 'product'],
  [TECHNIQUE_NOUNS, 'technique'],
];

/** The slots of each noun, in the order of HEADS. */
const SLOTS_OF: ReadonlyMap<string, readonly NounSlot[]> = new Map(
  HEADS.flatMap(([nouns]) => [...nouns]).map((noun) => [
    noun,
    HEADS.filter(([nouns]) => nouns.has(noun)).map(([, slot]) => slot),
  ]),
);

/** A kind of word that may stand between "the" and the noun: one plain or capitalised word, no function word. */
function isDescriptor(unit: Unit | undefined): boolean {
  return unit?.type === 'word' && !isOf(unit, PREPOSITION);
}

const openers: ReadonlySet<string> = new Set(['the', 'this']);

/** Whether a word after a noun leaves it the end of its phrase: a verb, a function word, a sign. */
export function endsPhrase(after: Unit | undefined): boolean {
  if (after?.type !== 'word') return true;
  const { lower } = after;
  return (
    isOf(after, PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | VERB | LY) ||
    /(?:s|ed)$/.test(lower) ||
    /^(?:also|now|then|itself|already|took|got|sold|this|last)$/.test(lower)
  );
}

/** "the company", "the Paris lab", "this model" from `at`: its noun's slots and how many units it takes. */
export function readDefinite(
  units: readonly Unit[],
  at: number,
): { readonly slots: readonly NounSlot[]; readonly length: number } | null {
  if (!openers.has(units[at]?.lower ?? '') || units[at]?.type !== 'word') return null;
  for (let length = 2; length <= 4; length += 1) {
    const head = units[at + length - 1];
    if (!head || !isDescriptor(head)) return null;
    const slots = SLOTS_OF.get(head.lower);
    const after = units[at + length];
    if (slots === undefined || !endsPhrase(after)) continue;
    const explained =
      after?.lower === 'of' ||
      after?.lower === 'that' ||
      after?.lower === 'behind' ||
      (after?.type === 'name' && after.start > head.end);
    const named =
      after?.lower === ',' &&
      !isOf(units[at + length + 1], RELATIVE) &&
      units.slice(at + length + 1, at + length + 4).some(({ type }) => type === 'name');
    return explained || named ? null : { slots, length };
  }
  return null;
}
