import type { JSX } from 'preact';
import { toBars } from '../state/pair-trend.ts';
import { type Pair, together } from '../state/together.ts';
import { Unseen } from '../ui/unseen.tsx';
import { toDate } from '../words/dates.ts';
import { toCount } from '../words/numbers.ts';

const HIGH = 28;
const STEP = 8;

/** How often a pair is together by quarter: a line of bars, and the same in words. */
export function PairTrend({ pair }: { readonly pair: Pair }): JSX.Element | null {
  const bars = toBars(pair.trend, together.value.value?.windowTrend ?? []);
  const told = pair.trend.map(({ period, count }) => `${toDate(period)}: ${toCount(count)}`).join(', ');
  const undated = pair.undated > 0 ? `${told === '' ? '' : '; '}${toCount(pair.undated)} undated` : '';
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || pair.trend.length === 0) return undated === '' ? null : <p class="facts">{undated}</p>;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <figure class="pair-trend">
      <svg viewBox={`0 0 ${bars.length * STEP} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ period, count }, index) => {
          const height = count === 0 ? 1 : Math.max(3, (HIGH * count) / most);
          const place = { x: index * STEP + 1, y: HIGH - height, width: STEP - 2, height };
          return <rect key={period} class={count === 0 ? 'none' : ''} {...place} />;
        })}
      </svg>
      <figcaption>
        <span aria-hidden="true">
          {toDate(first.period)} – {toDate(last.period)}, at most {toCount(most)} a quarter
          {pair.undated > 0 && `; ${toCount(pair.undated)} undated`}
        </span>
        <Unseen>{`${told}${undated}`}</Unseen>
      </figcaption>
    </figure>
  );
}
