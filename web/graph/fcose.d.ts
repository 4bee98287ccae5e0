declare module 'cytoscape-fcose' {
  import type { BaseLayoutOptions, Ext } from 'cytoscape';

  /** The options of fcose that are used here. */
  export type FcoseLayoutOptions = BaseLayoutOptions & {
    readonly name: 'fcose';
    readonly quality: 'draft';
    readonly randomize: boolean;
    readonly animate: false;
    readonly fit: boolean;
    readonly nodeSeparation: number;
    readonly packComponents: boolean;
  };

  const fcose: Ext;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default fcose;
}
