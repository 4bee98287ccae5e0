import { useSignal } from '@preact/signals';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Gap, type GridProps, Head, Line } from './grid-line.tsx';
import { ROW_HEIGHT, scrollTo, stepRow, toRange } from './rows.ts';

/** A table of any length: only the lines in sight are made, one of them is a tab stop, arrows go from line to line. */
export function Grid<R>(props: GridProps<R>): JSX.Element {
  const { label, columns, rows, idOf, selected } = props;
  const box = useRef<HTMLDivElement>(null);
  const seen = useSignal({ scrolled: 0, height: 400 });
  const active = useSignal(0);
  const range = toRange(rows.length, seen.value.scrolled, seen.value.height);
  const measure = (): void => {
    if (!box.current) return;
    const { scrollTop: scrolled, clientHeight } = box.current;
    seen.value = { scrolled, height: clientHeight - ROW_HEIGHT };
  };
  const go = (index: number, focus: boolean): void => {
    active.value = index;
    if (!box.current) return;
    box.current.scrollTop = scrollTo(index, box.current.scrollTop, box.current.clientHeight - ROW_HEIGHT);
    measure();
    if (focus) requestAnimationFrame(() => focusRow(box.current, index));
  };
  useEffect(() => (box.current ? follow(box.current, measure) : undefined), []);
  const [first] = selected;
  useLayoutEffect(() => {
    const index = first === undefined ? -1 : rows.findIndex((row) => idOf(row) === first);
    if (index >= 0) go(index, false);
  }, [first]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableSectionElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active.value];
    const page = Math.max(1, Math.floor(seen.value.height / ROW_HEIGHT) - 1);
    const next = stepRow(event.key, active.value, rows.length, page);
    if (next !== null) go(next, true);
    else if (row === undefined) return;
    else if (event.key === 'Enter') props.onOpen(row);
    else if (!props.onKey(row, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = active.value >= range.first && active.value < range.end ? active.value : range.first;
  return (
    <div ref={box} class="grid-box" onScroll={measure}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose lines are gone over by arrow keys is a grid */}
      <table class="grid" role="grid" aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length}>
        <Head columns={columns} />
        <tbody onKeyDown={onKeyDown}>
          <Gap lines={range.first} columns={columns.length} />
          {rows.slice(range.first, range.end).map((row, offset) => (
            <Line
              key={idOf(row)}
              {...props}
              row={row}
              index={range.first + offset}
              stop={stop}
              onGo={(at) => go(at, false)}
            />
          ))}
          <Gap lines={rows.length - range.end} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function follow(box: HTMLElement, measure: () => void): () => void {
  measure();
  const watcher = new ResizeObserver(measure);
  watcher.observe(box);
  return () => watcher.disconnect();
}

function focusRow(box: HTMLElement | null, index: number): void {
  box?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus({ preventScroll: true });
}
