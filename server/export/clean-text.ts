/** Makes text safe for every file format: control characters and non-characters go, lone surrogates become U+FFFD; tabs and line breaks stay. */
export function cleanText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
}

/** The same for all text within a value, keys untouched. */
export function cleanAll<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanAll) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanAll(item)])) as T;
}
