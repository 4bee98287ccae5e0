import { DocumentError } from '../../errors.ts';

/** Throws DocumentError DOCTYPE for XML with a document type: its entities can grow without bounds, and no feed needs one. */
export function refuseDoctype(text: string, name: string): void {
  if (!/^[^<]{0,100}(?:<[?!](?!doctype)[^>]{0,2000}>[^<]{0,100}){0,20}<!doctype/i.test(text.slice(0, 20_000))) return;
  const why = 'it has a DOCTYPE, which feeds do without. Take that line out, or give its articles one by one.';
  throw new DocumentError(name, 'DOCTYPE', why);
}
