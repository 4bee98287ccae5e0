/** A piece of a row's line: words, and whose name it is where it is one. */
type Piece = { readonly text: string; readonly id: string | null };

/** A name in a row's line: offsets into the line. */
export type NamedSpan = { readonly id: string; readonly start: number; readonly end: number };

/** One row as a line for people, with the names in it. */
export type RowText = { readonly text: string; readonly names: readonly NamedSpan[] };

/** What a line says after one label. */
export type Said = {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly id?: string }[];
};

/** Writes a row as a line: "Model: Borealis 2; made by: Acme; out: 2025-03 (models.csv, line 7)". What has no value is left out. */
export function rowText(said: readonly Said[], place: string): RowText {
  const told = said.filter(({ values }) => values.length > 0);
  const pieces = told.flatMap(({ label, values }, at): readonly Piece[] => [
    { text: `${at === 0 ? '' : '; '}${label}: `, id: null },
    ...values.flatMap(({ text, id }, n): readonly Piece[] => [
      { text: n === 0 ? '' : ', ', id: null },
      { text, id: id ?? null },
    ]),
  ]);
  const names: NamedSpan[] = [];
  let text = '';
  for (const piece of pieces) {
    if (piece.id !== null) names.push({ id: piece.id, start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { text: `${text} (${place})`, names };
}
