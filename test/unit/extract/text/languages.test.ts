import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { readBlocks } from '../../../../server/extract/text/blocks.ts';
import { languageOf } from '../../../../server/extract/text/languages.ts';
import { readSentences } from '../../../../server/extract/text/sentences.ts';
import { readTokens } from '../../../../server/extract/text/token.ts';
import { readLexicon } from '../../../../server/seed.ts';

const told = (text: string) => {
  const tokens = readTokens(text);
  return languageOf(tokens, 0, tokens.length);
};
const split = (text: string) =>
  readSentences(readBlocks(text), readTokens(text)).sentences.map(({ start, end }) => text.slice(start, end));
const extract = createExtractor(readLexicon());
const idsIn = (text: string) => extract(text).entities.map(({ id }) => id);

const english = 'OpenAI acquired Windsurf on Monday, and both firms said that the deal was done.';
const french = "OpenAI a racheté Windsurf lundi, et les deux sociétés disent que l'accord est signé. OpenAI invested.";
const german = 'OpenAI hat am Montag Windsurf gekauft, und die beiden Firmen sind mit dem Preis zufrieden.';
const chinese = '智谱周一与阿里巴巴签署协议。月之暗面没有回应！百度呢？字节跳动也在场。';
const japanese = 'ソフトバンクは月曜日にエヌビディアと契約した。アンソロピックは「まだ決めていない。」と述べた。';
const korean = '삼성전자는 월요일에 엔비디아와 계약을 맺었다. 네이버도 참여한다.';
const russian = 'Яндекс в понедельник показал модель. Сбербанк тоже участвует в проекте.';
const arabic = 'أعلنت مايكروسوفت يوم الاثنين عن نموذج جديد. هل تشارك إنفيديا؟ لا أحد يعرف.';

describe('the language of a paragraph', () => {
  it('is told by its letters or its small words', () => {
    expect([english, french, german, chinese, japanese, korean, russian, arabic].map(told)).toEqual([
      'English',
      'French',
      'German',
      'Chinese',
      'Japanese',
      'Korean',
      'in Cyrillic letters',
      'in Arabic letters',
    ]);
    expect(told('La empresa no ha dicho cuánto pagó por los chips que compró en el año.')).toBe('Spanish');
    expect(told('La società non ha detto quanto ha pagato per i chip che sono nel suo centro.')).toBe('Italian');
    expect(told('A empresa não disse quanto pagou pelos chips que comprou para o seu centro.')).toBe('Portuguese');
    expect(told('Het bedrijf wil niet zeggen wat het voor de chips heeft betaald, maar dat is veel.')).toBe('Dutch');
  });

  it('is untold where it is short, where few words say it, or where foreign names stand in English', () => {
    expect(told('Mistral lève des fonds.')).toBe(null);
    expect(told('Acme Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa.')).toBe(null);
    expect(told('The startup MiniMax (稀宇科技) is backed by Alibaba (阿里巴巴) and by Tencent (腾讯).')).toBe(
      'English',
    );
  });
});

describe('articles in other languages', () => {
  it('part into sentences by their own signs, and lose no text', () => {
    expect(split(chinese)).toEqual([
      '智谱周一与阿里巴巴签署协议。',
      '月之暗面没有回应！',
      '百度呢？',
      '字节跳动也在场。',
    ]);
    expect(split(japanese)).toEqual([
      'ソフトバンクは月曜日にエヌビディアと契約した。',
      'アンソロピックは「まだ決めていない。」',
      'と述べた。',
    ]);
    expect(split(korean)).toHaveLength(2);
    expect(split(russian)).toHaveLength(2);
    expect(split(arabic)).toHaveLength(3);
    expect(split('Die Firma wuchs am 3. Mai um 5 Mio. Euro, z. B. durch Bosch. Der Rest blieb.')).toHaveLength(2);
    expect(split('M. Duval et Mme. Roux ont dit « non ». Le reste suit.')).toHaveLength(2);
  });

  it('name what the lexicon knows in their script', () => {
    expect(idsIn(chinese)).toEqual([
      'company:zhipu-ai',
      'company:alibaba',
      'company:moonshot-ai',
      'company:baidu',
      'company:bytedance',
    ]);
    expect(idsIn(japanese)).toEqual(['company:softbank', 'company:nvidia', 'company:anthropic']);
    expect(idsIn(korean)).toEqual(['company:samsung', 'company:nvidia', 'company:naver']);
    expect(idsIn(russian)).toEqual(['company:yandex', 'company:sber']);
    expect(idsIn(arabic)).toEqual(['company:microsoft', 'company:nvidia']);
    expect(idsIn('腾讯推出元宝。')).toEqual(['company:tencent', 'product:yuanbao']);
  });

  it('say that claims are not read, once for each run of paragraphs of one language, and have none', () => {
    const text = [english, french, `${french} Encore un mot.`, german, english, chinese].join('\n\n');
    const { claims, skipped } = extract(text);
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const why = 'claims are read in English only; this is';
    expect(skipped).toEqual([
      { ...at(`${french}\n\n${french} Encore un mot.`), why: `${why} French` },
      { ...at(german), why: `${why} German` },
      { ...at(chinese), why: `${why} Chinese` },
    ]);
    expect(claims.map(({ type, sentence }) => [type, sentence])).toEqual([['ACQUIRED', 0]]);
    expect(extract(french).claims).toEqual([]);
  });
});
