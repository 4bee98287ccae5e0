import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../server/cli/command.ts';

/** A world of one's own for a command, and what it wrote there. */
export type TestIo = { readonly io: Io; out(): string; err(): string };

/** Makes an Io that keeps what is written to it; nothing of this process is seen. */
export function testIo(more: Partial<Io> = {}): TestIo {
  const written = { out: '', err: '' };
  const streamOf = (name: 'out' | 'err') => {
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => {
      written[name] += chunk.toString('utf8');
    });
    return stream;
  };
  const { signal } = new AbortController();
  const io: Io = {
    in: Readable.from([]),
    out: streamOf('out'),
    err: streamOf('err'),
    env: {},
    cwd: '/',
    signal,
    ...more,
  };
  return { io, out: () => written.out, err: () => written.err };
}
