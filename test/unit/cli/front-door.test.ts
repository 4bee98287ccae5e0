import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type FrontDoor, openFrontDoor, refuseOpenDoor } from '../../../server/cli/front-door.ts';
import { ConfigError, SetupError } from '../../../server/errors.ts';

const host = '127.0.0.1';
const opened: (FrontDoor | Server)[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function open(port: number): Promise<FrontDoor> {
  const door = await openFrontDoor({ port, host });
  opened.push(door);
  return door;
}

test('until all is ready every answer is 503 with the reason', async () => {
  const door = await open(0);
  const answer = await fetch(new URL('graphql', door.url));
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'unavailable', reason: 'Modelscape is starting' });
});

test('an opened door answers by the handler that it was given', async () => {
  const door = await open(0);
  door.open((_request, response) => response.end('come in'));
  expect(await (await fetch(door.url)).text()).toBe('come in');
});

test('a taken port is told with its number and a way out, within five seconds', async () => {
  const taken = createServer();
  opened.push(taken);
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, host, () => resolve((taken.address() as { port: number }).port)),
  );
  const started = Date.now();
  const expected = new SetupError(
    `Port ${port} of 127.0.0.1 is taken by another program.`,
    'End that program, or give another port: PORT=4001, or `serve --port 4001`.',
  );
  await expect(openFrontDoor({ port, host })).rejects.toThrow(expected);
  expect(Date.now() - started).toBeLessThan(5_000);
});

test('a port that an ending program gives back within two seconds is waited for', async () => {
  const first = await openFrontDoor({ port: 0, host });
  const port = Number(new URL(first.url).port);
  setTimeout(() => void first.close(), 300);
  const second = await open(port);
  expect(second.url).toBe(first.url);
});

test('a closed door ends a connection that never asks anything', async () => {
  const door = await openFrontDoor({ port: 0, host });
  door.open(() => {});
  const hanging = fetch(door.url).then(
    () => 'answered',
    () => 'cut',
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await door.close();
  expect(await hanging).toBe('cut');
});

test('an address that others can reach is refused without a token', () => {
  const refused = new ConfigError('HOST', '0.0.0.0', 'others can reach this address, so set MODELSCAPE_TOKEN too');
  expect(() => refuseOpenDoor({ host: '0.0.0.0', token: null })).toThrow(refused);
  expect(() => refuseOpenDoor({ host: '::', token: null })).toThrow(ConfigError);
  expect(() => refuseOpenDoor({ host: '192.168.1.2', token: null })).toThrow(ConfigError);
});

test('loopback needs no token, and a token opens any address', () => {
  for (const near of ['127.0.0.1', '127.1.2.3', '::1', '[::1]', 'localhost'])
    refuseOpenDoor({ host: near, token: null });
  refuseOpenDoor({ host: '0.0.0.0', token: 'a token of sixteen' });
  refuseOpenDoor({ host: '0.0.0.0', token: null, readOnly: true });
});

test('an address that this machine has not is a setting to mend', async () => {
  await expect(openFrontDoor({ port: 0, host: '203.0.113.7' })).rejects.toThrow(ConfigError);
});
