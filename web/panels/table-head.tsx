import type { JSX } from 'preact';
import { visible } from '../state/filters.ts';
import { tell } from '../state/notices.ts';
import { entityRows, relationRows, tableText } from '../state/table.ts';
import { ENTITY_COLUMNS, RELATION_COLUMNS } from '../state/table-columns.ts';
import { toTsv } from '../state/table-rows.ts';
import { Icon } from '../ui/icon.tsx';
import { counted, toCount } from '../words/numbers.ts';

/** What a table lists. */
type Listed = 'entities' | 'relations';

/** Above a table: a text to narrow it down, how much that leaves, and a copy for spreadsheets. */
export function TableHead({ shown }: { readonly shown: Listed }): JSX.Element {
  return (
    <div class="table-head">
      <input
        type="search"
        aria-label="Only lines with"
        placeholder="Only lines with…"
        value={tableText.value}
        onInput={(event) => {
          tableText.value = event.currentTarget.value;
        }}
      />
      <p class="facts" role="status">
        {toTold(shown)}
      </p>
      <button type="button" class="button quiet" onClick={() => void copy(shown)}>
        <Icon name="copy" /> Copy
      </button>
    </div>
  );
}

function toTold(shown: Listed): string {
  const of = shown === 'entities' ? visible.value.entities.size : visible.value.relations.size;
  const listed = shown === 'entities' ? entityRows.value.length : relationRows.value.length;
  const noun = shown === 'entities' ? counted(of, 'entity', 'entities') : counted(of, 'relation');
  return listed < of ? `${toCount(listed)} of ${noun}` : noun;
}

async function copy(shown: Listed): Promise<void> {
  const lines = shown === 'entities' ? entityRows.value.length : relationRows.value.length;
  const text =
    shown === 'entities' ? toTsv(entityRows.value, ENTITY_COLUMNS) : toTsv(relationRows.value, RELATION_COLUMNS);
  try {
    await navigator.clipboard.writeText(text);
    tell(`${counted(lines, 'line')} copied, to be pasted into a spreadsheet.`);
  } catch {
    tell('The browser does not let the page copy. Export as CSV instead.');
  }
}
