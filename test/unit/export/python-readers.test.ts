import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileOf } from '../../support/exported.ts';
import { sampleExport, sampleLists } from '../../support/sample-export.ts';

const SCRIPT = fileURLToPath(new URL('../../support/read-elsewhere.py', import.meta.url));
const PYTHON = process.env['MODELSCAPE_TEST_PYTHON'] ?? 'python3';
const able = spawnSync(PYTHON, ['-c', 'import networkx, igraph, rdflib']).status === 0;

test.skipIf(!able)(
  'NetworkX, python-igraph and rdflib read the same graph (skipped where MODELSCAPE_TEST_PYTHON, or python3, lacks them)',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'modelscape-export-'));
    try {
      const files = { graphml: 'GRAPHML', gexf: 'GEXF', ttl: 'TURTLE', jsonld: 'JSON_LD' } as const;
      for (const [ending, format] of Object.entries(files))
        await writeFile(join(folder, `sample.${ending}`), await fileOf(format, sampleExport()));
      const { stdout, stderr } = spawnSync(PYTHON, [SCRIPT, folder], { encoding: 'utf8' });
      expect(stderr).toBe('');
      const { names, relations } = await sampleLists();
      const graph = {
        ...{ directed: true, names, edges: relations.length, types: ['float'], amounts: [0.5, 32e9] },
        ...{ seeds: 1, evidence: relations.length },
      };
      const told = {
        statements: expect.any(Number),
        names: [...names, `Within 1 step of ${names[0]}`].sort(byCodePoint),
      };
      const read = JSON.parse(stdout) as Record<string, { readonly statements?: number }>;
      expect(read).toEqual({
        'networkx graphml': graph,
        'networkx gexf': graph,
        'igraph graphml': graph,
        turtle: told,
        'json-ld': told,
      });
      expect(read['turtle']?.statements).toBe(read['json-ld']?.statements);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

/** The order in which Python sorts. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
