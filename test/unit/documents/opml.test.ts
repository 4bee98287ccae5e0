import { expect, test } from 'vitest';
import { readOpml } from '../../../server/documents/feed/opml.ts';
import { DocumentError } from '../../../server/errors.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const opml = (body: string) => bytes(`<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`);
const reasonOf = (list: Uint8Array) => {
  try {
    return readOpml(list);
  } catch (error) {
    return error instanceof DocumentError ? error.reason : error;
  }
};

test('a list of feeds gives those of all its folders, each once', () => {
  const list = opml(`
    <outline text="AI"><outline type="rss" text="A &amp; B" title="The A
      Letter" xmlUrl="https://a.example/feed?x=1&amp;y=2"/></outline>
    <outline text="Only text" xmlUrl="feed://b.example/rss"/><outline xmlUrl="feed:https://c.example/"/>
    <outline text="Twice" xmlUrl="https://c.example/"/>
    <outline text="No address"/><outline text="Another scheme" xmlUrl="javascript:alert(1)"/>`);
  expect(readOpml(list)).toEqual([
    { title: 'The A Letter', url: 'https://a.example/feed?x=1&y=2' },
    { title: 'Only text', url: 'http://b.example/rss' },
    { title: 'https://c.example/', url: 'https://c.example/' },
  ]);
});

test('what is no list, an empty one and one with a DOCTYPE are refused by name', () => {
  expect(reasonOf(bytes('<rss version="2.0"><channel/></rss>'))).toBe('NO_FEED');
  expect(reasonOf(bytes('not XML'))).toBe('NO_FEED');
  expect(reasonOf(opml('<outline text="A"/>'))).toBe('EMPTY_TEXT');
  expect(reasonOf(bytes('<!DOCTYPE opml [<!ENTITY a "b">]><opml version="2.0"><body/></opml>'))).toBe('DOCTYPE');
  expect(reasonOf(opml(`${'<outline text="a">'.repeat(50_000)}${'</outline>'.repeat(50_000)}`))).toBe('NO_FEED');
});
