import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pages } from '../state/paging.ts';
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
        {list === 'names' && (
          <Waiting
            pages={reviewItems}
            what="names"
            about="Nothing is joined by itself. Say which of these are one, and under which name."
            none="No two names are near that were not decided."
            label="Names that may be one"
            line={(item) => <ReviewItemLine key={item.id} item={item} />}
          />
        )}
        {list === 'claims' && (
          <Waiting
            pages={doubtfulClaims}
            what="claims"
            about="The least sure readings of sentences. A wrong one goes, also where other articles repeat the sentence."
            none="No claim is that unsure."
            label="Claims that may be wrong"
            line={(claim) => <DoubtfulClaimLine key={claim.id} claim={claim} />}
          />
        )}
        {list === 'decided' && (
          <Waiting
            pages={decisions}
            what="decisions"
            about="What was decided holds for articles to come, too. Each can be undone."
            none="Nothing was decided yet."
            label="Decisions"
            line={(decision) => <DecisionLine key={decision.id} decision={decision} />}
          />
        )}
      </Tabs>
    </div>
  );
}

type Props<T> = {
  readonly pages: Pages<T>;
  /** What the list holds: "names". */
  readonly what: string;
  readonly about: string;
  /** What is told where the list is empty. */
  readonly none: string;
  readonly label: string;
  readonly line: (item: T) => JSX.Element;
};

/** One of the lists: what it is about, a line for each, and how much of it is shown. */
function Waiting<T>({ pages, what, about, none, label, line }: Props<T>): JSX.Element {
  const loading = pages.state.value;
  return (
    <>
      <p class="facts">{about}</p>
      <Loaded loading={loading} what={what} onRetry={() => void openReview()}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="facts">{none}</p>
          ) : (
            <ul class="review-list" aria-label={label}>
              {items.map(line)}
            </ul>
          )
        }
      </Loaded>
      <More pages={pages} loading={loading} what={what} />
    </>
  );
}
