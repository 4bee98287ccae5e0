import type { Method } from '../extraction.ts';

/** How often a mention found so is right, by rule; measured later on marked articles (README, score table). */
export const CONFIDENCE = {
  name: 0.95,
  nameOfMany: 0.8,
  nameAtStart: 0.85,
  knownVersion: 0.95,
  newVersion: 0.85,
  newModel: 0.7,
  acronymOfKnown: 0.95,
  acronym: 0.8,
  role: 0.85,
  givenName: 0.65,
  cue: 0.75,
  ending: 0.7,
  actor: 0.6,
  short: 0.8,
  topicKnown: 0.95,
  topic: 0.9,
} as const satisfies Readonly<Record<string, number>>;

/** Of two candidates for one span the method that comes first here wins. */
export const METHOD_ORDER: readonly Method[] = ['topic', 'name', 'acronym', 'model', 'role', 'cue', 'short', 'trigger'];
