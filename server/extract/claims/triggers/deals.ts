import type { Triggers } from './trigger.ts';

/** ACQUIRED, PART_OF and FILED_IPO: who buys, owns and lists whom. */
export const DEALS: Triggers = {
  verbs: [
    { type: 'ACQUIRED', verbs: 'acquire buy purchase swallow absorb acqui-hire' },
    { type: 'ACQUIRED', verbs: 'take scoop snap gobble hoover buy', after: 'over' },
    { type: 'ACQUIRED', verbs: 'scoop snap gobble buy', after: 'up' },
    { type: 'ACQUIRED', verbs: 'pay', after: 'for', use: 'active' },
    { type: 'ACQUIRED', verbs: 'sell', via: 'to', use: 'participle', swap: true },
    { type: 'ACQUIRED', verbs: 'sell', after: 'to', between: 'object', use: 'active' },
    { type: 'ACQUIRED', verbs: 'spend', after: 'on', use: 'active' },
    { type: 'ACQUIRED', verbs: 'bid', after: 'for', use: 'active', stance: 'reported' },
    { type: 'ACQUIRED', verbs: 'complete close finalise finalize', after: 'purchase of', use: 'active' },
    { type: 'PART_OF', verbs: 'own', swap: true },
    { type: 'PART_OF', verbs: 'belong', after: 'to', use: 'active' },
    { type: 'PART_OF', verbs: 'spin', after: 'out of', use: 'participle' },
  ],
  nouns: [
    { type: 'ACQUIRED', nouns: 'acquisition purchase takeover buyout buy-out', of: 'of', by: 'by' },
    { type: 'ACQUIRED', nouns: 'bid offer', of: 'for', by: 'by from', stance: 'reported' },
    { type: 'ACQUIRED', nouns: 'sale', of: 'to', by: 'of', swap: true },
  ],
  kin: [
    { type: 'PART_OF', nouns: 'subsidiary unit arm division affiliate lab', of: 'of within inside at' },
    { type: 'PART_OF', nouns: 'parent owner', of: 'of', swap: true },
    { type: 'PART_OF', nouns: 'part', of: 'of' },
  ],
};
