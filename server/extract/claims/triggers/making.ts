import type { Triggers } from './trigger.ts';

const make =
  'release launch unveil introduce develop build create make train publish open-source open announce ship debut show present design invent propose write produce roll demo preview reveal pre-train pretrain upload post drop unwrap deliver code author devise pioneer assemble construct manufacture';

/** DEVELOPED: who makes, releases or shows what. */
export const MAKING: Triggers = {
  verbs: [
    { type: 'DEVELOPED', verbs: make, via: 'of out up' },
    {
      type: 'DEVELOPED',
      verbs: 'toss describe gather collect curate compile pencil prepare offer tout commission',
      use: 'any',
    },
    {
      type: 'DEVELOPED',
      verbs: 'enter introduce respond answer counter return reply debut',
      after: 'with',
      use: 'active',
    },
    {
      type: 'DEVELOPED',
      verbs: 'make build develop create train design write',
      after: 'with',
      use: 'participle',
      swap: true,
    },
    {
      type: 'DEVELOPED',
      verbs: 'invent develop build create design make train devise write',
      after: 'at',
      use: 'participle',
      swap: true,
    },
    { type: 'DEVELOPED', verbs: 'know', after: 'for', use: 'participle' },
    { type: 'DEVELOPED', verbs: 'make', after: 'name with', use: 'active' },
    { type: 'DEVELOPED', verbs: 'put', after: 'together' },
    { type: 'DEVELOPED', verbs: 'put bring', after: 'out', use: 'active' },
    { type: 'DEVELOPED', verbs: 'come', after: 'out with', use: 'active' },
    { type: 'DEVELOPED', verbs: 'come', after: 'from', use: 'active', swap: true },
    { type: 'DEVELOPED', verbs: 'work', after: 'on', use: 'active' },
    { type: 'DEVELOPED', verbs: 'sell market' },
    { type: 'DEVELOPED', verbs: 'promise plan', use: 'active' },
    { type: 'DEVELOPED', verbs: 'follow', after: 'with', use: 'active' },
    { type: 'DEVELOPED', verbs: 'license', after: 'from', use: 'participle', swap: true },
    { type: 'DEVELOPED', verbs: 'make', after: 'available', use: 'active' },
    { type: 'FOUNDED', verbs: 'found co-found cofound start establish launch form create' },
    { type: 'FOUNDED', verbs: 'set', after: 'up' },
    { type: 'FOUNDED', verbs: 'found co-found cofound start launch', after: 'with', between: 'object', use: 'active' },
    { type: 'FOUNDED', verbs: 'start begin', use: 'active' },
  ],
  nouns: [
    { type: 'DEVELOPED', nouns: 'release launch unveiling debut introduction', of: 'of', by: 'by' },
    { type: 'DEVELOPED', nouns: 'inventor', of: 'of', by: '' },
  ],
  kin: [
    {
      type: 'DEVELOPED',
      nouns:
        'maker owner creator developer publisher inventor author co-author manufacturer builder co-creator co-inventor makers creators developers authors',
      of: 'of behind',
    },
    {
      type: 'DEVELOPED',
      nouns:
        'company lab firm team start-up startup people researchers outfit group studio spin-out spin-off developer house giant',
      of: 'behind',
    },
    { type: 'FOUNDED', nouns: 'founder co-founder cofounder founders co-founders cofounders', of: 'of at behind' },
  ],
};
