import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ClaimCardFragment } from '../api/operations.generated.ts';
import { decide, deciding } from '../state/review.ts';
import { Refusal } from './refusal.tsx';

/** Says that a claim is right or wrong. */
export function ClaimJudgement({ claim }: { readonly claim: ClaimCardFragment }): JSX.Element {
  const refusal = useSignal<string | null>(null);
  const say = async (type: 'ACCEPT' | 'REJECT') => {
    refusal.value = await decide({ type, claim: claim.id });
  };
  return (
    <>
      <span class="judgement">
        {claim.accepted ? (
          <span class="accepted" title="Somebody looked at it. Review, Decided has who and when.">
            ✓ checked
          </span>
        ) : (
          <button type="button" class="link" disabled={deciding.value} onClick={() => void say('ACCEPT')}>
            Right
          </button>
        )}
        <button type="button" class="link" disabled={deciding.value} onClick={() => void say('REJECT')}>
          Wrong
        </button>
      </span>
      <Refusal of={refusal} />
    </>
  );
}
