/** The name of a list as its declaration has it: the last part of its address, which a new title never changes. */
export function listNameIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
