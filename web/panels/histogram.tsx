import type { JSX, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { narrowing } from '../state/filters.ts';
import { type Bar, chooseRange, played, range } from '../state/timeline.ts';
import { toCount } from '../words/numbers.ts';

const HEIGHT = 64;
const WIDTH = 10;
const GAP = 1.5;

/** How many relations are stated in each span; drawing over it with mouse or finger chooses a period. The table below holds the same in words. */
export function Histogram({ bars }: { readonly bars: readonly Bar[] }): JSX.Element {
  const begun = useRef<number | null>(null);
  const most = Math.max(1, ...bars.map(({ fresh, again }) => fresh + again));
  const begin = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeAt(event, bars.length);
    const { from, to } = range.value;
    // In a comparison the nearer day is moved; a period begins anew where the pointer is pressed.
    if (narrowing.value.compared === null) begun.current = at;
    else begun.current = Math.abs(at - from) < Math.abs(at - to) ? to : from;
    draw(event);
  };
  const draw = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    if (begun.current === null) return;
    played.value = null;
    chooseRange(begun.current, placeAt(event, bars.length));
  };
  const end = (): void => {
    begun.current = null;
  };
  return (
    <figure class="histogram">
      <figcaption class="histogram-key">
        <span class="key-fresh">first stated</span>
        <span class="key-again">stated again</span>
        <span class="histogram-most">{toCount(most)} at most</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {bars.map((bar, at) => (
          <BarMark key={bar.first} bar={bar} at={at} most={most} />
        ))}
        <Bounds />
      </svg>
      <p class="histogram-ends" aria-hidden="true">
        <span>{bars[0]?.name}</span>
        <span>{bars.at(-1)?.name}</span>
      </p>
    </figure>
  );
}

type BarProps = { readonly bar: Bar; readonly at: number; readonly most: number };

function BarMark({ bar, at, most }: BarProps): JSX.Element {
  const { from, to } = range.value;
  const [fresh, again] = [bar.fresh, bar.again].map((count) => (count / most) * (HEIGHT - 2)) as [number, number];
  const x = at * WIDTH + GAP / 2;
  const width = WIDTH - GAP;
  return (
    <g class={at < from || at > to ? 'bar off' : 'bar'}>
      <title>{`${bar.name}: ${toCount(bar.fresh)} first stated, ${toCount(bar.again)} again`}</title>
      <rect class="bar-ground" x={at * WIDTH} y={0} width={WIDTH} height={HEIGHT} />
      <rect class="bar-fresh" x={x} y={HEIGHT - fresh} width={width} height={fresh} />
      <rect class="bar-again" x={x} y={HEIGHT - fresh - again} width={width} height={again} />
    </g>
  );
}

/** Lines at both ends of what is chosen. */
function Bounds(): JSX.Element | null {
  const { period, compared } = narrowing.value;
  if (period === null && compared === null) return null;
  const { from, to } = range.value;
  const left = (compared === null ? from : from + 1) * WIDTH;
  const right = (to + 1) * WIDTH;
  return <path class="bounds" d={`M${left} 0v${HEIGHT}M${right} 0v${HEIGHT}`} />;
}

function placeAt({ currentTarget, clientX }: TargetedPointerEvent<SVGSVGElement>, count: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.max(0, Math.min(count - 1, Math.floor(((clientX - left) / Math.max(1, width)) * count)));
}
