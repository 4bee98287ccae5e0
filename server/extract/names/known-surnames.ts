import { CONFIDENCE } from './confidence.ts';
import type { Candidate, Named } from './named.ts';
import { isNoName } from './not-names.ts';
import type { Piece } from './pieces.ts';
import { LONE_TITLES, SPEECH_VERBS } from './roles.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { wordList } from './word-list.ts';

const capitalisedWord = /^\p{Lu}[\p{Ll}.]*$/u;

/** What else than speak only people do, right after their name. */
const personalVerbs = wordList(
  'says, said, told, tweeted, resigned, quit, testified, apologized, apologised, stepped, hinted, teased, promised, vowed, argued, claimed, denied, defended, confirmed, acknowledged, admitted, conceded, described, called, posted, replied, responded, announced, thinks, believes, wants, hopes, plans, has, had, himself, herself',
);
const determiner = /^(?:the|a|an|this|that|its|their|his|her|our|my|no|any|each|every)$/;
const capital = /^\p{Lu}/u;

/** Whether the words beside the surname at piece `at` are such as stand beside people. */
function isPersonal(pieces: readonly Piece[], at: number, { from, to }: SceneSentence): boolean {
  const [before, after] = [at > from ? pieces[at - 1] : undefined, at + 1 < to ? pieces[at + 1] : undefined];
  if (before !== undefined && LONE_TITLES.has(before.lower)) return true;
  if (before !== undefined && (determiner.test(before.lower) || (capital.test(before.text) && at - 1 > from)))
    return false;
  const next = after?.lower ?? '';
  if (after?.gap === 'hyphen' || (after?.gap === 'blank' && capital.test(after.text))) return false;
  return next === "'s" || next === "'" || SPEECH_VERBS.has(next) || personalVerbs.has(next);
}

/** Surnames that the text has after another capitalised word: of people named in full, whoever they are. */
function namedInFull(pieces: readonly Piece[], surname: string, { from, to }: SceneSentence): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const [before, piece] = [pieces[at - 1], pieces[at]];
    if (piece?.lower !== surname || piece.gap !== 'blank' || before === undefined) continue;
    if (capitalisedWord.test(before.text) && !isNoName(before.lower) && at - 1 > from) return true;
  }
  return false;
}

/** Whether the article names something that the lexicon's line about the person speaks of: his firm. */
function isSpokenOf({ entry }: Named, known: readonly Candidate[]): boolean {
  const about = entry?.description ?? '';
  return known.some(({ senses }) => senses.some(({ named }) => named.kind !== 'Person' && about.includes(named.name)));
}

/**
 * The lexicon's people where only their surname stands, in an article that names their firm and nobody else of that
 * surname: "Roe said" beside "Acme", of which Jane Roe is the head. `known` are the names found so far, in order. Linear.
 */
export function findKnownSurnames(scene: Scene, known: readonly Candidate[]): readonly Candidate[] {
  const { pieces, index } = scene;
  const found: Candidate[] = [];
  const judged = new Map<string, Named | null>();
  let next = 0;
  const fits = (surname: string): Named | null => {
    let person = judged.get(surname);
    if (person !== undefined) return person;
    const people = (index.surnames.get(surname) ?? []).filter((one) => isSpokenOf(one, known));
    const full = scene.smallWords.has(surname) || scene.sentences.some((one) => namedInFull(pieces, surname, one));
    person = people.length === 1 && !full ? (people[0] ?? null) : null;
    judged.set(surname, person);
    return person;
  };
  for (const sentence of scene.sentences) {
    if (sentence.role !== 'body') continue;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.facts?.surname === false || piece.text === piece.lower) continue;
      if (!index.surnames.has(piece.lower)) continue;
      while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
      if ((known[next]?.start ?? Number.POSITIVE_INFINITY) < piece.end || !isPersonal(pieces, at, sentence)) continue;
      const named = fits(piece.lower);
      if (named === null) continue;
      const { start, end } = piece;
      const rule = `surname of ${named.name}`;
      found.push({
        start,
        end,
        sentence: sentence.n,
        senses: [{ named, score: 3 }],
        method: 'short',
        rule,
        confidence: CONFIDENCE.short,
      });
    }
  }
  return found;
}
