import type { EntityKind } from '../extraction.ts';
import { KIND_NOUNS } from './kind-words.ts';
import type { Piece } from './pieces.ts';
import { ROLE_WORDS } from './roles.ts';
import type { SceneSentence } from './scene.ts';
import { wordList } from './word-list.ts';

const capitalised = /^\p{Lu}\p{Ll}/u;

const actorVerbs = wordList(
  'announced, announces, said, says, plans, launched, launches, unveiled, unveils, raised, raises, acquired, acquires, released, releases, introduced, introduces, has, had, will, is, was, agreed, hired, reported, sued, filed, told, wants, claims, invested, signed, partnered, denied, declined, expects, aims, faces, closed, secures, secured, debuts, buys, bought, rolls, rolled, confirmed, argues, believes',
);
const strongActorVerbs = wordList(
  'announced, said, says, raised, raises, acquired, acquires, unveiled, unveils, agreed, hired, hires, sued, sues, filed, files, told, invested, signed, partnered, denied, declined, closed, secures, secured, buys, bought, employs, confirmed',
);
const actorPrepositions = wordList('by, with, from, between, and');
const productNouns = wordList(
  'app, apps, chatbot, users, subscribers, subscription, plan, assistant, extension, tab, feature, mode, website, subscriptions, conversations, chats, account, accounts, plugin, customers, agent, agents, integration, integrations, button, shortcut, browser',
);
const modelNouns = wordList('model, models, family, series, weights, checkpoint, variants, api, architecture, llm');
const before = wordList('chatbot, app, assistant, platform, tool');

const singular = (lower: string): string => (lower.endsWith('s') && lower.length > 3 ? lower.slice(0, -1) : lower);

/** The kind that the noun at the end of the pieces before `from` says: "startup X"; null where none does. */
export function kindBefore(pieces: readonly Piece[], from: number, start: number): EntityKind | null {
  if (from - 1 < start || pieces[from]?.gap !== 'blank') return null;
  const [one, two] = [pieces[from - 1], from - 2 < start ? undefined : pieces[from - 2]];
  if (one === undefined) return null;
  // "Model Downloads" is a label, "LLM Acme" is not.
  if (capitalised.test(one.text)) return null;
  const joint = one.gap === 'hyphen' ? '-' : ' ';
  const pair = two === undefined ? '' : `${two.lower}${joint}${singular(one.lower)}`;
  return KIND_NOUNS.get(pair) ?? KIND_NOUNS.get(one.lower) ?? KIND_NOUNS.get(singular(one.lower)) ?? null;
}

/** The kind that the noun after piece `to` says: "the X benchmark"; null where none does. */
export function kindAfter(pieces: readonly Piece[], to: number, end: number): EntityKind | null {
  const [one, two] = [pieces[to], pieces[to + 1]];
  if (one === undefined || to >= end || one.gap !== 'blank') return null;
  const joint = two?.gap === 'hyphen' ? '-' : ' ';
  const pair = two === undefined || to + 1 >= end ? '' : `${one.lower}${joint}${singular(two.lower)}`;
  return KIND_NOUNS.get(pair) ?? KIND_NOUNS.get(one.lower) ?? KIND_NOUNS.get(singular(one.lower)) ?? null;
}

function scoreActor(pieces: readonly Piece[], from: number, to: number): number {
  const next = pieces[to]?.lower ?? '';
  let score = strongActorVerbs.has(next) ? 2 : actorVerbs.has(next) ? 0.5 : 0;
  if (next === "'s" || next === "'") score += 0.5;
  if (ROLE_WORDS.has(next) || /^(?:backed|owned|led|linked|based)$/.test(next)) score += 2;
  const previous = from > 0 ? (pieces[from - 1]?.lower ?? '') : '';
  if (previous === 'to' && from > 1 && pieces[from - 2]?.lower === 'according') score += 2;
  if (actorPrepositions.has(previous)) score += 0.5;
  return score;
}

/** "Acme, the chatbot of", "Acme is an assistant": whether the name is said to be an app within a few words. */
function isCalledApp(pieces: readonly Piece[], to: number, end: number): boolean {
  const [link, article, owns] = [pieces[to], pieces[to + 1], pieces[to + 2]];
  const owned = /^'s?$/.test(owns?.lower ?? '');
  if (!/^(?:,|is|was)$/.test(link?.lower ?? '')) return false;
  if (!owned && !/^(?:a|an|the|its)$/.test(article?.lower ?? '')) return false;
  for (let at = to + (owned ? 3 : 2); at < Math.min(end, to + 7); at += 1) {
    const { lower = '' } = pieces[at] ?? {};
    if (/^(?:chatbot|app|assistant)$/.test(lower)) return true;
    if (/^(?:[^\p{L}\p{N}].*|of|that|which|by|for|to|in|model|models|behind)$/u.test(lower)) return false;
  }
  return false;
}

/** How firmly the words around pieces `from`–`to` say that the name there is of `kind`; 0 says nothing. Looks at two words each side. */
export function scoreOfKind(
  kind: EntityKind,
  pieces: readonly Piece[],
  span: { readonly from: number; readonly to: number; readonly sentence: SceneSentence },
): number {
  const { from, to, sentence } = span;
  // "the Acme AI chatbot" speaks of a chatbot.
  const at = pieces[to]?.text === 'AI' ? to + 1 : to;
  const next = at < sentence.to && pieces[to]?.gap === 'blank' ? (pieces[at]?.lower ?? '') : '';
  const comma = from > sentence.from + 1 && pieces[from - 1]?.text === ',';
  const previous = from > sentence.from ? (pieces[from - (comma ? 2 : 1)]?.lower ?? '') : '';
  let score = kindBefore(pieces, from, sentence.from) === kind ? 2 : 0;
  if (kind === 'Product' && /^(?:on|via|using)$/.test(previous)) score += 1;
  if (kind === 'Product')
    score +=
      (productNouns.has(next) ? 2 : 0) +
      (before.has(previous) ? 2 : 0) +
      (isCalledApp(pieces, to, sentence.to) ? 2 : 0);
  else if (kind === 'Model') score += modelNouns.has(next) ? 2 : 0;
  else if (kind === 'Company' || kind === 'Organization' || kind === 'Person') score += scoreActor(pieces, from, to);
  else if (kindAfter(pieces, to, sentence.to) === kind) score += 2;
  return score;
}
