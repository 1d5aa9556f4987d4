/** Attributes of every element of this name, at any depth of a document that fast-xml-parser read. */
export function elementsNamed(node: unknown, name: string): readonly Readonly<Record<string, string>>[] {
  if (Array.isArray(node)) return node.flatMap((child) => elementsNamed(child, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === name ? listOf(value).map(attributesOf) : elementsNamed(value, name)));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function attributesOf(element: unknown): Readonly<Record<string, string>> {
  if (typeof element !== 'object' || element === null) return {};
  const texts = Object.entries(element).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
