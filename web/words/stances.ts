import type { Stance } from '../api/operations.generated.ts';

/** Stances, firmest first. */
export const STANCES = ['DONE', 'PLANNED', 'REPORTED', 'DENIED'] as const satisfies readonly Stance[];

const WORDS: Readonly<Record<Stance, string>> = {
  DONE: 'Done',
  PLANNED: 'Planned',
  REPORTED: 'Reported',
  DENIED: 'Denied',
};

/** One word for how firmly something is stated. */
export function stanceWord(stance: Stance): string {
  return WORDS[stance];
}
