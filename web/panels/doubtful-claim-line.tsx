import type { JSX } from 'preact';
import type { DoubtfulClaim } from '../state/review.ts';
import { readClaim } from '../words/relations.ts';
import { Claim } from './claim.tsx';

/** A claim that may be wrong, with its sentence; `Claim` has the buttons to say so. */
export function DoubtfulClaimLine({ claim }: { readonly claim: DoubtfulClaim }): JSX.Element {
  return (
    <li>
      <Claim claim={claim}>
        <p class="read-out">{readClaim(claim)}</p>
      </Claim>
    </li>
  );
}
