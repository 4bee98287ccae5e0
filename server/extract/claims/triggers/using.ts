import type { Triggers } from './trigger.ts';

const onward = 'of';

/** USES and TRAINED_ON: what a thing is built with, runs on, learnt from. */
export const USING: Triggers = {
  verbs: [
    {
      type: 'USES',
      verbs: 'use utilize utilise employ leverage adopt deploy integrate incorporate embed run harness implement apply',
      via: onward,
    },
    { type: 'USES', verbs: 'combine pair', via: 'of with', use: 'active' },
    { type: 'USES', verbs: 'feature borrow inherit', via: onward, use: 'active' },
    { type: 'USES', verbs: 'rely run rest depend build sit draw lean hinge', after: 'on', via: onward },
    { type: 'USES', verbs: 'base build run host deploy implement', after: 'on', via: 'of top', use: 'participle' },
    { type: 'USES', verbs: 'base build run', after: 'upon', use: 'participle' },
    { type: 'USES', verbs: 'build', after: 'around', use: 'participle' },
    { type: 'USES', verbs: 'power drive underpin steer', swap: true },
    {
      type: 'USES',
      verbs:
        'train fine-tune finetune tune post-train optimize optimise refine align compress quantize quantise sharpen teach improve shrink adapt equip pretrain',
      after: 'with',
      via: onward,
      use: 'participle',
    },
    { type: 'USES', verbs: 'train fine-tune post-train align', after: 'via', use: 'participle' },
    {
      type: 'USES',
      verbs: 'train fine-tune post-train align compress shrink improve quantize',
      after: 'by',
      use: 'participle',
    },
    { type: 'USES', verbs: 'train fine-tune post-train align improve', after: 'through', use: 'participle' },
    { type: 'USES', verbs: 'train fine-tune pretrain', after: 'using', use: 'participle' },
    { type: 'USES', verbs: 'train run', after: 'on', via: onward, use: 'any' },
    { type: 'USES', verbs: 'switch move migrate', after: 'to', use: 'active' },
    { type: 'USES', verbs: 'tap', after: 'into', use: 'active' },
    { type: 'USES', verbs: 'add bring', via: '', use: 'active' },
    { type: 'USES', verbs: 'swap replace', after: 'for', use: 'active' },
    { type: 'USES', verbs: 'integrate embed fold build incorporate', after: 'into', use: 'participle', swap: true },
    {
      type: 'TRAINED_ON',
      verbs: 'train pretrain pre-train fine-tune finetune tune post-train',
      after: 'on',
      via: 'of from',
      use: 'any',
    },
    { type: 'TRAINED_ON', verbs: 'train pretrain pre-train fine-tune', after: 'from', via: 'of from', use: 'any' },
    { type: 'TRAINED_ON', verbs: 'train pretrain fine-tune', after: 'with', via: 'of', use: 'participle' },
    {
      type: 'TRAINED_ON',
      verbs: 'train pretrain fine-tune test',
      after: 'on',
      via: 'of from',
      between: 'subject',
      use: 'active',
    },
    {
      type: 'USES',
      verbs: 'train run deploy host',
      after: 'on',
      via: 'of',
      between: 'subject',
      use: 'active',
    },
    { type: 'USES', verbs: 'make build create develop', after: 'with', use: 'participle' },
    { type: 'USES', verbs: 'combine pair interleave mix', after: 'with', use: 'active' },
    {
      type: 'USES',
      verbs: 'integrate embed fold build incorporate put plug bake',
      after: 'into',
      via: 'of',
      between: 'object',
      use: 'active',
    },
    { type: 'USES', verbs: 'build base run', after: 'on', via: 'of', between: 'subject', use: 'active' },
    { type: 'TRAINED_ON', verbs: 'learn', after: 'from', via: 'of from', use: 'active' },
    { type: 'TRAINED_ON', verbs: 'feed', after: 'on', use: 'participle' },
  ],
  nouns: [{ type: 'USES', nouns: 'use adoption deployment integration', of: 'of', by: 'by' }],
};
