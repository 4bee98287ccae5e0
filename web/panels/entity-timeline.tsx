import type { JSX } from 'preact';
import type { EntityDetails } from '../state/details.ts';
import { toDate } from '../words/dates.ts';
import { toFirstDay } from '../words/days.ts';
import { counted, toCount } from '../words/numbers.ts';
import { placeOf, spansBetween } from '../words/spans.ts';

type Timeline = EntityDetails['timeline'];

const HEIGHT = 32;
const WIDTH = 10;

/** When articles name an entity, quarter by quarter, as bars and as a table that holds its claims too. */
export function EntityTimeline({ timeline }: { readonly timeline: Timeline }): JSX.Element | null {
  const { periods, undated } = timeline;
  if (periods.length === 0) return null;
  return (
    <section class="entity-timeline" aria-label="Named over time">
      {periods.length > 1 && <Bars periods={periods} />}
      <details class="timeline-table">
        <summary>{sayWhen(timeline)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              <th scope="col">Articles</th>
              <th scope="col">Claims</th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ period, articleCount, claimCount }) => (
              <Row key={period} name={toDate(period)} articles={articleCount} claims={claimCount} />
            ))}
            {undated.articleCount + undated.claimCount > 0 && (
              <Row name="Without a quarter" articles={undated.articleCount} claims={undated.claimCount} />
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}

type RowProps = { readonly name: string; readonly articles: number; readonly claims: number };

function Row({ name, articles, claims }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{toCount(articles)}</td>
      <td>{toCount(claims)}</td>
    </tr>
  );
}

function Bars({ periods }: { readonly periods: Timeline['periods'] }): JSX.Element {
  const days = periods.map(({ period }) => toFirstDay(period));
  const spans = spansBetween(days[0] ?? '', days.at(-1) ?? '', 'quarter');
  const most = Math.max(1, ...periods.map(({ articleCount }) => articleCount));
  return (
    <>
      <svg viewBox={`0 0 ${spans.length * WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {periods.map(({ period, articleCount }) => {
          const height = (articleCount / most) * HEIGHT;
          const x = placeOf(toFirstDay(period), spans) * WIDTH + 0.75;
          return (
            <g key={period} class="bar">
              <title>{`${toDate(period)}: ${counted(articleCount, 'article')}`}</title>
              <rect class="bar-fresh" x={x} y={HEIGHT - height} width={WIDTH - 1.5} height={height} />
            </g>
          );
        })}
      </svg>
      <p class="histogram-ends" aria-hidden="true">
        <span>{spans[0]?.name}</span>
        <span>{spans.at(-1)?.name}</span>
      </p>
    </>
  );
}

/** When it was named most, in a sentence. */
function sayWhen({ periods }: Timeline): string {
  const [first, ...rest] = periods;
  if (!first || rest.length === 0) return 'By quarter';
  const peak = rest.reduce((most, each) => (each.articleCount > most.articleCount ? each : most), first);
  return `Most in ${toDate(peak.period)}: ${counted(peak.articleCount, 'article')}`;
}
