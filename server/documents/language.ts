/** A language code (BCP 47) in its usual spelling: en_us is en-US. Null for what is none. */
export function readLanguage(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
