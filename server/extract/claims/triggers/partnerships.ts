import type { Triggers } from './trigger.ts';

/** PARTNERED_WITH and SUED: named deals and quarrels between two bodies. */
export const PARTNERSHIPS: Triggers = {
  verbs: [
    { type: 'PARTNERED_WITH', verbs: 'partner collaborate cooperate ally team work', after: 'with' },
    { type: 'PARTNERED_WITH', verbs: 'team tie link join pair', after: 'up with' },
    { type: 'PARTNERED_WITH', verbs: 'join', after: 'forces with' },
    { type: 'PARTNERED_WITH', verbs: 'build develop design create launch make produce', after: 'with' },
    {
      type: 'PARTNERED_WITH',
      verbs: 'sign ink strike reach announce have make seal land win secure form enter expand extend deepen',
      after: 'with',
      use: 'active',
    },
    { type: 'PARTNERED_WITH', verbs: 'supply license', use: 'active' },
    { type: 'PARTNERED_WITH', verbs: 'license', after: 'to', use: 'active' },
    { type: 'PARTNERED_WITH', verbs: 'settle', after: 'with', use: 'active' },
    { type: 'PARTNERED_WITH', verbs: 'tap select choose', use: 'active' },
    { type: 'SUED', verbs: 'sue' },
    { type: 'SUED', verbs: 'charge fine indict', use: 'any' },
    { type: 'SUED', verbs: 'file bring lodge', after: 'against', use: 'active' },
    { type: 'SUED', verbs: 'take', after: 'to court', use: 'active', between: 'alone' },
    { type: 'SUED', verbs: 'open launch begin', after: 'into', use: 'active' },
    { type: 'SUED', verbs: 'accuse investigate probe', use: 'active' },
  ],
  nouns: [
    {
      type: 'PARTNERED_WITH',
      nouns:
        'partnership collaboration alliance tie-up pact agreement deal contract venture cooperation pilot project trial programme program order settlement accord licence license lab laboratory team service research work',
      of: 'with to from',
      by: 'between',
    },
    { type: 'SUED', nouns: 'lawsuit suit complaint case action proceedings', of: 'against', by: 'by from' },
    { type: 'SUED', nouns: 'investigation probe inquiry', of: 'into of', by: 'by from' },
  ],
  kin: [{ type: 'PARTNERED_WITH', nouns: 'partner', of: 'of' }],
};
