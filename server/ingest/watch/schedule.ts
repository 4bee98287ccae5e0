const MINUTE = 60;
const DAY = 86_400;

/** Seconds between polls that may be asked for: addresses by their servers' leave, folders by the disk's. */
export const EVERY = {
  url: { least: MINUTE, most: 30 * DAY, usual: 3_600 },
  folder: { least: 5, most: 30 * DAY, usual: MINUTE },
} as const;

const UNITS: Readonly<Record<string, number>> = { s: 1, m: MINUTE, h: 3_600, d: DAY };

/** Seconds of an interval as people write it: 90s, 15m, 1h, 2d. Null for all else. */
export function readInterval(text: string): number | null {
  const [, amount = '', unit = ''] = /^(\d{1,7})\s*([smhd])$/.exec(text.trim()) ?? [];
  return amount === '' ? null : Number(amount) * (UNITS[unit] ?? 0);
}

/** An interval as people write it. */
export function describeInterval(seconds: number): string {
  const unit = ['d', 'h', 'm'].find((one) => seconds % (UNITS[one] ?? 1) === 0) ?? 's';
  return `${seconds / (UNITS[unit] ?? 1)}${unit}`;
}

/** Longest wait after failures, in seconds, for what is polled more often. */
const LONGEST = DAY;

/**
 * Whole seconds until the next poll: the interval, up to a tenth more or less so that polls of many don't come together;
 * doubled with each failure in a row up to a day, and never sooner than the server asked for. `random`: 0 to 1.
 */
export function nextWait(
  watch: { readonly every: number; readonly failures: number; readonly retryAfter: number | null },
  random: number,
): number {
  const { every, failures, retryAfter } = watch;
  const backedOff = Math.min(every * 2 ** Math.min(failures, 20), Math.max(every, LONGEST));
  return Math.max(Math.round(backedOff * (0.9 + 0.2 * random)), retryAfter ?? 0);
}
