/**
 * Libraries that the house keeps for itself, in lower case: their content is not filed under the scheme. A test compares this list with what
 * the systems declare, for no system may look into another.
 */
const ofTheHouse: ReadonlySet<string> = new Set(['officedocuments', 'dispositionfiles', 'foiletters', 'foilettertemplates', 'commsimages']);

/** True for a library that can't be taken in. `name` is the last part of its address. */
export function isOfTheHouse(name: string): boolean {
  return ofTheHouse.has(name.toLowerCase());
}
