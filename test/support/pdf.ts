/** A text on a page: lower left corner in points from the page's upper left, size of its letters. */
export type PdfText = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number };

/** What a PDF is made of. */
export type PdfParts = {
  readonly pages: readonly (readonly PdfText[])[];
  /** Entries of the information dictionary. */
  readonly info?: Readonly<Record<string, string>>;
  /** XMP metadata. */
  readonly xmp?: string;
  /** Whether a password opens it, which nobody knows. */
  readonly locked?: boolean;
};

const HEIGHT = 792;

/** Makes a PDF by hand, in Helvetica on letter pages. */
export function makePdf({ pages, info = {}, xmp, locked = false }: PdfParts): Uint8Array {
  const string = (value: string) => `(${value.replace(/[\\()]/g, '\\$&')})`;
  const stream = (body: string, more = '') =>
    `<< /Length ${Buffer.byteLength(body, 'latin1')} ${more}>>\nstream\n${body}\nendstream`;
  const draw = ({ text, x, y, size = 10 }: PdfText) =>
    `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${string(text)} Tj ET`;
  const first = 6;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const told = Object.entries(info).map(([key, value]) => `/${key} ${string(value)}`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${xmp === undefined ? '' : '/Metadata 5 0 R '}>>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${told.join(' ')} >>`,
    stream(xmp ?? '', '/Type /Metadata /Subtype /XML '),
    ...pages.flatMap((texts, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      stream(texts.map(draw).join('\n')),
    ]),
  ];
  const key = '00'.repeat(32);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>] `;
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${locked ? lock : ''}>>`;
  return Buffer.from(`${body}${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}
