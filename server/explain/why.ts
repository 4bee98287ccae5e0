import type { Refusal, RefusalReason } from '../extract/refusal.ts';

type Words = (refusal: Refusal, surface: string) => string;

const headed = (detail: string): readonly [string, string] => {
  const at = detail.indexOf(': ');
  return at < 0 ? [detail, ''] : [detail.slice(0, at), detail.slice(at + 2)];
};

const near = (detail: string): string => (detail === '' ? '' : `; ${detail} is in the sentence, but nothing ties it`);

/** Most cues that are named; all of them are in `detail`. */
const MOST_CUES = 10;

function missingCue({ detail }: Refusal): string {
  const [id, list] = headed(detail);
  const cues = list.split(', ');
  const more = cues.length > MOST_CUES ? ` or ${cues.length - MOST_CUES} more words` : '';
  const some = cues.slice(0, MOST_CUES).join(', ');
  return `known as ${id}, but neither its sentence nor the title speaks of that: needs one of ${some}${more}`;
}

/** Reasons in plain words, each to be read after the surface. */
const WORDS: Readonly<Record<RefusalReason, Words>> = {
  'no cue': missingCue,
  'plain word': ({ detail }) =>
    `known as ${detail}, but begins its sentence or heading, and the article has it in lower case too`,
  'first of two': ({ detail }) => `known as ${detail}, but only the first of two capitalised words here`,
  'cut out': ({ detail }) => `known as ${detail}, but cut out of an address or of a word with a hyphen`,
  'half a word': ({ detail }) => `known as ${detail}, but only half of a word here`,
  'tail of a company': ({ rule }) => `known (${rule}), but the end of a longer company's name here`,
  'inside a longer name': ({ detail }) => `part of the longer name ${detail}`,
  overlap: ({ detail }) => `lost to ${detail}, which overlaps it`,
  'another version': ({ rule, detail }) =>
    `not ${rule} (${detail}): versions match exactly, so it is a thing of its own`,
  'long form': ({ detail }) => `in brackets after “${detail}”, whose letters don't spell it: no definition`,
  'kind unsaid': ({ detail }) => `defined as “${detail}”, but nothing says what kind of thing that is`,
  'defined otherwise': () => 'known, but this text defines it as something else',
  'other sense': ({ detail }) => `another sense is firmer: ${detail}`,
  'nothing around it': () => 'has capitals, but nothing around it says what it is',
  'first word': () => 'has its capital from its place in the sentence only',
  'not a name': () => 'on the list of words that are no names',
  place: () => 'a place, a day or a month',
  'rest of a name': () => 'goes on from the name before it: what is left alone is no name',
  surname: ({ rule }) => `a person's surname in this article, so not what “${rule}” would make of it`,
  'bare version': () => 'a version alone names nothing',
  'goes on': ({ detail }) => `might be short for ${detail}, but the name goes on after it`,
  'title case': () => 'has capitals throughout, which say nothing: only known names are read in it',
  'no subject': ({ detail }) => `found, but no subject for it${near(detail)}`,
  'no object': ({ detail }) => `found, but no object for it${near(detail)}`,
  'no ends': () => 'found, but neither subject nor object',
  kinds: ({ detail }) => `found, but it can't join these kinds: ${detail}`,
  'clause border': ({ detail }) => `found, but ${detail} is beyond the border of its clause`,
  list: ({ detail }) => `found, but both ends are of one list: ${detail}`,
  'same thing': ({ detail }) => `both ends are the same thing (${detail})`,
  'only a pronoun': ({ detail }) => `one of the two firms is but a pronoun here (${detail})`,
  'past of the buyer': ({ detail }) => `the money went to what was bought, not to its buyer (${detail})`,
  hearsay: ({ detail }) => `a post that is only reported, without a verb that says so (${detail})`,
  scorer: ({ detail }) => `found by the rule, held for wrong by the scorer (${detail})`,
  joined: ({ detail }) => {
    const [ends, kept] = headed(detail);
    return `joined to the same claim of ${kept.replace(/\d+/, (n) => `${Number(n) + 1}`)} (${ends})`;
  },
};

/** Why something was refused, in plain words that go on from its surface. */
export function whyRefused(refusal: Refusal, surface: string): string {
  return WORDS[refusal.reason](refusal, surface);
}
