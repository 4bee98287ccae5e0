import type { Attribute } from './graph-file.ts';

/** A value as its declared type reads it; text where it doesn't fit, or where the type isn't known. */
export function typedValue(text: string, type: string): Attribute {
  if (/^(?:int|integer|long|short|byte|float|double|bigdecimal|biginteger)$/.test(type)) {
    const number = Number(text.trim());
    return text.trim() === '' || Number.isNaN(number) ? text : number;
  }
  if (type === 'boolean')
    return /^(?:true|1)$/i.test(text.trim()) ? true : /^(?:false|0)$/i.test(text.trim()) ? false : text;
  return type.startsWith('list') ? listOf(text) : text;
}

/** A list as GEXF writes one: `[a, "b"]`, `a|b`, `a;b` or `a,b`. */
function listOf(text: string): readonly string[] {
  const inner = /^\s*\[([\s\S]*)\]\s*$/.exec(text)?.[1];
  const quotedItems = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s,][^,]*)/gu;
  const items =
    inner === undefined
      ? text.split(text.includes('|') ? '|' : text.includes(';') ? ';' : ',')
      : [...inner.matchAll(quotedItems)].map(([, a, b, c]) => (a ?? b ?? c ?? '').replace(/\\(.)/gu, '$1'));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
