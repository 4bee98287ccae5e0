import { countReviewItems, listReviewItems, type ReviewFilter } from '../../graph/review-items.ts';
import { connectionFields, type ReviewItemList, toConnection } from '../connection.ts';
import { toGlobalId } from '../global-id.ts';
import type { QueryResolvers, ReviewItemConnectionResolvers, ReviewItemResolvers } from '../types.generated.ts';
import { requireEntity } from './relation.ts';

export const reviewQueries = {
  reviewItems: async (_, { reasons, kinds, ...page }, { reader }): Promise<ReviewItemList> => {
    const filter: ReviewFilter = { reasons: reasons ?? null, kinds: kinds ?? null };
    let asked: ReturnType<typeof countReviewItems> | undefined;
    const counts = () => {
      asked ??= countReviewItems(reader, filter);
      return asked;
    };
    const count = async () => (await counts()).reduce((total, one) => total + one.count, 0);
    return { ...toConnection(await listReviewItems(reader, filter, page), count), counts };
  },
} satisfies QueryResolvers;

export const ReviewItem = {
  id: (item) => toGlobalId('ReviewItem', item.id),
  a: (item, _, context) => requireEntity(item.a, context),
  b: (item, _, context) => requireEntity(item.b, context),
} satisfies ReviewItemResolvers;

export const ReviewItemConnection = {
  ...connectionFields,
  countsByReason: (connection) => connection.counts(),
} satisfies ReviewItemConnectionResolvers;
