import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { exported, exportedClaim, exportedEntity, exportedRelation, fileOf } from '../../support/exported.ts';
import { sampleExport, sampleLists } from '../../support/sample-export.ts';

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
};

/** All parts of a text in Markdown, in order, as another reader has them. */
function parts(markdown: string): readonly Node[] {
  const each = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(each)];
  return each(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

test('a report tells entities, then each relation in words with its quote and link', async () => {
  const softbank = exportedEntity('SoftBank', { seed: true, aliases: ['SoftBank Group'], firstSeen: '2016-07' });
  const arm = exportedEntity('Arm', { description: 'Designs chips.' });
  const bought = exportedRelation(softbank, arm, {
    amount: 32e9,
    currency: 'USD',
    firstSeen: '2016-07',
    stance: 'planned',
  });
  const claim = {
    ...exportedClaim(bought, 'SoftBank will buy Arm.'),
    articleUrl: 'https://example.com/a?b=(c)',
    publishedAt: '2016-07',
  };
  expect(await fileOf('MARKDOWN', exported([softbank, arm], [bought], [claim]))).toBe(
    `# Within 1 step of SoftBank

Within 1 step of SoftBank: 2 entities, 1 relation, 1 claim of 1 article. Read from Modelscape at 2026-11-25T10:00:00.000Z.

## Entities

- **SoftBank** (Company, 1 article, 2016-07, a start). Also SoftBank Group.
- **Arm** (Company, 1 article). Designs chips.

## Relations

### SoftBank may acquire Arm

Planned, confidence 0.90, 32,000,000,000 USD, first seen 2016-07.

- “SoftBank will buy Arm.” — [A title](<https://example.com/a?b=(c)>), 2016-07, planned
`
      .replace('(c)>', '(c)>')
      .replaceAll('\u00a0', ' '),
  );
});

test('hostile names stay text: no markup, no link but to the articles', async () => {
  const { names } = await sampleLists();
  const all = parts(await fileOf('MARKDOWN', sampleExport()));
  expect(new Set(all.map(({ type }) => type))).toEqual(
    new Set(['root', 'heading', 'text', 'paragraph', 'list', 'listItem', 'strong', 'link']),
  );
  const links = all.filter(
    ({ type, children }) => type === 'link' && children?.some((one) => textOf(one).startsWith('Title')),
  );
  expect(links.length).toBeGreaterThan(names.length - 2);
  for (const { url } of all.filter(({ type }) => type === 'link'))
    expect(url).toMatch(/^https?:\/\/(?:example\.com|evil\.example)/);
  const shown = all.filter(({ type }) => type === 'strong').map(textOf);
  expect(shown).toEqual(
    names.map((name) =>
      name
        .replace(/[\u202a-\u202e]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
  );
});
