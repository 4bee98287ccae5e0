import type { Environment } from './environment.ts';

/** A Java that suits, and Neo4j's jars for it. */
export type JavaRuntime = {
  /** A path, or `java` for that of PATH. */
  readonly command: string;
  /** The release as Java tells it: `17.0.15`. */
  readonly release: string;
  /** The folder of the jars. */
  readonly jars: string;
  readonly env: Environment;
};
