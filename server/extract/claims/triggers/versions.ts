import type { Triggers } from './trigger.ts';

/** VARIANT_OF: versions, sizes, modes, fine-tunes, distillations and successors. */
export const VERSIONS: Triggers = {
  verbs: [
    { type: 'VARIANT_OF', verbs: 'succeed replace supersede', use: 'any' },
    {
      type: 'VARIANT_OF',
      verbs: 'distil distill derive fine-tune finetune adapt prune descend spin',
      after: 'from',
      via: 'of',
      use: 'participle',
    },
    { type: 'VARIANT_OF', verbs: 'fine-tune tune', after: 'on', use: 'participle' },
    { type: 'VARIANT_OF', verbs: 'base', after: 'on', use: 'participle' },
    { type: 'VARIANT_OF', verbs: 'improve', after: 'on', use: 'active' },
    { type: 'VARIANT_OF', verbs: 'follow', use: 'active' },
    { type: 'VARIANT_OF', verbs: 'include comprise span', use: 'active', swap: true },
    { type: 'VARIANT_OF', verbs: 'build improve expand', after: 'upon', use: 'active' },
    { type: 'VARIANT_OF', verbs: 'evolve', after: 'into', use: 'active', swap: true },
    { type: 'VARIANT_OF', verbs: 'start', after: 'from', use: 'active' },
  ],
  kin: [
    {
      type: 'VARIANT_OF',
      nouns: `version variant edition successor sibling fine-tune finetune distillation upgrade update follow-up offshoot cousin relative descendant
        derivative refinement extension member generation mode iteration brother sister child adaptation flavour flavor size reincarnation reproduction replication`,
      of: 'of to on from',
      understood: true,
    },
    { type: 'VARIANT_OF', nouns: 'predecessor forerunner', of: 'of to', swap: true, understood: true },
  ],
};
