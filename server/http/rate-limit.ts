import type { IncomingMessage } from 'node:http';
import { answer } from './answer.ts';
import { isLoopback } from './loopback.ts';
import type { Step } from './step.ts';

/** A bucket of requests: how many at once, and how many it gains a second. */
type Bucket = { readonly size: number; readonly perSecond: number };

const LOCAL: Bucket = { size: 2_000, perSecond: 1_000 };
const REMOTE: Bucket = { size: 120, perSecond: 20 };

/** Most addresses that are remembered. */
const MOST_ADDRESSES = 10_000;

/** Answers 429 to an address that asks too often. Generous to this machine. Headers that a proxy may send are not believed. */
export function limitRate(now: () => number = Date.now): Step {
  const levels = new Map<string, { left: number; at: number }>();
  return (request, response, next) => {
    const address = addressOf(request);
    const bucket = isLoopback(address) ? LOCAL : REMOTE;
    const before = levels.get(address) ?? { left: bucket.size, at: now() };
    const time = now();
    const left = Math.min(bucket.size, before.left + ((time - before.at) / 1000) * bucket.perSecond);
    levels.delete(address);
    levels.set(address, { left: Math.max(left - 1, 0), at: time });
    forgetOldest(levels);
    if (left >= 1) return next();
    const seconds = Math.ceil((1 - left) / bucket.perSecond);
    answer(response, 429, `Too many requests. Try once more in ${seconds} s.`, { 'retry-after': String(seconds) });
  };
}

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}

function forgetOldest(levels: Map<string, unknown>): void {
  if (levels.size <= MOST_ADDRESSES) return;
  const [oldest] = levels.keys();
  if (oldest !== undefined) levels.delete(oldest);
}
