import type { Field } from './fields.ts';

/** A string in quotes, as Cypher reads it back. A backslash before a u is kept apart from it: Neo4j may read `\u0027` before it looks for quotes. */
export function cypherText(value: string): string {
  const escaped = value
    .replace(/[\\'"]/gu, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `'${escaped.replace(/\\\\(?=u)/giu, "\\\\' + '")}'`;
}

/** A map of an id, other texts or lists of texts, and fields; what isn't known is left out. Names of fields are ours. */
export function cypherMap<T>(
  texts: Readonly<Record<string, string | readonly string[] | null>>,
  fields: readonly Field<T>[] = [],
  thing?: T,
): string {
  const first = Object.entries(texts).flatMap(([name, value]) => {
    if (value === null) return [];
    return [`${name}: ${typeof value === 'string' ? cypherText(value) : `[${value.map(cypherText).join(', ')}]`}`];
  });
  const told = thing === undefined ? [] : fields.flatMap((field) => fieldOf(field, thing));
  return `{${[...first, ...told].join(', ')}}`;
}

function fieldOf<T>({ name, type, of }: Field<T>, thing: T): readonly string[] {
  const value = of(thing);
  if (value === null) return [];
  if (typeof value === 'string') return [`${name}: ${cypherText(value)}`];
  return [`${name}: ${type === 'double' && typeof value === 'number' ? real(value) : String(value)}`];
}

/** A number that stays a float in Neo4j even when it is whole. */
function real(value: number): string {
  const digits = String(value).replace('e+', 'E').replace('e', 'E');
  return /[.E]/.test(digits) ? digits : `${digits}.0`;
}
