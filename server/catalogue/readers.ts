import type { CatalogueReader } from './catalogue.ts';
import { ecosystemGraphs } from './ecosystem-graphs.ts';
import { epoch } from './epoch.ts';
import { lmarena } from './lmarena.ts';
import { methods } from './methods.ts';
import { modelsDev } from './models-dev.ts';

/** The catalogues that are known, in the order in which they are listed. Any other CSV needs a mapping file. */
export const READERS: readonly CatalogueReader[] = [epoch, ecosystemGraphs, modelsDev, methods, lmarena];
