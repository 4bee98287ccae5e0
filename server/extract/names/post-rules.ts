import { type ChunkRule, isRole, lengthOf, looksLikePerson, lowerAt } from './chunk-rule.ts';
import { CONFIDENCE } from './confidence.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isNoName } from './not-names.ts';
import { wordList } from './word-list.ts';

/** Posts that only firms have, before "of". */
const postsOfFirms = wordList(
  'ceo, cto, cfo, coo, co-ceo, founder, founders, cofounder, cofounders, co-founder, co-founders, chairman, chairwoman, chairperson, executive, owner, owners, shareholders, shareholder, employees, parent, backers, backer, customers, listing, flotation, spin-off, spinoff, spinout',
);
/** Who speaks for a firm, before "for". */
const speakers = wordList('spokesman, spokeswoman, spokesperson, spokespeople');
/** What is done at a firm besides posts, before "at". */
const stays = wordList(
  'work, works, worked, working, job, jobs, employed, intern, internship, stint, years, engineers, executives, staff',
);
/** Posts at schools. */
const taught = wordList('professor, student, students, postdoc, lecturer, dean, doctorate, phd, degree, faculty');

/** "chief executive of Acme", "an engineer at Acme", "a spokesman for Acme". */
export const postAt: ChunkRule = ({ pieces }, chunk) => {
  const { from, sentence } = chunk;
  const link = lowerAt(pieces, from - 1);
  if (!/^(?:of|at|for)$/.test(link) || from - 2 < sentence.from || lengthOf(chunk) > 4) return null;
  const post = lowerAt(pieces, from - 2);
  if (
    link === 'of'
      ? !postsOfFirms.has(post)
      : link === 'for'
        ? !speakers.has(post)
        : !isRole(post) && !stays.has(post) && !taught.has(post)
  )
    return null;
  const first = lowerAt(pieces, from);
  if (isNoName(first) || (looksLikePerson(pieces, chunk) && GIVEN_NAMES.has(first))) return null;
  const kind = link === 'at' && taught.has(post) ? 'Organization' : 'Company';
  return { kind, method: 'cue', rule: `${post} ${link} the name`, confidence: CONFIDENCE.actor };
};
