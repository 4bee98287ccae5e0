import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/server.ts';

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
const listed = (pattern: string): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', pattern], {
    cwd: projectFolder,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(projectFolder, path)));

const pages = listed('*.md').filter((path) => !path.startsWith('seed/articles/'));
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
const commands = [...read('server/main.ts').matchAll(/^ {2}(\w+): async/gm)].map(([, name]) => name);
const schema = buildSchema(listed('server/graphql/schema/*.graphql').map(read).join('\n'));

test('every folder of the server, and each other part, has a README', () => {
  const folders = ['', 'server', 'web', 'cypher', 'seed', 'seed/lexicon', 'test', 'bench'];
  const parts = 'cli neo4j documents fetch extract ingest graph graphql http export setup'.split(' ');
  for (const folder of [...folders, ...parts.map((part) => `server/${part}`)]) {
    expect(pages, folder).toContain(join(folder, 'README.md'));
  }
});

test.each(pages)('%s links to files that exist', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map(([, target]) => target ?? '');
  expect(targets.filter((target) => !existsSync(join(projectFolder, dirname(page), target)))).toEqual([]);
});

test.each(pages)('%s names scripts and commands that exist', (page) => {
  const text = read(page);
  const run = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name);
  expect(run.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  const modelscape = [...text.matchAll(/modelscape -- (\w+)/g)].map(([, name]) => name);
  expect(modelscape.filter((name) => name !== 'COMMAND' && !commands.includes(name))).toEqual([]);
});

test.each(pages.filter((page) => read(page).includes('```graphql')))('queries shown in %s are valid', (page) => {
  const queries = [...read(page).matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query ?? '');
  expect(queries.flatMap((query) => validate(schema, parse(query)).map(({ message }) => message))).toEqual([]);
});

test('the README tells every setting with its default', () => {
  const [, shape = ''] = /const shape = z\.object\(\{([\s\S]*?)\n\}\);/.exec(read('server/config.ts')) ?? [];
  const settings = [...shape.matchAll(/^ {2}([A-Z_0-9]+):/gm)].map(([, name]) => name);
  expect(settings.length).toBeGreaterThan(5);
  const readme = read('README.md');
  expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
