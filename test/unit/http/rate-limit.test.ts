import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { limitRate } from '../../../server/http/rate-limit.ts';

function burst(times: number, remoteAddress: string, headers: Record<string, string> = {}) {
  let time = 0;
  const step = limitRate(() => time);
  const ask = (): number => {
    let status = 0;
    const response = {
      writeHead: (code: number) => {
        status = code;
      },
      end: () => {},
    };
    step(
      { socket: { remoteAddress }, headers } as unknown as IncomingMessage,
      response as unknown as ServerResponse,
      () => {
        status = 200;
      },
    );
    return status;
  };
  return {
    first: Array.from({ length: times }, ask),
    later: (milliseconds: number) => {
      time += milliseconds;
      return ask();
    },
  };
}

test('an address elsewhere may ask 120 times at once, then 20 times a second', () => {
  const { first, later } = burst(121, '203.0.113.7');
  expect(first.filter((status) => status === 200)).toHaveLength(120);
  expect(first.at(-1)).toBe(429);
  expect(later(10)).toBe(429);
  expect(later(60)).toBe(200);
});

test('this machine may ask 2,000 times at once', () => {
  expect(burst(2_000, '127.0.0.1').first.every((status) => status === 200)).toBe(true);
});

test('a header that names another address changes nothing', () => {
  expect(burst(121, '203.0.113.7', { 'x-forwarded-for': '127.0.0.1' }).first.at(-1)).toBe(429);
});
