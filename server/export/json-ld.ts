import type { Exported } from './exported.ts';
import { type LinkedThing, type LinkedValue, PREFIXES, toLinkedData } from './linked-data.ts';

/** JSON-LD, with terms of schema.org and PROV-O: the statements that Turtle has. Its context is its own, so that no reader asks the web for one. */
export async function* toJsonLd(exported: Exported): AsyncGenerator<string> {
  yield `{\n"@context": ${JSON.stringify(PREFIXES)},\n"@graph": [`;
  let before = '\n';
  for await (const thing of toLinkedData(exported)) {
    yield `${before}${JSON.stringify(toNode(thing))}`;
    before = ',\n';
  }
  yield '\n]\n}\n';
}

function toNode({ iri, types, says }: LinkedThing): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown[]>();
  for (const [term, value] of says) values.set(term, [...(values.get(term) ?? []), toValue(value)]);
  return {
    '@id': iri,
    ...(types.length > 0 ? { '@type': types } : {}),
    ...Object.fromEntries([...values].map(([term, each]) => [term, each.length === 1 ? each[0] : each])),
  };
}

function toValue(value: LinkedValue): unknown {
  if (typeof value !== 'object') return value;
  if ('iri' in value) return { '@id': value.iri };
  return 'term' in value ? { '@id': value.term } : { '@value': value.text, '@type': value.type };
}
