import { describe, expect, test } from 'vitest';
import { decode } from '../../../server/documents/decode.ts';
import { DocumentError } from '../../../server/errors.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const hex = (bytes: string) => Buffer.from(bytes.replaceAll(' ', ''), 'hex');
const page = { type: null, within: 'html' } as const;
const reason = (read: () => string) => {
  try {
    return read();
  } catch (error) {
    return error instanceof DocumentError ? error.reason : String(error);
  }
};

describe('text without a label', () => {
  test('in Windows-1252 keeps its quotes and its euro sign', () => {
    expect(decode(latin('Le caf\xe9 fran\xe7ais a \xe9t\xe9 \x93vendu\x94 pour 5 \x80.'), 'a.txt')).toBe(
      'Le café français a été “vendu” pour 5 €.',
    );
  });

  // "The model learns from the data of many companies.", written in each language and encoding.
  test.each([
    ['GB18030', 'b8c3c4a3d0cdb4d3d0edb6e0b9abcbbeb5c4cafdbeddd6d0d1a7cfb0a1a3', '该模型从许多公司的数据中学习。'],
    [
      'Shift_JIS',
      '82b182cc83828366838b82cd91bd82ad82cc89ef8ed082cc8366815b835e82a982e78a778f4b82b582dc82b78142',
      'このモデルは多くの会社のデータから学習します。',
    ],
    [
      'EUC-KR',
      'c0cc20b8f0b5a8c0ba20b8b9c0ba20c8b8bbe7c0c720b5a5c0ccc5cdbfa1bcad20b9e8bff3b4cfb4d92e',
      '이 모델은 많은 회사의 데이터에서 배웁니다.',
    ],
    [
      'Windows-1251',
      'cceee4e5ebfc20f3f7e8f2f1ff20ede020e4e0ededfbf520ecedeee3e8f520eaeeecefe0ede8e92e',
      'Модель учится на данных многих компаний.',
    ],
  ])('in %s is told by its letters', (_, bytes, text) => {
    expect(decode(hex(bytes), 'a.txt')).toBe(text);
  });
});

describe('a label', () => {
  test('of the media type counts before that of the page', () => {
    const bytes = Buffer.concat([latin('<meta charset="windows-1252">'), hex('cceee4e5ebfc')]);
    expect(decode(bytes, 'a', { type: 'text/html; charset="windows-1251"', within: 'html' })).toMatch(/Модель$/);
    expect(decode(bytes, 'a', page)).toMatch(/Ìîäåëü$/);
  });

  test('that is wrong on UTF-8 is passed over', () => {
    const bytes = new TextEncoder().encode('Grüße');
    expect(decode(bytes, 'a', { type: 'text/html; charset=iso-8859-1', within: 'html' })).toBe('Grüße');
  });

  test('that the bytes contradict is named, and nothing is stored', () => {
    expect(() => decode(latin('A caf\xe9.'), 'a', { type: 'text/html; charset=Shift_JIS', within: 'html' })).toThrow(
      'a: it says that it is written in Shift_JIS, but its bytes are not. Save it as UTF-8 and try again.',
    );
  });

  test('that nobody knows is named', () => {
    expect(() => decode(latin('A caf\xe9.'), 'a', { type: 'text/plain; charset=klingon', within: null })).toThrow(
      'a: it says that it is written in klingon, which is none that is known. Save it as UTF-8 and try again.',
    );
    expect(reason(() => decode(latin('plain'), 'a', { type: 'text/plain; charset=klingon', within: null }))).toBe(
      'plain',
    );
  });
});

test('random bytes are no text in any encoding', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919 + (n >> 3) * 104729) % 256);
  expect(reason(() => decode(bytes, 'a.txt'))).toBe('BINARY');
});

test('what nothing makes likely is told by its first byte that is not UTF-8', () => {
  expect(() => decode(hex('61ff62fe'), 'a.txt')).toThrow('a.txt: byte 1 (0xff, line 1) is not UTF-8.');
});
