import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  decisions,
  doubtfulClaims,
  openReview,
  type ReviewList,
  reviewItems,
  reviewList,
  signedBy,
} from '../state/review.ts';
import { Tabs } from '../ui/tabs.tsx';
import { DecisionLine } from './decision-line.tsx';
import { DoubtfulClaimLine } from './doubtful-claim-line.tsx';
import { Loaded } from './loaded.tsx';
import { More } from './more.tsx';
import { ReviewItemLine } from './review-item-line.tsx';

const LISTS: readonly { readonly key: ReviewList; readonly name: string }[] = [
  { key: 'names', name: 'Names' },
  { key: 'claims', name: 'Claims' },
  { key: 'decided', name: 'Decided' },
];

/** What a person should look at: names that may be one, claims that may be wrong, and what was decided of them. */
export function Review(): JSX.Element {
  const list = reviewList.value;
  useEffect(() => void openReview(), [list]);
  return (
    <div class="review">
      <h2>Review</h2>
      <label class="signed-by">
        Your name <small>kept with what you decide; may be empty</small>
        <input
          type="text"
          maxLength={100}
          autocomplete="name"
          value={signedBy.value}
          onChange={({ currentTarget }) => {
            signedBy.value = currentTarget.value.trim();
          }}
        />
      </label>
      <Tabs
        label="What to review"
        tabs={LISTS}
        current={list}
        onChoose={(key) => {
          reviewList.value = key;
        }}
      >
        {list === 'names' && <Names />}
        {list === 'claims' && <Claims />}
        {list === 'decided' && <Decided />}
      </Tabs>
    </div>
  );
}

function Names(): JSX.Element {
  const loading = reviewItems.state.value;
  return (
    <>
      <p class="facts">Nothing is joined by itself. Say which of these are one, and under which name.</p>
      <Loaded loading={loading} what="near names" onRetry={() => void openReview()}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="facts">No two names are near that were not decided.</p>
          ) : (
            <ul class="review-list" aria-label="Names that may be one">
              {items.map((item) => (
                <ReviewItemLine key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={reviewItems} loading={loading} what="names" />
    </>
  );
}

function Claims(): JSX.Element {
  const loading = doubtfulClaims.state.value;
  return (
    <>
      <p class="facts">
        The least sure readings of sentences. A wrong one goes, also where other articles repeat the sentence.
      </p>
      <Loaded loading={loading} what="doubtful claims" onRetry={() => void openReview()}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="facts">No claim is that unsure.</p>
          ) : (
            <ul class="review-list" aria-label="Claims that may be wrong">
              {items.map((claim) => (
                <DoubtfulClaimLine key={claim.id} claim={claim} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={doubtfulClaims} loading={loading} what="claims" />
    </>
  );
}

function Decided(): JSX.Element {
  const loading = decisions.state.value;
  return (
    <>
      <p class="facts">What was decided holds for articles to come, too. Each can be undone.</p>
      <Loaded loading={loading} what="decisions" onRetry={() => void openReview()}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="facts">Nothing was decided yet.</p>
          ) : (
            <ul class="review-list" aria-label="Decisions">
              {items.map((decision) => (
                <DecisionLine key={decision.id} decision={decision} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={decisions} loading={loading} what="decisions" />
    </>
  );
}
