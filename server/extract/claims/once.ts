import type { View } from './view.ts';

let slots = 0;

/** `read`, which finds out something of a sentence, so that it is read once however many rules and claims ask for it. What it gives is kept on the view itself. */
export function oncePerView<V extends object | boolean>(read: (view: View) => V): (view: View) => V {
  const slot = slots;
  slots += 1;
  return (view) => {
    // Each slot is written here alone, so what it holds is a V.
    let found = view.known[slot] as V | undefined;
    if (found === undefined) {
      found = read(view);
      view.known[slot] = found;
    }
    return found;
  };
}
