import { describeInterval } from '../ingest/watch/schedule.ts';

/** A watch as the API gives it. */
export type ShownWatch = {
  readonly id: string;
  readonly kind: 'URL' | 'FOLDER';
  readonly address: string;
  readonly everySeconds: number;
  readonly follow: boolean;
  readonly checkedAt: string | null;
  readonly nextAt: string;
  readonly failureCount: number;
  readonly failure: string | null;
  readonly articleCount: number;
};

/** A watch for people: how often, what it brought, when it is next looked at; on a second line what went wrong. */
export function describeWatch(watch: ShownWatch, now = Date.now()): string {
  const { address, everySeconds, follow, checkedAt, nextAt, failureCount, failure, articleCount } = watch;
  const facts = [
    `every ${describeInterval(everySeconds)}${follow ? ', with pages' : ''}`,
    `${articleCount} ${articleCount === 1 ? 'article' : 'articles'}`,
    checkedAt === null ? 'not looked at yet' : `looked at ${span(now - Date.parse(checkedAt))} ago`,
    Date.parse(nextAt) <= now ? 'due now' : `next in ${span(Date.parse(nextAt) - now)}`,
  ];
  const line = `${address}  ${facts.join(', ')}`;
  if (failure === null) return line;
  return `${line}\n         ${failureCount === 0 ? 'in part' : `failed ${failureCount === 1 ? 'once' : `${failureCount} times`}`}: ${failure}`;
}

function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  if (seconds < 90) return `${seconds} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return seconds < 129_600 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} days`;
}
