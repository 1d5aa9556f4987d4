import * as React from 'react';
import { FieldValues, UseFormReturn } from 'react-hook-form';
import { WallClock } from '../../kernel/ports/workplace';
import { clearDraft, Draft, DraftEntry, DraftPlace, readDraft, saveDraft } from './drafts';

export interface DraftControl {
  /** A draft of an earlier visit, until the person takes it or drops it. */
  readonly offered?: Draft;
  readonly use: () => void;
  readonly drop: () => void;
  /** After the form was saved: nothing of it stays on the computer. */
  readonly clear: () => void;
}

interface DraftOptions<Entry> {
  readonly place: DraftPlace;
  readonly clock: WallClock;
  /** Fields that are never kept on a computer: who asked. One array for the life of the form. */
  readonly secret: readonly (keyof Entry & string)[];
}

/** Keeps what is typed in this browser until it is saved, and offers it again when the form is opened anew. */
export function useDraft<Entry extends FieldValues>(form: UseFormReturn<Entry>, { place, clock, secret }: DraftOptions<Entry>): DraftControl {
  const { person, form: name, item } = place;
  const kept = React.useMemo<DraftPlace>(() => ({ person, form: name, item }), [person, name, item]);
  const [offered, setOffered] = React.useState(() => readDraft(kept, clock.today()));
  const isCleared = React.useRef(false);

  React.useEffect(
    () =>
      form.subscribe({
        formState: { values: true, dirtyFields: true },
        callback: ({ values, name: field }) => {
          if (isCleared.current || field === undefined) return;
          saveDraft(kept, { savedAt: clock.now(), entry: withoutSecrets(values, secret) });
        },
      }),
    [form, kept, clock, secret],
  );

  return {
    offered,
    use: () => {
      if (offered) form.reset({ ...form.getValues(), ...offered.entry }, { keepDefaultValues: true });
      setOffered(undefined);
    },
    drop: () => {
      clearDraft(kept);
      setOffered(undefined);
    },
    clear: () => {
      isCleared.current = true;
      clearDraft(kept);
    },
  };
}

function withoutSecrets<Entry extends FieldValues>(values: Entry, secret: readonly string[]): DraftEntry {
  const kept = Object.entries(values as DraftEntry).filter(([name]) => !secret.includes(name));
  return Object.fromEntries(kept);
}
