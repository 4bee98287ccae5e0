import { expect, test } from 'vitest';
import { FIRST_BATCH, nextBatchSize } from '../../../server/ingest/batch-size.ts';

const sizes = (...milliseconds: readonly number[]) => {
  let size = FIRST_BATCH;
  return milliseconds.map((took) => {
    size = nextBatchSize(size, took);
    return size;
  });
};

test('transactions grow while they are quick, up to 64 articles, and shrink while others have to wait long for them', () => {
  expect(sizes(100, 100, 100, 3_000)).toEqual([32, 64, 64, 64]);
  expect(sizes(6_000, 6_000, 6_000, 3_000, 100)).toEqual([8, 4, 4, 4, 8]);
});
