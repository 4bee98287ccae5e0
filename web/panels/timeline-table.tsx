import type { JSX } from 'preact';
import type { Bar } from '../state/timeline.ts';
import { toCount } from '../words/numbers.ts';

/** The histogram in numbers: the spans in which something is stated. */
export function TimelineTable({ bars }: { readonly bars: readonly Bar[] }): JSX.Element {
  return (
    <details class="timeline-table">
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">First stated</th>
            <th scope="col">Stated again</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ fresh, again }) => fresh + again > 0)
            .map((bar) => (
              <tr key={bar.first}>
                <th scope="row">{bar.name}</th>
                <td>{toCount(bar.fresh)}</td>
                <td>{toCount(bar.again)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
