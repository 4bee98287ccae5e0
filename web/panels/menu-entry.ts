/** One line of a menu: what it does, a note on how much or by which key, and whether that is possible now. */
export type Entry = {
  readonly name: string;
  readonly note?: string;
  readonly run: () => void;
  readonly disabled?: boolean;
};

/** A menu and what it is about. */
export type Entries = { readonly title: string; readonly entries: readonly Entry[] };
