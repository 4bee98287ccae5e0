import { type ChunkRule, isRole, lengthOf, looksLikePerson, lowerAt } from './chunk-rule.ts';
import { CONFIDENCE } from './confidence.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { LONE_TITLES, ROLE_WORDS, SPEECH_VERBS } from './roles.ts';

const plainWord = /^\p{Lu}\p{Ll}+$/u;
const capitalised = /^\p{Lu}\p{Ll}/u;

/** "CEO Jane Roe", "its chief executive, Jane Roe", "Senator Roe". */
export const roleBefore: ChunkRule = ({ pieces }, chunk) => {
  let at = chunk.from - 1;
  if (pieces[at]?.text === '.' || pieces[at]?.text === ',') at -= 1;
  if (at < chunk.sentence.from) return null;
  const title = lowerAt(pieces, at);
  const lone =
    lengthOf(chunk) === 1 &&
    LONE_TITLES.has(title) &&
    plainWord.test(pieces[chunk.from]?.text ?? '') &&
    capitalised.test(pieces[at]?.text ?? '');
  if (!lone && !(isRole(title) && looksLikePerson(pieces, chunk))) return null;
  return { kind: 'Person', method: 'role', rule: `${title} before the name`, confidence: CONFIDENCE.role };
};

/** "Jane Roe, chief executive of", "Jane Roe, a researcher". */
export const roleAfter: ChunkRule = ({ pieces }, chunk) => {
  if (!looksLikePerson(pieces, chunk) || !/^[,(]$/.test(pieces[chunk.to]?.text ?? '')) return null;
  const end = Math.min(chunk.sentence.to, chunk.to + 8);
  for (let at = chunk.to + 1; at < end; at += 1) {
    const lower = lowerAt(pieces, at);
    if (lower === 'who' || ROLE_WORDS.has(lower))
      return { kind: 'Person', method: 'role', rule: `${lower} after the name`, confidence: CONFIDENCE.role };
    if (/^(?:[,.;)]|is|was|are|were|will|would|has|had|where|that|which)$/.test(lower)) return null;
  }
  return null;
};

/** "said Jane Roe", "Jane Roe said". */
export const speaks: ChunkRule = ({ pieces }, chunk) => {
  if (!looksLikePerson(pieces, chunk)) return null;
  const [before, after] = [lowerAt(pieces, chunk.from - 1), lowerAt(pieces, chunk.to)];
  const verb = SPEECH_VERBS.has(after) ? after : before === 'said' || before === 'says' ? before : null;
  const given = GIVEN_NAMES.has(lowerAt(pieces, chunk.from));
  if (verb === null && !given) return null;
  const confidence = verb !== null && given ? CONFIDENCE.role : CONFIDENCE.givenName;
  return given || before === verb ? { kind: 'Person', method: 'role', rule: verb ?? 'given name', confidence } : null;
};
