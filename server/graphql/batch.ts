import DataLoader from 'dataloader';

/** Most keys of one request to the graph. */
const BATCH = 500;

/** What a batch of keys gives; keys without a value are left out. */
export type LoadBatch<T> = (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** Collects keys asked for at once into one request; `missing` stands for those without a value. */
export function batch<T, M>(load: LoadBatch<T>, missing: M): DataLoader<string, T | M> {
  return new DataLoader(
    async (keys) => {
      const found = await load(keys);
      return keys.map((key) => found.get(key) ?? missing);
    },
    { maxBatchSize: BATCH },
  );
}

/** The same for a field with arguments: keys with equal arguments share a request. */
export function batchByArguments<A, T>(
  load: (keys: readonly string[], args: A) => Promise<ReadonlyMap<string, T>>,
): (key: string, args: A) => Promise<T> {
  const loaders = new Map<string, DataLoader<string, T | null>>();
  return async (key, args) => {
    const name = JSON.stringify(args);
    const loader = loaders.get(name) ?? batch((keys) => load(keys, args), null);
    loaders.set(name, loader);
    const value = await loader.load(key);
    if (value === null) throw new Error(`no answer for ${key}`);
    return value;
  };
}
