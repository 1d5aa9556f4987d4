/** Gives a primitive its own type, so that an item's id can't stand where a person's is asked. */
export type Brand<Value, Name extends string> = Value & { readonly __brand: Name };
