import type { Triggers } from './trigger.ts';

/** INVESTED_IN outside funding rounds: stakes, commitments, gifts. */
export const INVESTMENTS: Triggers = {
  verbs: [
    { type: 'INVESTED_IN', verbs: 'invest pour pump plough plow sink inject', after: 'in' },
    { type: 'INVESTED_IN', verbs: 'invest pour pump plough plow sink inject', after: 'into' },
    { type: 'INVESTED_IN', verbs: 'put', after: 'into', use: 'active' },
    { type: 'INVESTED_IN', verbs: 'commit contribute give donate lend', via: 'to', after: 'to' },
    { type: 'INVESTED_IN', verbs: 'pledge promise', after: 'to', stance: 'planned' },
    { type: 'INVESTED_IN', verbs: 'take buy hold acquire own have sell raise increase get keep', after: 'stake in' },
    { type: 'INVESTED_IN', verbs: 'take buy hold acquire own have sell get keep', after: '% of', use: 'active' },
    { type: 'INVESTED_IN', verbs: 'take buy hold acquire own have sell get keep', after: 'percent of', use: 'active' },
    { type: 'INVESTED_IN', verbs: 'take buy hold acquire own have sell get keep', after: 'cent of', use: 'active' },
    { type: 'INVESTED_IN', verbs: 'own hold', after: '% by', use: 'participle', swap: true },
    { type: 'INVESTED_IN', verbs: 'own hold', after: 'percent by', use: 'participle', swap: true },
    { type: 'INVESTED_IN', verbs: 'own hold', after: 'cent by', use: 'participle', swap: true },
    { type: 'INVESTED_IN', verbs: 'half-own', after: 'by', use: 'participle', swap: true },
    { type: 'INVESTED_IN', verbs: 'back bankroll fund finance', via: '' },
    { type: 'INVESTED_IN', verbs: 'lead co-lead', after: 'round in', use: 'active' },
    { type: 'INVESTED_IN', verbs: 'lead co-lead', after: 'investment in', use: 'active' },
    { type: 'INVESTED_IN', verbs: 'lead co-lead', after: 'round for', use: 'active' },
  ],
  nouns: [
    { type: 'INVESTED_IN', nouns: 'investment investments stake bet', of: 'in into', by: 'by from' },
    { type: 'INVESTED_IN', nouns: 'commitment', of: 'to', by: 'by from' },
  ],
  kin: [
    {
      type: 'INVESTED_IN',
      nouns: 'backer investor shareholder investors backers shareholders',
      of: 'in of',
      understood: true,
    },
  ],
};
