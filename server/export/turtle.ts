import { DataFactory, type Quad_Object, Writer } from 'n3';
import type { Exported } from './exported.ts';
import { type LinkedThing, type LinkedValue, PREFIXES, type Term, toLinkedData } from './linked-data.ts';

const { namedNode, literal, quad } = DataFactory;

/** Turtle, with terms of schema.org and PROV-O: the statements that JSON-LD has. */
export async function* toTurtle(exported: Exported): AsyncGenerator<string> {
  let written = '';
  const out = {
    write: (chunk: string, _: string, done?: () => void) => {
      written += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(out, { prefixes: PREFIXES, end: true });
  const take = () => {
    const chunk = written;
    written = '';
    return chunk;
  };
  for await (const thing of toLinkedData(exported)) {
    writer.addQuads(toQuads(thing));
    yield take();
  }
  writer.end();
  yield take();
}

function toQuads({ iri, types, says }: LinkedThing) {
  const subject = namedNode(iri);
  return [
    ...types.map((type) => quad(subject, namedNode(`${PREFIXES.rdf}type`), namedNode(expand(type)))),
    ...says.map(([term, value]) => quad(subject, namedNode(expand(term)), toObject(value))),
  ];
}

function toObject(value: LinkedValue): Quad_Object {
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'boolean') return literal(String(value), namedNode(`${PREFIXES.xsd}boolean`));
  if (typeof value === 'number') return number(value);
  if ('iri' in value) return namedNode(value.iri);
  if ('term' in value) return namedNode(expand(value.term));
  return literal(value.text, namedNode(expand(value.type)));
}

/** A number in the form in which JSON-LD's is read, so that both are the same statement. */
function number(value: number): Quad_Object {
  if (Number.isInteger(value) && Math.abs(value) < 1e21)
    return literal(String(value), namedNode(`${PREFIXES.xsd}integer`));
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const mantissa = digits.includes('.') ? digits : `${digits}.0`;
  return literal(`${mantissa}E${Number(power)}`, namedNode(`${PREFIXES.xsd}double`));
}

function expand(term: Term): string {
  const at = term.indexOf(':');
  return PREFIXES[term.slice(0, at) as keyof typeof PREFIXES] + term.slice(at + 1);
}
