import { FieldRow, FieldType, NewField, SharePointError } from '../../store/contract';
import { attributeOf, childOf, Element, isTrue, parseXml } from '../caml/xml';
import { fieldKinds } from '../shapes/fieldKinds';
import { guidOf } from '../url/literal';
import { internalNameFrom } from './fieldBody';

/** SP.AddFieldOptions: take `Name` as the internal name instead of making one from the title. */
const useNameHint = 8;
/** SP.AddFieldOptions: show the new column in the default view. */
export const addToDefaultView = 16;

const unknownType = (): SharePointError =>
  new SharePointError(500, '-2130575340, Microsoft.SharePoint.SPException', 'One or more field types are not installed properly. Go to the list settings page to delete these fields.');

function typeOf(element: Element): FieldType {
  const named = attributeOf(element, 'Type') ?? '';
  const type = named === 'Currency' ? 'Number' : (Object.keys(fieldKinds) as FieldType[]).find(each => each.toLowerCase() === named.toLowerCase());
  if (!type) throw unknownType();
  const multiple = isTrue(attributeOf(element, 'Mult'));
  if (type === 'User' && multiple) return 'UserMulti';
  return type === 'Lookup' && multiple ? 'LookupMulti' : type;
}

function choicesOf(element: Element): string[] | undefined {
  return childOf(element, 'CHOICES')?.children.map(choice => choice.text);
}

/** Attributes with no place of their own that a column's JSON shows under another name. */
function settingsOf(element: Element): Record<string, unknown> {
  const group = attributeOf(element, 'Group');
  const fill = attributeOf(element, 'FillInChoice');
  const bound = (attribute: string, name: string): Record<string, number> => {
    const text = attributeOf(element, attribute);
    return text === undefined ? {} : { [name]: Number(text) };
  };
  const formula = childOf(element, 'Formula')?.text;
  return {
    ...bound('NumLines', 'NumberOfLines'), ...bound('Min', 'MinimumValue'), ...bound('Max', 'MaximumValue'),
    ...(group === undefined ? {} : { Group: group }),
    ...(fill === undefined ? {} : { FillInChoice: isTrue(fill) }), ...(formula === undefined ? {} : { Formula: formula }),
    ...(attributeOf(element, 'UserSelectionMode') === 'PeopleAndGroups' ? { SelectionMode: 1 } : {}),
  };
}

function properties(element: Element, type: FieldType): NewField['properties'] {
  const flag = (name: string): boolean => isTrue(attributeOf(element, name));
  const maxLength = attributeOf(element, 'MaxLength');
  const list = attributeOf(element, 'List');
  const given: Partial<FieldRow> = {
    description: attributeOf(element, 'Description') ?? '', required: flag('Required'), hidden: flag('Hidden'), readOnly: flag('ReadOnly'), indexed: flag('Indexed'),
    enforceUnique: flag('EnforceUniqueValues'), choices: choicesOf(element), maxLength: type === 'Text' && maxLength !== undefined ? Number(maxLength) : undefined,
    dateOnly: type === 'DateTime' ? attributeOf(element, 'Format') !== 'DateTime' : undefined, richText: type === 'Note' ? flag('RichText') : undefined,
    lookupListId: list === undefined ? undefined : guidOf(list), lookupField: attributeOf(element, 'ShowField'), defaultValue: childOf(element, 'Default')?.text,
    clientSideComponentId: guidOf(attributeOf(element, 'ClientSideComponentId') ?? ''), clientSideComponentProperties: attributeOf(element, 'ClientSideComponentProperties'),
    customFormatter: attributeOf(element, 'CustomFormatter') ?? childOf(element, 'CustomFormatter')?.text, settings: settingsOf(element),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/**
 * Reads a `<Field …/>` for `createFieldAsXml`. As in SharePoint the internal name comes from DisplayName, unless `options` hold
 * AddFieldInternalNameHint. Throws SharePoint's refusals for unreadable XML and unknown types.
 */
export function newFieldFromXml(xml: string, options: number): NewField {
  const element = parseXml(xml);
  const type = typeOf(element);
  const title = attributeOf(element, 'DisplayName') ?? attributeOf(element, 'Name') ?? '';
  const hint = (options & useNameHint) !== 0 ? attributeOf(element, 'Name') : undefined;
  return { internalName: internalNameFrom(hint ?? title), title, type, properties: properties(element, type) };
}
