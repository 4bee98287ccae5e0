import { z } from 'zod';
import { BatchError } from '../errors.ts';
import { escapeUnsafe } from '../log.ts';
import { withServerAndToken } from './api-options.ts';
import { askApi, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import type { Api, ApiOptions } from './open-api.ts';

const WITHDRAW = `mutation ($input: WithdrawArticleInput!) { withdrawArticle(input: $input) {
  articleId title userErrors { message } } }`;

const answerShape = z.object({
  withdrawArticle: z.object({
    articleId: z.string().nullable(),
    title: z.string().nullable(),
    userErrors: z.array(z.object({ message: z.string() })),
  }),
});

/** `withdraw URL|ID…`: takes articles out, as if they had never come. */
export const addWithdraw: AddCommand = (program, io) => {
  withServerAndToken(program.command('withdraw'))
    .summary('take articles out of the graph')
    .description(
      'Takes articles out, as if they had never come: their texts, what they name and state, and all that only they held.',
    )
    .argument('<article...>', 'URLs where they were published, or ids that the API gave')
    .action((articles: readonly string[], options: ApiOptions) => run(articles, options, io));
};

async function run(articles: readonly string[], options: ApiOptions, io: Io): Promise<void> {
  let failed = 0;
  await withApi(options, io, async (api) => {
    for (const article of articles) {
      const { title, problem } = await withdraw(api, article);
      if (problem !== null) failed += 1;
      const line = problem === null ? `withdrawn  ${title}` : `failed     ${article}: ${problem}`;
      io.out.write(`${escapeUnsafe(line)}\n`);
    }
  });
  if (failed > 0) throw new BatchError(failed, articles.length, 'withdrawn');
}

async function withdraw(
  api: Api,
  article: string,
): Promise<{ readonly title: string | null; readonly problem: string | null }> {
  const input = /^https?:/i.test(article) ? { url: article } : { id: article };
  const { title, userErrors } = answerShape.parse(await askApi(api, WITHDRAW, { input })).withdrawArticle;
  return { title, problem: userErrors[0]?.message ?? null };
}
