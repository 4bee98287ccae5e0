import { InvalidInputError } from '../../errors.ts';
import type { EntityKind, RelationType } from '../../extract/extraction.ts';
import { toPeriod } from '../../graph/period.ts';
import type { SubgraphFilter } from '../../graph/subgraph.ts';

type FilterArguments = {
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly types?: readonly RelationType[] | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly minConfidence?: number | null | undefined;
};

/** Checks the arguments that filter relations; throws InvalidInputError. */
export function toRelationFilter({ kinds, types, since, until, minConfidence }: FilterArguments): SubgraphFilter {
  if (typeof minConfidence === 'number' && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new InvalidInputError('minConfidence', `give a number from 0 to 1, not ${minConfidence}`);
  }
  return {
    kinds: kinds ? [...new Set(kinds)].sort() : null,
    types: types ? [...new Set(types)].sort() : null,
    ...toPeriod({ since, until }),
    minConfidence: minConfidence ?? null,
  };
}
