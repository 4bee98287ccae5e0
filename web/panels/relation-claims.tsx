import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { openRelationClaims } from '../state/details.ts';
import { decided } from '../state/review.ts';
import { Claim } from './claim.tsx';
import { Loaded } from './loaded.tsx';
import { More } from './more.tsx';

/** The claims that a relation adds up from, surest first. */
export function RelationClaims({ id }: { readonly id: string }): JSX.Element {
  const pages = useMemo(() => openRelationClaims(id), [id, decided.value]);
  const loading = pages.state.value;
  return (
    <div class="claims">
      <Loaded loading={loading} what="the sentences" onRetry={() => void pages.more()}>
        {({ items }) => items.map((claim) => <Claim key={claim.id} claim={claim} />)}
      </Loaded>
      <More pages={pages} loading={loading} what="claims" />
    </div>
  );
}
