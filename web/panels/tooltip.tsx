import type { JSX } from 'preact';
import { pointed } from '../state/camera.ts';
import { drawing, relationsOf } from '../state/drawing.ts';
import { drawnExtras } from '../state/drawn-extras.ts';
import { shownGroups } from '../state/groups.ts';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted, toCount, toMoney } from '../words/numbers.ts';
import { readOut, relationName } from '../words/relations.ts';
import { stanceWord } from '../words/stances.ts';

/** What the pointer rests on, in words, above it. Screen readers have the same from the outline. */
export function Tooltip(): JSX.Element | null {
  const at = pointed.value;
  const text = at === null ? null : at.type === 'entity' ? describeEntity(at.id) : describeRelation(at.id);
  if (at === null || text === null) return null;
  const below = at.at.y < 130;
  return (
    <div
      class={below ? 'tooltip below' : 'tooltip'}
      style={{ left: `${at.at.x}px`, top: `${at.at.y}px` }}
      aria-hidden="true"
    >
      <strong dir="auto">{text.title}</strong>
      <span>{text.facts}</span>
    </div>
  );
}

type Text = { readonly title: string; readonly facts: string };

function describeEntity(id: string): Text | null {
  const entity = drawing.value.entities.get(id);
  if (!entity) return describeGroup(id);
  const shown = relationsOf(drawing.value, id).length;
  const relations = `${toCount(shown)} of ${counted(entity.relationCount, 'relation')} shown`;
  return {
    title: toLabel(entity.name),
    facts: `${kindWord(entity.kind)} · ${counted(entity.articleCount, 'article')} · ${relations}`,
  };
}

function describeRelation(id: string): Text | null {
  const relation = drawing.value.relations.get(id);
  if (!relation) return describeBundle(id);
  const [source, target] = [relation.source.id, relation.target.id].map((end) => drawing.value.entities.get(end)?.name);
  const amount = relation.amount ? [toMoney(relation.amount)] : [];
  return {
    title: readOut(toLabel(source ?? ''), relation.type, toLabel(target ?? ''), relation.stance),
    facts: [stanceWord(relation.stance), ...amount, counted(relation.articleCount, 'article')].join(' · '),
  };
}

function describeGroup(id: string): Text | null {
  const group = shownGroups.value.find((each) => each.id === id);
  if (!group) return null;
  const names = group.members.slice(0, 6).map((member) => toLabel(drawing.value.entities.get(member)?.name ?? '', 30));
  const rest = group.members.length - names.length;
  return {
    title: `${group.name}: ${counted(group.members.length, 'entity', 'entities')}`,
    facts: rest > 0 ? `${names.join(', ')} and ${toCount(rest)} more` : names.join(', '),
  };
}

function describeBundle(id: string): Text | null {
  const bundle = drawnExtras.value.bundles.find((each) => each.id === id);
  if (!bundle) return null;
  const types = new Set(bundle.relations.flatMap((each) => drawing.value.relations.get(each)?.type ?? []));
  return {
    title: counted(bundle.relations.length, 'relation'),
    facts: [...types].map(relationName).join(', '),
  };
}
