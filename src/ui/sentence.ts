/** A phrase at the head of a line: its first letter a capital. */
export function sentence(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
