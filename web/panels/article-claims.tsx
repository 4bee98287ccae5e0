import type { JSX } from 'preact';
import { type ArticleClaim, type ArticleText, openArticle } from '../state/reading.ts';
import { Icon } from '../ui/icon.tsx';
import { toCount, toMoney } from '../words/numbers.ts';
import { readClaim } from '../words/relations.ts';

/** The claims found in an article, as far as it was read, in the order of the text; pressing one goes to its sentence. */
export function ArticleClaims({ text }: { readonly text: ArticleText }): JSX.Element | null {
  const { head, claims } = text;
  if (head.claimCount === 0) return null;
  const found = claims.length < head.claimCount ? `${toCount(claims.length)} of ` : '';
  return (
    <details class="article-claims">
      <summary>
        <Icon name="right" /> Claims found in it{' '}
        <span class="count">
          {found}
          {toCount(head.claimCount)}
        </span>
      </summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} article={head.id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ClaimLine({ claim, article }: { readonly claim: ArticleClaim; readonly article: string }): JSX.Element {
  const sentence = claim.evidence[0]?.sentence.n ?? null;
  return (
    <button type="button" class="link" onClick={() => openArticle(article, sentence)}>
      {readClaim(claim)} {claim.amount !== null && <span class="amount">{toMoney(claim.amount)}</span>}
    </button>
  );
}
