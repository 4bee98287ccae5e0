import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const REST = 350;
const GAP = 6;

/** Shows the hint of a control (`data-hint`) beside it, while the mouse rests on it or the keyboard is at it. There is one on the page. */
export function Hints(): JSX.Element {
  const hint = useRef<HTMLDivElement>(null);
  useEffect(() => (hint.current ? listen(document, hint.current) : undefined), []);
  return <div ref={hint} class="hint" popover="manual" aria-hidden="true" />;
}

function listen(page: Document, hint: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(timer);
    if (hint.matches(':popover-open')) hint.hidePopover();
  };
  const rest = ({ target, pointerType }: PointerEvent): void => {
    const control = toControl(target);
    leave();
    if (control && pointerType === 'mouse') timer = setTimeout(() => show(hint, control), REST);
  };
  const arrive = ({ target }: FocusEvent): void => {
    const control = toControl(target);
    leave();
    if (control?.matches(':focus-visible')) show(hint, control);
  };
  page.addEventListener('pointerover', rest);
  page.addEventListener('focusin', arrive);
  for (const kind of LEAVING) page.addEventListener(kind, leave, true);
  return () => {
    page.removeEventListener('pointerover', rest);
    page.removeEventListener('focusin', arrive);
    for (const kind of LEAVING) page.removeEventListener(kind, leave, true);
  };
}

const LEAVING = ['focusout', 'pointerdown', 'keydown', 'wheel'] as const;

function toControl(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null;
}

/** Above what stands in the lower half of the window, else below; never beyond its sides. */
function show(hint: HTMLElement, control: HTMLElement): void {
  if (!control.isConnected) return;
  hint.textContent = control.dataset['hint'] ?? '';
  hint.showPopover();
  const at = control.getBoundingClientRect();
  const { width, height } = hint.getBoundingClientRect();
  const left = Math.min(Math.max(GAP, at.left + (at.width - width) / 2), window.innerWidth - width - GAP);
  const below = at.top < window.innerHeight / 2;
  hint.style.left = `${left}px`;
  hint.style.top = `${below ? at.bottom + GAP : at.top - height - GAP}px`;
}
