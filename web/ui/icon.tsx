import type { JSX } from 'preact';

const PATHS = {
  search: 'M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10',
  undo: 'M5.500 3 2.500 6l3 3M2.500 6H9a4 4 0 0 1 0 8H6',
  redo: 'm10.500 3 3 3-3 3M13.500 6H7a4 4 0 0 0 0 8h3',
  tidy: 'M8 4.500V8m0 0-3.500 3M8 8l3.500 3M8 4.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3ZM3.500 14a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Zm9 0a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z',
  play: 'M4.500 2.500v11L13 8Z',
  pause: 'M5.500 3v10M10.500 3v10',
  stepBack: 'M4 3v10M12.500 3 7 8l5.500 5Z',
  stepForth: 'M12 3v10M3.500 3 9 8l-5.500 5Z',
  bookmark: 'M4 2h8v12l-4-3-4 3Z',
  stop: 'M4 4h8v8H4z',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  table: 'M2 3h12v10H2zM2 6.500h12M2 10h12M6.500 6.500V13',
  matrix: 'M2.500 2.500h3v3h-3zM6.500 6.500h3v3h-3zM10.500 10.500h3v3h-3zM10.500 2.500h3v3h-3zM2.500 10.500h3v3h-3z',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  right: 'm6 4 4 4-4 4',
  left: 'm10 4-4 4 4 4',
  outside: 'M6.500 3.500h-3v9h9v-3M9 2.500h4.500V7M13.500 2.500 7 9',
  eye: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  hidden:
    'M2 2l12 12M6.500 3.700A6 6 0 0 1 8 3.500c4 0 6.500 4.500 6.500 4.500a12 12 0 0 1-2 2.500M4 5a12 12 0 0 0-2.500 3S4 12.500 8 12.500c1 0 1.900-.3 2.700-.7',
  light:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.500v1M8 13.500v1M14.500 8h-1M2.500 8h-1M12.600 3.400l-.7.7M4.100 11.900l-.7.7M12.600 12.600l-.7-.7M4.100 4.100l-.7-.7',
  dark: 'M13.500 9.500A6 6 0 0 1 6.500 2.500a6 6 0 1 0 7 7Z',
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
  download: 'M8 2v8M4.500 7 8 10.500 11.500 7M2.500 13.500h11',
  help: 'M6 6a2 2 0 1 1 2.700 1.900c-.5.200-.7.600-.7 1.100v.5M8 11.800v.2M8 14.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Z',
  add: 'M9 1.500H3.500v13h9V5L9 1.500ZM9 1.500V5h3.500M8 7.500v4M6 9.500h4',
  link: 'M6.500 9.500a3 3 0 0 0 4.300 0l2.300-2.300a3 3 0 0 0-4.300-4.300l-.8.800M9.500 6.500a3 3 0 0 0-4.300 0L2.900 8.800a3 3 0 0 0 4.300 4.300l.8-.8',
  panel: 'M2 3h12v10H2zM6.500 3v10',
  pin: 'M8 14s4.500-4.200 4.500-7.500a4.500 4.500 0 0 0-9 0C3.500 9.800 8 14 8 14ZM8 8.200a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400Z',
  dice: 'M3 3h10v10H3zM6 6h.01M10 10h.01M10 6h.01M6 10h.01',
  article: 'M3.500 1.500h9v13h-9zM6 5h4M6 8h4M6 11h2.500',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing beside words, or inside a control that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
