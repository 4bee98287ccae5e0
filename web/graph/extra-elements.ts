import type { Drawing } from '../state/drawing.ts';
import type { Bundle, Extras, TogetherLine } from '../state/extras.ts';
import type { Group } from '../state/grouping.ts';
import { counted, toCount } from '../words/numbers.ts';
import { familyOf, headOf, relationName } from '../words/relations.ts';
import type { Element } from './elements.ts';

/** Groups, bundles and lines of pairs as elements; `extra` says which they are. Groups come first. */
export function toExtraElements(extras: Extras, drawing: Drawing): readonly Element[] {
  return [
    ...extras.groups.map(toGroupNode),
    ...extras.bundles.map((bundle) => toBundleEdge(bundle, drawing)),
    ...extras.together.map(toTogetherEdge),
  ];
}

function toGroupNode({ id, name, kind, members }: Group): Element {
  const size = Math.round(Math.min(96, 40 + 8 * Math.log2(members.length)));
  const label = `${name} (${toCount(members.length)})`;
  return {
    group: 'nodes',
    data: { id, label, kind: kind ?? 'MIXED', size, font: 18, rank: members.length, extra: 'group' },
  };
}

function toBundleEdge({ id, source, target, relations, type }: Bundle, drawing: Drawing): Element {
  const count = relations.length;
  const articles = relations.reduce((sum, each) => sum + (drawing.relations.get(each)?.articleCount ?? 0), 0);
  const families = new Set(relations.map((each) => familyOf(drawing.relations.get(each)?.type ?? 'USES')));
  const [family = 'mixed'] = families;
  return {
    group: 'edges',
    data: {
      id,
      source,
      target,
      label: type === null || count > 1 ? counted(count, 'relation') : relationName(type),
      count: count > 1 ? toCount(count) : '',
      family: families.size === 1 ? family : 'mixed',
      head: type === null ? 'none' : headOf(type),
      bent: source === target ? 1 : 0,
      weight: Math.min(7, 2 + 0.7 * Math.log2(Math.max(1, articles))),
      extra: 'bundle',
    },
  };
}

function toTogetherEdge({ id, source, target, count }: TogetherLine): Element {
  const weight = Math.min(6, 1 + Math.log2(count));
  return {
    group: 'edges',
    data: { id, source, target, label: `${toCount(count)} together`, weight, extra: 'together' },
  };
}
