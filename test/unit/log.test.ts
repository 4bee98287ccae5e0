import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createLogger, type LogLevel } from '../../server/log.ts';

function logger(level: LogLevel, isTTY = false) {
  const stream = Object.assign(new PassThrough(), { isTTY });
  return { log: createLogger(level, stream), read: () => String(stream.read() ?? '') };
}

test('an event is one line of JSON with its time, level and facts', () => {
  const { log, read } = logger('info');
  log.info('ingested', { article: 'a1', claims: 3 });
  const text = read();
  expect(text.endsWith('}\n')).toBe(true);
  const { time, ...rest } = JSON.parse(text) as Record<string, unknown>;
  expect(rest).toEqual({ level: 'info', event: 'ingested', article: 'a1', claims: 3 });
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('only what is as grave as the level is written', () => {
  const { log, read } = logger('warn');
  log.debug('a');
  log.info('b');
  log.warn('c');
  log.error('d');
  const events = read()
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events).toEqual(['c', 'd']);
});

test('silent is silent', () => {
  const { log, read } = logger('silent');
  log.error('d');
  expect(read()).toBe('');
});

test('on a terminal a line is short', () => {
  const { log, read } = logger('info', true);
  log.warn('disk nearly full', { free: 12 });
  expect(read()).toMatch(/^\d\d:\d\d:\d\d warn {2}disk nearly full free=12\n$/);
});

test.each([
  ['a line break', 'a\nb'],
  ['an escape sequence', '\u001b[31mred'],
  ['a bidi mark', 'safe\u202eevil'],
  ['a C1 control', '\u009b31m'],
  ['a zero-width space', 'a\u200bb'],
  ['a line separator', 'a\u2028b'],
  ['a lone surrogate', '\ud83d'],
])('%s of an article is escaped, on a terminal too', (_name, title) => {
  for (const isTTY of [false, true]) {
    const { log, read } = logger('info', isTTY);
    log.info('article', { title });
    const text = read();
    expect(text.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/u);
    if (!isTTY) expect((JSON.parse(text) as { title: string }).title).toBe(title);
  }
});

test('a name outside of Latin stays as it is', () => {
  const { log, read } = logger('info');
  log.info('entity', { name: '月之暗面 🤗 Élan' });
  expect(read()).toContain('月之暗面 🤗 Élan');
});

test('secrets are hidden by their names, in addresses and in headers', () => {
  const { log, read } = logger('info');
  log.info('start', {
    password: 'hunter2',
    config: { neo4jPassword: 'hunter2', token: 'hunter2', neo4jUri: 'neo4j+s://me:hunter2@db.example:7687' },
    header: 'Authorization: Bearer hunter2.abc',
    tokens: 17,
    user: 'me',
  });
  const text = read();
  expect(text).not.toContain('hunter2');
  expect(JSON.parse(text)).toMatchObject({
    config: { neo4jUri: 'neo4j+s://(hidden)@db.example:7687' },
    tokens: 17,
    user: 'me',
  });
});

test('an error keeps name, message, stack and causes, without the secrets in them', () => {
  const { log, read } = logger('info');
  const cause = new Error('no route to bolt://me:hunter2@db');
  log.error('failed', { error: new TypeError('broken', { cause }) });
  const { error } = JSON.parse(read()) as { error: Record<string, unknown> };
  expect(error).toMatchObject({
    name: 'TypeError',
    message: 'broken',
    cause: { message: 'no route to bolt://(hidden)@db' },
  });
  expect(String(error['stack'])).toContain('log.test.ts');
});

test('circles, depth and big integers do not stop a line', () => {
  const { log, read } = logger('info');
  const circle: Record<string, unknown> = { count: 5n };
  circle['self'] = circle;
  log.info('odd', { circle });
  expect(read()).toContain('"count":"5"');
});
