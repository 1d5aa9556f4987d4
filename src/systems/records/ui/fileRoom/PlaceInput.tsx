import * as React from 'react';
import { FieldBinding } from '../../../../ui/form/binding';
import { SelectInput, TextInput } from '../../../../ui/form/inputs';
import { useWords } from '../../../../ui/surroundings';
import { Workplace } from '../../../../kernel/ports/workplace';
import { useSettings } from './roomQueries';
import { roomWords } from './roomWords';

interface PlaceInputProps {
  readonly work: Workplace;
  readonly field: FieldBinding;
  /** The place as it is now, offered even where the office has taken it off its list. */
  readonly now?: string | null;
}

/** A place of the room: chosen where the office has named its places, typed where it has not. */
export function PlaceInput({ work, field, now }: PlaceInputProps): JSX.Element {
  const { form } = useWords(roomWords);
  const named = useSettings(work).data?.places ?? [];
  if (named.length === 0) return <TextInput {...field} hint={form.placeHint} />;
  const places = now && !named.includes(now) ? [now, ...named] : named;
  return <SelectInput {...field} hint={form.placeHint} options={places.map(place => ({ value: place, label: place }))} />;
}
