import { readFileSync } from 'node:fs';

/** The last lines of a text that aren't blank, indented by four spaces, each cut at 200 characters. */
export function tail(text: string, lines: number): string {
  const kept = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return kept
    .slice(-lines)
    .map((line) => `    ${line.slice(0, 200)}`)
    .join('\n');
}

/** The last lines of a log file; a secret in them, if one is given, is hidden. Empty when there is no such file. */
export function tailOfFile(file: string, lines: number, secret: string | null = null): string {
  try {
    const text = readFileSync(file, 'utf8');
    return tail(secret === null ? text : text.replaceAll(secret, '(hidden)'), lines);
  } catch {
    return '';
  }
}
