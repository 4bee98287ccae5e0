import { expect, test } from 'vitest';
import { findFeedLinks } from '../../../server/documents/page/feed-links.ts';

const find = (html: string) => findFeedLinks(Buffer.from(html), 'https://example.com/blog/');

test('feeds that a page names are found, each once, from where the page is', () => {
  const html = `<html><head>
    <link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="fr" href="/fr">
    <link rel="alternate" type="application/rss+xml" href="feed.xml">
    <LINK REL='Alternate home' TYPE=' Application/Atom+XML ' HREF='//feeds.example/atom?a=1&amp;b=2'>
    <link rel="alternate" type="application/feed+json" href="https://example.com/blog/feed.xml">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" type="application/rss+xml">`;
  expect(find(html)).toEqual(['https://example.com/blog/feed.xml', 'https://feeds.example/atom?a=1&b=2']);
});

test('a page without them, or with thousands, is no trouble', () => {
  expect(find('<p>Hello.</p>')).toEqual([]);
  const many = Array.from({ length: 5_000 }, (_, n) => `<link rel=alternate type=application/rss+xml href=/${n}>`);
  expect(find(many.join(''))).toHaveLength(20);
});
