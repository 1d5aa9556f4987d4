import { isValues, Values } from './readCases';

/** The keys that a value may have: `true` ends the branch, an object goes on. */
export interface Shape {
  readonly [key: string]: true | Shape;
}

/** @throws Error naming the first key, with its path, that the shape does not have. */
export function checkKeys(values: Values, shape: Shape, place: string): void {
  for (const [key, value] of Object.entries(values)) {
    const known = Object.prototype.hasOwnProperty.call(shape, key) ? shape[key] : undefined;
    if (known === undefined) throw new Error(`unknown key "${place}.${key}"`);
    if (known !== true && isValues(value)) checkKeys(value, known, `${place}.${key}`);
  }
}
