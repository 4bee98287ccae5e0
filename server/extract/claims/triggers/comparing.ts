import type { Triggers } from './trigger.ts';

/** COMPARED_WITH: what beats, matches or trails what. */
export const COMPARING: Triggers = {
  verbs: [
    {
      type: 'COMPARED_WITH',
      verbs: `beat match rival outperform surpass exceed outdo outrun overtake top edge best trail outscore outpace outclass approach challenge equal
        lead pass eclipse outshine trounce undercut outstrip lag`,
      via: 'of out by behind like as such from',
      use: 'any',
    },
    { type: 'COMPARED_WITH', verbs: 'compare', after: 'with', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'keep', after: 'up with', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'keep', after: 'pace with', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'compare pit measure benchmark test', after: 'against', use: 'any' },
    { type: 'COMPARED_WITH', verbs: 'compare', after: 'to', use: 'any' },
    { type: 'COMPARED_WITH', verbs: 'prefer', after: 'to', between: 'subject', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'pit compare', after: 'against', between: 'subject', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'leave', after: 'behind', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'lose', after: 'to', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'win', after: 'against', use: 'active' },
    { type: 'COMPARED_WITH', verbs: 'prefer', after: 'to', use: 'participle' },
    { type: 'COMPARED_WITH', verbs: 'prefer', after: 'over', use: 'participle' },
  ],
  kin: [{ type: 'COMPARED_WITH', nouns: 'rival competitor alternative answer challenger', of: 'of to' }],
};
