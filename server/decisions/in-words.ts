import type { Named, Verdict } from './decision.ts';

/** A decision as a sentence, in English, with the names that things had then. */
export function decisionInWords(verdict: Verdict): string {
  switch (verdict.type) {
    case 'same':
      return `${named(verdict.entity)} is the same as ${named(verdict.other)}.`;
    case 'different':
      return `${named(verdict.entity)} and ${named(verdict.other)} are different.`;
    case 'rename':
      return `${named(verdict.entity)} is called “${verdict.name}”.`;
    case 'alias':
      return `${named(verdict.entity)} is also called “${verdict.name}”.`;
    case 'retype':
      return `${named(verdict.entity)} is of the kind ${verdict.other.kind}.`;
    case 'hide':
      return `${named(verdict.entity)} is left out.`;
    case 'accept':
      return `It is right that “${verdict.name}”`;
    case 'reject':
      return `It is wrong that “${verdict.name}”`;
  }
}

function named({ name, kind }: Named): string {
  return `“${name}” (${kind})`;
}
