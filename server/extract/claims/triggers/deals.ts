import type { Triggers, VerbTrigger } from './trigger.ts';

/** Who turns down an offer is not bought: "X rejected a takeover offer from Y". */
function refusing(noun: string): readonly VerbTrigger[] {
  const row = { type: 'ACQUIRED', use: 'active', swap: true, stance: 'denied' } as const;
  return ['from', 'by'].flatMap((by) => [
    { ...row, verbs: 'reject rebuff spurn decline refuse', after: `${noun} ${by}` },
    { ...row, verbs: 'turn', after: `down ${noun} ${by}` },
  ]);
}

/** Who gets an offer may be bought: "X received a bid from Y". */
function receiving(noun: string): readonly VerbTrigger[] {
  const row = { type: 'ACQUIRED', use: 'active', swap: true, stance: 'reported' } as const;
  return [{ ...row, verbs: 'receive field pursue entertain', after: `${noun} from` }];
}

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
    ...receiving('offer'),
    ...receiving('bid'),
    ...refusing('offer'),
    ...refusing('bid'),
    ...refusing('approach'),
    ...refusing('proposal'),
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
