import type { JSX } from 'preact';
import { changes } from '../state/difference.ts';
import { type DrawnRelation, drawing } from '../state/drawing.ts';
import { openDetails } from '../state/panels.ts';
import { selection, selectRelation } from '../state/selection.ts';
import type { Change } from '../state/standing.ts';
import { CHANGES, type ChangeType, changeHeading, changeWords, MARK_WORDS } from '../words/changes.ts';
import { toDate } from '../words/dates.ts';
import { toLabel } from '../words/names.ts';
import { toCount } from '../words/numbers.ts';
import { readOut } from '../words/relations.ts';

type Entry = { readonly relation: DrawnRelation; readonly change: Change };

/** What is new, ended or changed between the two days, in words; each leads to its relation. */
export function DifferenceList(): JSX.Element {
  const entries = [...(changes.value ?? [])].flatMap(([id, change]) => {
    const relation = drawing.value.relations.get(id);
    return relation ? [{ relation, change }] : [];
  });
  const of = (type: ChangeType): readonly Entry[] => entries.filter(({ change }) => change.type === type);
  const none = ['born', 'died', 'changed'].every((type) => entries.every(({ change }) => change.type !== type));
  return (
    <div class="difference">
      {none && <p class="facts">Nothing that is drawn changed between these two days.</p>}
      {CHANGES.map((type) => (
        <Group key={type} type={type} entries={of(type)} />
      ))}
    </div>
  );
}

function Group({
  type,
  entries,
}: {
  readonly type: ChangeType;
  readonly entries: readonly Entry[];
}): JSX.Element | null {
  if (entries.length === 0) return null;
  if (type === 'same' || type === 'undated') {
    return (
      <p class="facts">
        {changeHeading(type)}: {toCount(entries.length)}
      </p>
    );
  }
  return (
    <section class={`change ${type}`}>
      <h3>
        {changeHeading(type)} <span class="count">{toCount(entries.length)}</span>{' '}
        <small>{MARK_WORDS[type]} on the map</small>
      </h3>
      <ul>
        {entries.map((entry) => (
          <Line key={entry.relation.id} {...entry} />
        ))}
      </ul>
    </section>
  );
}

function Line({ relation, change }: Entry): JSX.Element {
  const { id, source, target, type, stance, firstSeen } = relation;
  const name = (end: string): string => toLabel(drawing.value.entities.get(end)?.name ?? '', 60);
  const facts =
    change.type === 'died' || change.type === 'changed'
      ? changeWords(change.before, change.after)
      : firstSeen === null
        ? ''
        : `first stated ${toDate(firstSeen)}`;
  return (
    <li>
      <button
        type="button"
        class="link"
        dir="auto"
        aria-current={selection.value?.id === id}
        onClick={() => {
          selectRelation(id);
          openDetails();
        }}
      >
        {readOut(name(source.id), type, name(target.id), 'after' in change ? change.after.stance : stance)}
      </button>
      <small>{facts}</small>
    </li>
  );
}
