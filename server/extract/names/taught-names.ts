import type { TaughtName } from '../extraction.ts';
import type { Definition } from './acronyms.ts';
import { bareForm } from './coinages.ts';
import { kindKey } from './lexicon-index.ts';
import { type Candidate, newThing } from './named.ts';
import type { Scene } from './scene.ts';

/**
 * What the text teaches other articles: the short forms that it defines for what `candidates` name, each
 * once, in order of surface and id. What the lexicon calls so already is none.
 */
export function taughtNames(
  { text, index }: Scene,
  definitions: readonly Definition[],
  candidates: readonly Candidate[],
): readonly TaughtName[] {
  if (definitions.length === 0) return [];
  const wanted = new Set(definitions.map(({ named }) => named?.id));
  const held = new Set<string>();
  for (const { senses } of candidates) for (const { named } of senses) if (wanted.has(named.id)) held.add(named.id);
  const taught = new Map<string, TaughtName>();
  for (const { short, named } of definitions) {
    if (named === null || !held.has(named.id)) continue;
    const surface = bareForm(text.slice(short.start, short.end).replace(/\s+/gu, ' '));
    const { id: to, kind, family } = named;
    const listed = index.byKey.get(kindKey(kind, surface))?.id ?? null;
    const from = newThing(surface, kind, (id) => index.byId.has(id)).id;
    if (listed === to || from === to) continue;
    taught.set(`${surface} ${to}`, { surface, from, to, kind, family, rival: listed });
  }
  return [...taught].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
