import type { Window } from './windows.ts';

/** Scores of a window's pieces: a row of labels for each, one after another. */
export type Net = (window: Window) => Promise<Float32Array>;

/** What is used of `onnxruntime-node`, which may not be installed: so its own types are not asked for. */
type Tensor = { readonly data: unknown };
type Session = { run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>> };
type Runtime = {
  readonly InferenceSession: { create(path: string, options: object): Promise<Session> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
};

const PACKAGE: string = 'onnxruntime-node';

/** Opens a net with one thread of its own. Throws where the runtime isn't installed or the file is no such net. */
export async function openNet(file: string): Promise<Net> {
  const { InferenceSession, Tensor } = (await import(PACKAGE)) as Runtime;
  const session = await InferenceSession.create(file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    enableCpuMemArena: false,
    logSeverityLevel: 3,
  });
  const row = (numbers: readonly number[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  return async ({ pieces, features }) => {
    const { logits } = await session.run({
      input_ids: row(pieces),
      attention_mask: row(pieces.map(() => 1)),
      token_type_ids: row(features),
    });
    if (!(logits?.data instanceof Float32Array)) throw new Error('the net gives no scores');
    return logits.data;
  };
}
