/** A text as one line; null where nothing is left. */
export function oneLine(value: string): string | null {
  const line = value.replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}
