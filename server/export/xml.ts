const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text within an element or a quoted attribute. What XML forbids must be gone already (`cleanText`). */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/gu, (sign) => ENTITIES[sign] ?? '');
}

/** A start tag's name and attributes, or an empty element: `<node id="a">`. Those that are null are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  end: '>' | '/>' = '/>',
): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  return `<${name}${given.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')}${end}`;
}
