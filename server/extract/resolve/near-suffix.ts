import { foldName } from '../names/fold.ts';
import { wordList } from '../names/word-list.ts';
import type { NearThing } from './near-thing.ts';

const LEGAL = wordList(
  'inc,corp,corporation,co,company,ltd,limited,llc,llp,plc,gmbh,ag,sa,sas,se,bv,nv,kk,pte,pty,holdings,holding,group',
);
const FIELD = wordList('ai,labs,lab,technologies,technology,tech,research,systems,software,robotics,studio,studios');

type Bare = { readonly core: string; readonly field: string | null; readonly legal: boolean };

/** A firm's name without its legal form, and without the one word of trade at its end. */
function bareOf(name: string): Bare {
  const words = foldName(name).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  const all = words.length;
  while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words.pop();
  const legal = words.length < all;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !FIELD.has(last)) return { core: words.join(' '), field: null, legal };
  return { core: words.slice(0, -1).join(' '), field: last, legal };
}

const isBody = ({ kind }: NearThing): boolean => kind === 'Company' || kind === 'Organization';

/** Two names of firms that differ in the legal form alone, or of which one has a word such as "AI" or "Labs" more. */
export function nearSuffix(a: NearThing, b: NearThing): string | null {
  if (!isBody(a) || !isBody(b)) return null;
  const [one, other] = [bareOf(a.name), bareOf(b.name)];
  if (one.core.length < 3 || one.core !== other.core) return null;
  if (one.field === other.field) return 'The same name but for its legal form.';
  const [bare, more] = one.field === null ? [one, other] : [other, one];
  // "Acme Corp." is told from "Acme Labs" by its own form.
  if (bare.field !== null || bare.legal) return null;
  const field = more.field ?? '';
  return `The same name but for “${field}” at its end.`;
}

/** The keys that names share which `nearSuffix` finds near. */
export function keysOfSuffix(thing: NearThing): readonly string[] {
  return isBody(thing) ? [`suffix ${bareOf(thing.name).core}`] : [];
}
