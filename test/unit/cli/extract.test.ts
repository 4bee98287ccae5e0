import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addExtract } from '../../../server/cli/extract.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  writeFileSync(
    join(folder, 'one.txt'),
    'OpenAI and SoftBank\n\nSoftBank acquired DigitalBridge for $4 billion.\n\nTopics\n- World Models',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run(args: readonly string[], input = '') {
  const [out, err] = [new Sink(), new Sink()];
  const program = new Command().exitOverride();
  const io = {
    in: Readable.from([Buffer.from(input)]),
    out,
    err,
    env: {},
    cwd: folder,
    signal: new AbortController().signal,
  };
  addExtract(program, io);
  const failure = await program.parseAsync(['extract', ...args], { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  );
  return { out: out.text, err: err.text, failure };
}

describe('extract', () => {
  it('prints one JSON line an article with spans into its text', async () => {
    const { out, failure } = await run(['--json', 'one.txt']);
    const article = JSON.parse(out);
    expect(failure).toBeNull();
    expect(out.endsWith('\n') && out.trim().split('\n').length === 1).toBe(true);
    expect(Object.keys(article)).toEqual(['id', 'title', 'entities', 'claims', 'topics', 'about', 'skipped']);
    expect(article).toMatchObject({
      id: 'one',
      title: 'OpenAI and SoftBank',
      topics: [{ kind: 'Topic', type: 'Topic' }],
      about: [{ type: 'ABOUT', subject: null, status: 'done' }],
      skipped: [],
    });
    expect(article.entities[0]).toEqual({
      key: 'openai',
      id: 'company:openai',
      name: 'OpenAI',
      kind: 'Company',
      type: 'Company',
      confidence: expect.any(Number),
      mentions: [{ start: 0, end: 6, method: 'name' }],
    });
    expect(article.claims).toContainEqual(
      expect.objectContaining({
        type: 'ACQUIRED',
        subject: 'softbank',
        object: 'digitalbridge',
        status: 'done',
        amount: { value: 4e9, currency: 'USD' },
      }),
    );
  });

  it('gives round and stake of a claim where the text does, and leaves them out elsewhere', async () => {
    const text = 'SoftBank took a 10% stake in OpenAI in its Series B round. SoftBank acquired DigitalBridge.';
    const { claims } = JSON.parse((await run(['--json', '-'], text)).out);
    expect(claims.map(({ type, round, stake }: Record<string, unknown>) => ({ type, round, stake }))).toEqual([
      { type: 'INVESTED_IN', round: 'Series B', stake: 10 },
      { type: 'ACQUIRED' },
    ]);
    expect((await run(['-'], text)).out).toContain('[Series B, 10 % stake, 0.');
  });

  it('reads standard input as "-"', async () => {
    const { out } = await run(['--json', '-'], 'OpenAI grew.');
    expect(JSON.parse(out)).toMatchObject({ id: 'stdin', entities: [{ key: 'openai' }] });
  });

  it('reads the other files when one is missing, says so, and fails in the end', async () => {
    const { out, err, failure } = await run(['--json', 'missing.txt', 'one.txt']);
    expect(JSON.parse(out)).toMatchObject({ id: 'one' });
    expect(err).toContain('missing.txt');
    expect(failure).toMatchObject({ code: 'DOCUMENT_INVALID', exitCode: 1 });
  });

  it('prints names by kind and claims with evidence for people, without control characters', async () => {
    const { out } = await run(['-'], 'SoftBank \u001b[31m acquired DigitalBridge.');
    expect(out).toContain('Company');
    expect(out).toContain('SoftBank');
    expect(out).not.toContain('\u001b');
  });
});

describe('extract --explain', () => {
  it('tells of each name why it is there', async () => {
    const { out, failure } = await run(['--explain', 'one.txt']);
    expect(failure).toBeNull();
    expect(out).toContain('company:softbank  names, alias “SoftBank”');
    expect(out).toContain('SoftBank ACQUIRED DigitalBridge');
    expect(out).toContain('refused by reason:');
  });

  it('gives the same facts as one JSON line', async () => {
    const { out } = await run(['--explain', '--json', 'one.txt']);
    expect(out.trim().split('\n')).toHaveLength(1);
    const { id, sentences, skipped } = JSON.parse(out);
    expect({ id, skipped }).toEqual({ id: 'one', skipped: [] });
    expect(sentences[1].mentions[0]).toMatchObject({
      surface: 'SoftBank',
      tier: 'names',
      method: 'name',
      rule: 'SoftBank',
      entity: { id: 'company:softbank', known: true },
    });
    expect(sentences[1].claims[0]).toMatchObject({ type: 'ACQUIRED', tier: 'claims', objectName: 'DigitalBridge' });
  });

  it('reads standard input and folders', async () => {
    expect((await run(['--explain', '-'], 'OpenAI rose.')).out).toContain('company:openai');
    expect((await run(['--explain', '.'])).out).toContain('company:softbank');
  });

  it('answers why a name is not there', async () => {
    const { out } = await run(['--find', 'Mistral', 'one.txt']);
    expect(out).toBe('one\n  “Mistral” is not in this article.\n');
  });
});
