import type { JSX } from 'preact';
import type { EntityClaim } from '../state/details.ts';
import type { Pages } from '../state/paging.ts';
import { readClaim } from '../words/relations.ts';
import { Claim } from './claim.tsx';
import { Loaded } from './loaded.tsx';
import { More } from './more.tsx';

type Props = { readonly pages: Pages<EntityClaim>; readonly onRetry: () => void };

/** Claims about an entity, newest first, each read out. */
export function ClaimList({ pages, onRetry }: Props): JSX.Element {
  const loading = pages.state.value;
  return (
    <div class="claims">
      <Loaded loading={loading} what="claims" onRetry={onRetry}>
        {({ items }) => (
          <>
            {items.length === 0 && <p class="facts">No article states anything about it; it is only named.</p>}
            {items.map((claim) => (
              <Claim key={claim.id} claim={claim}>
                <p class="read-out">{readClaim(claim)}</p>
              </Claim>
            ))}
          </>
        )}
      </Loaded>
      <More pages={pages} loading={loading} what="claims" />
    </div>
  );
}
