import type { EntityKind } from '../extraction.ts';
import type { Judgement } from './chunk-rule.ts';
import type { Chunk } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import { VARIANT_WORDS, VERSION_VARIANT_WORDS } from './model-words.ts';
import type { Scene } from './scene.ts';

const capital = /^\p{Lu}/u;

type Judged = { readonly chunk: Chunk; readonly judgement: Judgement | null };

const kinds: ReadonlySet<EntityKind> = new Set(['Model', 'Product', 'Benchmark']);
/** A version, size, letter or Roman number that tells one thing from another of its family. */
const telling = /^(?:v?\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?|\d+(?:\.\d+)?[bm]|[smlxr]|x[sl]|vl|i{1,3}|iv)$/i;
const apart = /[-‑ ]/u;

/** A name's first word, and whether all words after it tell versions or variants; null where they don't. */
function baseOf(name: string): { readonly base: string; readonly told: boolean } | null {
  const [base = '', ...rest] = name.split(apart);
  if (base.length < 3 || !capital.test(base)) return null;
  const tells = (word: string): boolean =>
    telling.test(word) || VARIANT_WORDS.has(word.toLowerCase()) || VERSION_VARIANT_WORDS.has(word.toLowerCase());
  return rest.every(tells) ? { base: base.toLowerCase(), told: rest.length > 0 } : null;
}

/** "Acme 1.2" beside the model "Acme 1.5 Pro": what the article has a version of is of the same kind. Gives all of them, those judged so among them. */
export function joinSiblings({ text, pieces }: Scene, judged: readonly Judged[]): readonly Judged[] {
  const nameOf = ({ from, to }: Chunk): string => text.slice(pieces[from]?.start, pieces[to - 1]?.end);
  const families = new Map<string, EntityKind | null>();
  for (const { chunk, judgement } of judged) {
    if (judgement === null) continue;
    const { kind } = judgement;
    const name = baseOf(nameOf(chunk));
    if (name === null) continue;
    // A firm or person of that name leaves it open what its versions are of.
    const fits = kinds.has(kind) && (families.get(name.base) ?? kind) === kind;
    families.set(name.base, fits ? kind : null);
  }
  if (families.size === 0) return judged;
  return judged.map((one) => {
    const name = one.judgement === null ? baseOf(nameOf(one.chunk)) : null;
    const kind = name?.told === true ? families.get(name.base) : undefined;
    if (kind === undefined || kind === null) return one;
    return {
      ...one,
      judgement: { kind, method: 'model', rule: 'version of what the text has', confidence: CONFIDENCE.sibling },
    };
  });
}
