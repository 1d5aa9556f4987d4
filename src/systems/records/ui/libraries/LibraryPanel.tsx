import * as React from 'react';
import { Person } from '../../../../kernel/lists/columns';
import { LibraryFacts } from '../../../../kernel/ports/repository';
import { useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { libraryEntry } from '../../classify/libraries/checkLibrary';
import { confirmLibrary, describeLibrary, releaseLibrary, takeIn } from '../../classify/libraries/librarySteps';
import { RecordLibraryItem } from '../../libraryList';
import { RecordsProps } from '../screen';
import { LibraryForm } from './LibraryForm';
import { LibraryQuestion } from './LibraryQuestion';
import { libraryWords } from './libraryWords';
import { en } from './words.en';

/** A step that was chosen, and the library that it is about. */
export type OpenLibrary =
  | { readonly step: 'takeIn'; readonly facts: LibraryFacts }
  | { readonly step: 'describe' | 'confirm' | 'release'; readonly item: RecordLibraryItem; readonly name: string };

interface LibraryPanelProps extends RecordsProps {
  readonly open: OpenLibrary;
  readonly managers: readonly Person[];
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

export function titleOfPanel(open: OpenLibrary, words: Words<typeof en>): string {
  return open.step === 'takeIn' ? words.takeInNamed(open.facts.title) : words[`${open.step}Named`](open.name);
}

/** The form of one step. */
export function LibraryPanel({ open, ...props }: LibraryPanelProps): JSX.Element {
  const words = useWords(libraryWords);
  const { work } = props;
  switch (open.step) {
    case 'takeIn': {
      const { facts } = open;
      const initial = { title: facts.title, titleFr: facts.title, branch: '', manager: '' };
      return <LibraryForm {...props} key={facts.name} item={facts.name} initial={initial} submitText={words.takeIn} doneText={words.taken(facts.title)} run={(description, actionId) => takeIn(work, facts.name, description, actionId)} />;
    }
    case 'describe': {
      const { item, name } = open;
      return <LibraryForm {...props} key={item.etag} item={item.library} initial={libraryEntry(item)} submitText={words.describe} doneText={words.described(name)} run={(description, actionId) => describeLibrary(work, item, description, actionId)} />;
    }
    case 'confirm':
      return <LibraryQuestion {...props} question={words.confirmQuestion(open.name)} submitText={words.confirm} doneText={words.confirmed(open.name)} run={actionId => confirmLibrary(work, open.item, actionId)} />;
    case 'release':
      return <LibraryQuestion {...props} question={words.releaseQuestion(open.name)} submitText={words.release} doneText={words.released(open.name)} run={actionId => releaseLibrary(work, open.item, actionId)} />;
  }
}
