/** Comes back when the page has had its turn: between two slices of work that would hold it up at one go. */
export function letPageBreathe(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
