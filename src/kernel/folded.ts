/** A text as it is compared with another: without case, accents or doubled spaces, so that "hélène  ROY" is found as "Helene Roy". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
