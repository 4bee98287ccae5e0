import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import {
  DecideDocument,
  type DecideInput,
  type DecisionCardFragment,
  DecisionsDocument,
  DoubtfulClaimsDocument,
  type DoubtfulClaimsQuery,
  ReviewItemsDocument,
  type ReviewItemsQuery,
  UndoDocument,
  WaitingDocument,
} from '../api/operations.generated.ts';
import { counted } from '../words/numbers.ts';
import { reopenSelection } from './details.ts';
import { announce, tell, tellFailure } from './notices.ts';
import { createPages, type Pages } from './paging.ts';
import { refreshPicture } from './refresh.ts';
import { fetchStart } from './start.ts';

export type ReviewItem = ReviewItemsQuery['reviewItems']['nodes'][number];
export type DoubtfulClaim = DoubtfulClaimsQuery['doubtfulClaims']['nodes'][number];

export const REVIEW_LISTS = ['names', 'claims', 'decided'] as const;
/** What is reviewed: pairs of names that may be one, claims that may be wrong, or what was decided. */
export type ReviewList = (typeof REVIEW_LISTS)[number];

export const reviewList = signal<ReviewList>('names');
/** Pairs that may be one, those first that most articles name. */
export const reviewItems: Pages<ReviewItem> = createPages();
/** Claims that may be wrong, the least sure first. */
export const doubtfulClaims: Pages<DoubtfulClaim> = createPages();
/** Decisions in force, the newest first. */
export const decisions: Pages<DecisionCardFragment> = createPages();
/** Whether a decision is on its way: one at a time. */
export const deciding = signal(false);
/** How often something was decided here: what shows claims asks for them again when it changes. */
export const decided = signal(0);
/** Who decides, as it is kept with each decision; empty for nobody. */
export const signedBy = signal('');

const PAGE = 20;

/** Asks for the list that is shown, from its beginning. */
export function openReview(): Promise<void> {
  switch (reviewList.value) {
    case 'names':
      return reviewItems.open(
        async (after, signal) => (await ask(ReviewItemsDocument, { first: PAGE, after }, signal)).reviewItems,
      );
    case 'claims':
      return doubtfulClaims.open(
        async (after, signal) => (await ask(DoubtfulClaimsDocument, { first: PAGE, after }, signal)).doubtfulClaims,
      );
    case 'decided':
      return decisions.open(
        async (after, signal) => (await ask(DecisionsDocument, { first: PAGE, after }, signal)).decisions,
      );
  }
}

/** Decides something; the lists, the details and the picture follow. Gives why it was refused; null when it wasn't. */
export async function decide(input: Omit<DecideInput, 'by'>): Promise<string | null> {
  return settle(async () => (await ask(DecideDocument, { input: { ...input, by: signedBy.value || null } })).decide);
}

/** Takes a decision back. */
export async function undoDecision(id: string): Promise<string | null> {
  return settle(async () => (await ask(UndoDocument, { input: { id, by: signedBy.value || null } })).undo, 'Undone: ');
}

type Done = {
  readonly waitingCount: number | null;
  readonly decision: DecisionCardFragment | null;
  readonly userErrors: readonly { readonly message: string }[];
};

async function settle(send: () => Promise<Done>, before = ''): Promise<string | null> {
  if (deciding.peek()) return 'Another decision is on its way.';
  deciding.value = true;
  try {
    const { decision, waitingCount, userErrors } = await send();
    if (decision === null) return userErrors[0]?.message ?? 'It could not be decided.';
    tell(`${before}${decision.words}`);
    await untilShown(waitingCount ?? 0);
    await showAnew(decision);
    return null;
  } catch (failure) {
    tellFailure(failure);
    return null;
  } finally {
    deciding.value = false;
  }
}

/** Milliseconds between two looks at how many articles are still to be read once more. */
const PAUSE = 1_000;

/** Waits until the articles concerned were read once more, for as long as some are left and that goes on. */
async function untilShown(waiting: number): Promise<void> {
  let [left, still] = [waiting, 0];
  while (left > 0 && still < 30) {
    announce(`${counted(left, 'article')} still to be read once more`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const { waitingCount } = (await ask(WaitingDocument, {})).decisions;
    still = waitingCount < left ? 0 : still + 1;
    left = Math.min(left, waitingCount);
  }
}

/** What the page shows is asked for again. */
async function showAnew({ other, entity }: DecisionCardFragment): Promise<void> {
  await Promise.all([openReview(), refreshPicture([entity, other].flatMap((one) => one?.id ?? [])), fetchStart()]);
  decided.value += 1;
  reopenSelection();
}
