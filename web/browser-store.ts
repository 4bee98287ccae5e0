/** What the browser's store holds under a key; null when nothing, or when the page may not use the store. */
export function readStored(page: Window, key: string): string | null {
  try {
    return page.localStorage.getItem(key);
  } catch {
    return null; // what is chosen then lasts as long as the page
  }
}

/** Keeps a text in the browser's store; says whether it could. */
export function keepStored(page: Window, key: string, text: string): boolean {
  try {
    page.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
