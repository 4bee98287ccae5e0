import type { Triggers } from './trigger.ts';

/** WORKS_AT by verbs; posts ("X, chief executive of Y") have their own rules. */
export const PEOPLE: Triggers = {
  verbs: [
    { type: 'WORKS_AT', verbs: 'join rejoin', via: 'of', use: 'active' },
    { type: 'WORKS_AT', verbs: 'leave quit depart', use: 'active', ended: true },
    { type: 'WORKS_AT', verbs: 'resign retire depart step', after: 'from', use: 'active', ended: true },
    { type: 'WORKS_AT', verbs: 'join come arrive', after: 'from', use: 'active', ended: true },
    { type: 'WORKS_AT', verbs: 'leave quit depart', after: 'for', use: 'active' },
    { type: 'WORKS_AT', verbs: 'go head switch defect', after: 'to', use: 'active' },
    { type: 'WORKS_AT', verbs: 'step', after: 'at', use: 'active', ended: true },
    { type: 'WORKS_AT', verbs: 'lead head run oversee', after: 'at', use: 'active', role: 'lead' },
    { type: 'WORKS_AT', verbs: 'head', role: 'head' },
    { type: 'WORKS_AT', verbs: 'lead run', role: 'lead' },
    { type: 'WORKS_AT', verbs: 'chair', use: 'active', role: 'chair' },
    { type: 'WORKS_AT', verbs: 'hire poach recruit appoint name', swap: true },
    { type: 'WORKS_AT', verbs: 'work', after: 'at', use: 'active', past: 'ended' },
    { type: 'WORKS_AT', verbs: 'work', after: 'for', use: 'active', past: 'ended' },
    { type: 'WORKS_AT', verbs: 'teach', after: 'at', use: 'active' },
    { type: 'WORKS_AT', verbs: 'return move', after: 'to', use: 'active' },
    { type: 'WORKS_AT', verbs: 'take', after: 'over at', use: 'active', role: 'head' },
    { type: 'WORKS_AT', verbs: 'take', after: 'over', use: 'active', role: 'head' },
    { type: 'WORKS_AT', verbs: 'take', after: 'on', use: 'active', swap: true },
    { type: 'WORKS_AT', verbs: 'hire poach recruit', after: 'from', use: 'participle', ended: true },
    { type: 'WORKS_AT', verbs: 'employ', after: 'by', use: 'participle' },
    { type: 'WORKS_AT', verbs: 'employ', after: 'at', use: 'participle' },
    { type: 'WORKS_AT', verbs: 'fire oust dismiss', swap: true, ended: true },
  ],
};
