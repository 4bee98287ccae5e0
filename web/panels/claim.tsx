import type { ComponentChildren, JSX } from 'preact';
import type { ClaimCardFragment } from '../api/operations.generated.ts';
import { toDate } from '../words/dates.ts';
import { toConfidence, toMoney } from '../words/numbers.ts';
import { stanceWord } from '../words/stances.ts';
import { ClaimJudgement } from './claim-judgement.tsx';
import { EvidenceQuote } from './evidence.tsx';

type Props = { readonly claim: ClaimCardFragment; readonly children?: ComponentChildren };

/** One claim: what it says beside the relation, and the sentences that state it. */
export function Claim({ claim, children }: Props): JSX.Element {
  return (
    <div class="claim">
      {children}
      <p class="claim-facts">
        <span class={`stance ${claim.stance.toLowerCase()}`}>{stanceWord(claim.stance)}</span>
        {claim.amount !== null && <span class="amount">{toMoney(claim.amount)}</span>}
        {claim.stake !== null && <span>{`${claim.stake} % stake`}</span>}
        {claim.round !== null && <span>{claim.round}</span>}
        {claim.role !== null && <span>{claim.role}</span>}
        {claim.ended && <span>ended</span>}
        {claim.date !== null && <span title={claim.date.text ?? undefined}>{toDate(claim.date.value)}</span>}
        <span title="How sure the reading of the sentence is, 0 to 1">{toConfidence(claim.confidence)}</span>
        <ClaimJudgement claim={claim} />
      </p>
      {claim.evidence.map((evidence) => (
        <EvidenceQuote key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} />
      ))}
    </div>
  );
}
