import { expect, test } from 'vitest';
import { guessLanguage } from '../../../server/documents/guess-language.ts';
import { readArticles } from '../../../server/documents/read.ts';

const ENGLISH =
  'Zandril said on Monday that it has agreed to buy the smaller maker of models, whose systems it has used since last year. What it pays was not told.';

test.each([
  ['en', ENGLISH],
  [
    'fr',
    'La société a annoncé lundi le rachat de son concurrent, dont elle utilise les modèles depuis le printemps de cette année. Le prix reste inconnu.',
  ],
  [
    'de',
    'Das Unternehmen teilte am Montag mit, dass es den kleineren Wettbewerber übernimmt, dessen Modelle es seit einem Jahr nutzt. Der Preis blieb geheim.',
  ],
  ['zh', '该公司周一宣布收购一家规模较小的竞争对手，并表示自去年春天以来一直在使用其模型和系统。'],
  ['ja', 'この会社は月曜日に、昨年の春から使ってきたモデルを作る小さな会社を買収すると発表しました。'],
])('a paragraph in %s is told', async (language, text) => {
  expect(await guessLanguage(text)).toBe(language);
});

test.each([
  ['nothing', ''],
  ['names of products', 'Zandril-2 Quorvex Le Chat GPT Mini K2 Pro Max'],
  ['a headline', 'Le modèle est disponible.'],
  ['numbers', '1 2 3 '.repeat(200)],
  ['an address', `https://ledger.example/${'zandril-quorvex/'.repeat(20)}`],
  ['code', `\`\`\`js\n${'function read(text) { return text; }\n'.repeat(20)}\`\`\``],
])('of %s no language is told', async (_, text) => {
  expect(await guessLanguage(text)).toBeNull();
});

test('an article that tells its language keeps it, one that does not is given that of its text', async () => {
  const languageOf = async (text: string) => {
    const [part] = await readArticles(Buffer.from(text), 'a.md');
    return part && 'document' in part ? part.document.language : part;
  };
  expect(await languageOf(`---\nlang: en-GB\n---\n${ENGLISH}`)).toBe('en-GB');
  expect(await languageOf(ENGLISH)).toBe('en');
  expect(await languageOf('Short.')).toBeNull();
});
