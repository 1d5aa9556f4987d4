import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { EmptyState } from '../../../../ui/EmptyState';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { choiceLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { checkPlace } from '../../fileRoom/checkFile';
import { differencesIn, startCheck } from '../../fileRoom/shelfSteps';
import { ShelfCheck, shelfChecks } from '../../fileRoomLists';
import { PlaceInput } from './PlaceInput';
import { addressOf, RoomProps } from './room';
import { useChecks } from './roomQueries';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';
import { useSayFault } from './useSayFault';

const nothingSecret: readonly never[] = [];

/** Begins a shelf check, and lists those of the last year: what is under way is gone on with. */
export function ShelfView(room: RoomProps): JSX.Element {
  const words = useWords(roomWords).shelf;
  const checks = useChecks(room.work);
  return (
    <Page title={words.title}>
      <p>{words.intro}</p>
      <StartForm {...room} />
      <Section title={words.checks}>
        <Loaded query={checks} shape={['line', 'line']}>
          {found => (found.length === 0 ? <EmptyState title={words.none} hint={words.noneHint} /> : <CheckTable go={room.go} checks={found} />)}
        </Loaded>
      </Section>
    </Page>
  );
}

function StartForm({ work, visitor, go }: RoomProps): JSX.Element {
  const words = useWords(roomWords);
  const saved = useSaved();
  const typed = useTypedForm<{ place: string }, { place: string }>({ id: 'room-shelf', initial: { place: '' }, read: checkPlace, labels: { place: words.form.place }, sayFault: useSayFault() });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'room-shelf', item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    ({ place }: { readonly place: string }, actionId) => startCheck(work, place, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      saved('', outcome);
      go({ check: String(outcome.item.id) });
    },
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.shelf.start} onCancel={() => go({})}>
      <PlaceInput work={work} field={typed.field('place')} />
    </FormFrame>
  );
}

const { columns } = shelfChecks;

function CheckTable({ checks, go }: Pick<RoomProps, 'go'> & { readonly checks: readonly ShelfCheck[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const heads = [columns.title.title[language], columns.status.title[language], words.shelf.begun, words.shelf.finished, words.shelf.differences];
  return (
    <CardTable caption={words.shelf.checks} heads={heads}>
      {checks.map(check => (
        <tr key={check.id} role="row" data-check={check.id}>
          <td role="cell">
            <AddressLink href={addressOf({ check: String(check.id) })} onGo={() => go({ check: String(check.id) })}>
              {check.title}
            </AddressLink>
          </td>
          <td role="cell">{choiceLabel(columns.status, check.status, language)}</td>
          <td role="cell">{check.startedOn}</td>
          <td role="cell">{check.closedOn}</td>
          <td role="cell">
            <span className="ri-label">{words.before(words.shelf.differences)}</span>
            {check.status === 'closed' ? differencesIn(check).length : ''}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
