const LONGEST = 2000;

/** An http or https address as browsers write it; null for all else. */
export function readUrl(value: string): string | null {
  const text = value.trim();
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
