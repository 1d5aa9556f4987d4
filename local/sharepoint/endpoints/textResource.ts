import { bodyOf, Call, JsonObject, textOf } from '../call';
import { action, entity, reading, Resource } from '../resource';
import { done } from '../respond/model';
import { ready, sourceOf } from '../respond/source';
import { descriptionsOf, descriptionTexts, siteCulture } from '../texts';
import { Arguments } from '../url/arguments';

/** A title or description that is kept in several languages. */
interface Text {
  readonly id: string;
  /** In the site's own language. */
  readonly value: string;
  readonly others: Readonly<Record<string, string>>;
  readonly save: (value: string) => unknown;
  readonly saveOthers: (others: Record<string, string>) => unknown;
}

function given(args: Arguments, body: JsonObject, name: string, position: number): string {
  return args.length > 0 ? args.text(name, position) : textOf(body[name]) ?? textOf(body[name.toLowerCase()]) ?? '';
}

/** `TitleResource` and `DescriptionResource`: `SetValueForUICulture` and `GetValueForUICulture`, by body or by arguments. */
export function textResource(call: Call, text: Text): Resource {
  const culture = (args: Arguments): string => given(args, bodyOf(call), 'cultureName', 0);
  const set = (name: string, value: string): void => {
    if (name === siteCulture) text.save(value);
    else text.saveOthers({ ...text.others, [name]: value });
  };
  const get = (name: string): string => (name === siteCulture ? undefined : text.others[name]) ?? text.value;
  return entity(call, 'UserResource', () => sourceOf({ type: 'SP.UserResource', path: `Web/UserResource('${text.id}')`, properties: ready({ Value: text.value }) }), {
    members: {
      setvalueforuiculture: args =>
        action('SetValueForUICulture', () => {
          set(culture(args), given(args, bodyOf(call), 'value', 1));
          return done('SetValueForUICulture');
        }),
      getvalueforuiculture: args =>
        reading('GetValueForUICulture', () => ({ kind: 'value', name: 'GetValueForUICulture', value: get(culture(args)) })),
    },
  });
}

interface Titled { readonly id: string; readonly title: string; readonly titles: Readonly<Record<string, string>> }

/** The title of a list, column or view. */
export function titleResource(call: Call, row: Titled, save: (changes: { title?: string; titles?: Record<string, string> }) => unknown): Resource {
  return textResource(call, { id: row.id, value: row.title, others: row.titles, save: title => save({ title }), saveOthers: titles => save({ titles }) });
}

interface Described { readonly id: string; readonly description: string; readonly settings: Readonly<Record<string, unknown>> }

/** The description of a list or column. */
export function descriptionResource(call: Call, row: Described, save: (changes: { description?: string; settings?: Record<string, unknown> }) => unknown): Resource {
  return textResource(call, {
    id: row.id, value: row.description, others: descriptionsOf(row),
    save: description => save({ description }), saveOthers: others => save({ settings: { [descriptionTexts]: others } }),
  });
}
