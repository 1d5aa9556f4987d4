import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SharePointError } from '../../store/contract';

/** One element: its name, attributes by lower-case name, the elements inside, and its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type ParsedNode = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, trimValues: false,
  ignoreDeclaration: true, ignorePiTags: true, removeNSPrefix: true,
});

/** What SharePoint says of CAML it cannot read. */
export const unreadableCaml = (): SharePointError =>
  new SharePointError(500, '-2147467259, Microsoft.SharePoint.SPException', 'Cannot complete this action.\n\nPlease try again.');

function toElement(node: ParsedNode): Element | undefined {
  const name = Object.keys(node).find(key => key !== ':@' && key !== '#text');
  if (name === undefined) return undefined;
  const inside = node[name] as ParsedNode[];
  const attributes = (node[':@'] ?? {}) as Record<string, unknown>;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), String(value)])),
    children: inside.map(toElement).filter(child => child !== undefined),
    text: inside.map(child => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
  };
}

/** Reads one XML element. Throws SharePoint's refusal for text that is not well-formed XML. */
export function parseXml(text: string): Element {
  if (XMLValidator.validate(text) !== true) throw unreadableCaml();
  const nodes = parse(text);
  const root = nodes.map(toElement).find(element => element !== undefined);
  if (!root) throw unreadableCaml();
  return root;
}

function parse(text: string): ParsedNode[] {
  try {
    return parser.parse(text) as ParsedNode[];
  } catch {
    throw unreadableCaml();
  }
}

/** The first child of a name, whatever its case: CAML written by hand is not always careful. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(child => child.name.toLowerCase() === name.toLowerCase());
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name.toLowerCase()];
}

export function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(true|1)$/i.test(text.trim());
}
