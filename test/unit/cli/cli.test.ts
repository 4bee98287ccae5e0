import { expect, test } from 'vitest';
import { cli } from '../../../server/cli/cli.ts';
import type { AddCommand } from '../../../server/cli/command.ts';
import { GraphUnavailableError, SetupError, UsageError } from '../../../server/errors.ts';
import { testIo } from '../../support/io.ts';

const failing =
  (error: unknown): AddCommand =>
  (program) => {
    program.command('fail').action(() => {
      throw error;
    });
  };

const greet: AddCommand = (program, io) => {
  program
    .command('greet')
    .summary('say a word')
    .argument('<name>')
    .action((name: string) => void io.out.write(`hello ${name}\n`));
};

test('a command that ends well gives 0, and its result alone is on stdout', async () => {
  const world = testIo();
  expect(await cli(['greet', 'Ada'], world.io, [greet])).toBe(0);
  expect(world.out()).toBe('hello Ada\n');
  expect(world.err()).toBe('');
});

test('--help is an answer: 0, on stdout, with every command', async () => {
  const world = testIo();
  expect(await cli(['--help'], world.io, [greet])).toBe(0);
  expect(world.out()).toContain('greet <name>  say a word');
  expect(world.err()).toBe('');
});

test.each([
  ['no command', []],
  ['an unknown command', ['great']],
  ['an unknown option', ['greet', 'Ada', '--loud']],
  ['a missing argument', ['greet']],
])('%s is a mistake of use: 2, and nothing on stdout', async (_name, argv) => {
  const world = testIo();
  expect(await cli(argv, world.io, [greet])).toBe(2);
  expect(world.out()).toBe('');
  expect(world.err()).toMatch(/modelscape/);
});

test('an unknown command is met with the one that was meant', async () => {
  const world = testIo();
  await cli(['great'], world.io, [greet]);
  expect(world.err()).toContain("modelscape: unknown command 'great'\n(Did you mean greet?)");
});

test.each([
  [new SetupError('Java is missing.', 'Install it.'), 1, 'modelscape: Java is missing.\n  Install it.\n'],
  [new UsageError('give a name'), 2, 'modelscape: give a name\n'],
])('what a person can mend is told in one message: %s', async (error, code, message) => {
  const world = testIo();
  expect(await cli(['fail'], world.io, [failing(error)])).toBe(code);
  expect(world.err()).toBe(message);
});

test('anything else is a bug: 70, with the stack', async () => {
  const world = testIo();
  expect(await cli(['fail'], world.io, [failing(new TypeError('x is not a function'))])).toBe(70);
  expect(world.err()).toMatch(/^modelscape: This is a bug[^\n]*\nTypeError: x is not a function\n\s+at /);
});

test('credentials and control characters of an error do not reach the terminal', async () => {
  const world = testIo();
  await cli(['fail'], world.io, [failing(new GraphUnavailableError('bolt://me:secret@host\u001b[31m'))]);
  expect(world.err()).toContain('bolt://(hidden)@host\\u001b[31m');
  expect(world.err()).not.toContain('secret');
});

test('a command that was asked to stop ends without a stack', async () => {
  const stopping = new AbortController();
  const world = testIo({ signal: stopping.signal });
  stopping.abort();
  expect(await cli(['fail'], world.io, [failing(stopping.signal.reason)])).toBe(1);
  expect(world.err()).toBe('modelscape: stopped\n');
});
