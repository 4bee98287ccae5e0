import type { Writable } from 'node:stream';
import { redact } from './redact.ts';

/** How much is logged: that level and all before it. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Facts of an event; an Error is written with its name, message, stack and causes. */
export type Facts = Readonly<Record<string, unknown>>;

/** One line an event. An event is a short fixed phrase; what varies goes into the facts. */
export type Logger = {
  error(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  info(event: string, facts?: Facts): void;
  debug(event: string, facts?: Facts): void;
};

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/**
 * A logger that writes JSON lines, or short lines on a terminal. Control characters, bidi marks and lone surrogates are
 * escaped, so that an article can't forge or garble a line; passwords, tokens and credentials in addresses are hidden.
 */
export function createLogger(level: LogLevel, stream: Writable & { readonly isTTY?: boolean }): Logger {
  const highest = LEVELS.indexOf(level);
  const format = stream.isTTY ? toShortLine : toJsonLine;
  const at =
    (own: Exclude<LogLevel, 'silent'>) =>
    (event: string, facts: Facts = {}) => {
      if (LEVELS.indexOf(own) > highest) return;
      stream.write(`${escapeUnsafe(format(own, event, redact(facts) as Facts))}\n`);
    };
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

function toJsonLine(level: string, event: string, facts: Facts): string {
  return JSON.stringify({ time: new Date().toISOString(), level, event, ...facts });
}

function toShortLine(level: string, event: string, facts: Facts): string {
  const time = new Date().toTimeString().slice(0, 8);
  const parts = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [time, level.padEnd(5), event, ...parts].join(' ');
}

// C0 and C1 controls, zero-width and bidi marks, line separators, lone surrogates, the byte order mark.
const UNSAFE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Writes each character that a terminal or a log reader might obey as \uXXXX. */
export function escapeUnsafe(text: string): string {
  return text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
