import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { mayRegister } from '../../work/standing';
import { AbsencesButton } from '../absences/AbsencesButton';
import { foiWords } from '../foiWords';
import { DeskWork, useDesk } from '../queries';
import { FoiProps } from '../screen';
import { dueWords } from '../request/dueWords';
import { DeskFilter, deskFilters, isUnder } from './deskFilters';
import { QueueTable } from './QueueTable';

interface DeskQueueProps extends FoiProps {
  readonly takesFocus: boolean;
  readonly onOpen: (number: string) => void;
}

/** Every open request, what is due first at the top. */
export function DeskQueue({ work, visitor, takesFocus, onOpen }: DeskQueueProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).desk;
  const { aboutRules } = useWords(dueWords);
  const desk = useDesk(work);
  const isRegistrar = mayRegister(visitor);
  const actions = (
    <>
      {isRegistrar && <MainButton text={requestLifecycle.transitions.register.label[language]} icon="add" onClick={() => onOpen('new')} />}
      <OtherButton text={words.search} icon="search" onClick={() => onOpen('search')} />
      {isRegistrar && <OtherButton text={words.import} icon="document" onClick={() => onOpen('import')} />}
      <AbsencesButton work={work} visitor={visitor} />
      <OtherButton text={aboutRules} icon="info" onClick={() => onOpen('rules')} />
    </>
  );
  return (
    <Page title={words.title} actions={actions} takesFocus={takesFocus}>
      <Loaded query={desk} shape={['block', 'line', 'line', 'line', 'line']}>
        {found =>
          found.requests.length === 0 ? (
            <EmptyState title={words.emptyTitle} hint={isRegistrar ? words.emptyHint : words.emptyReadHint} />
          ) : (
            <Queue work={work} desk={found} onOpen={onOpen} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Queue({ work, desk, onOpen }: Pick<DeskQueueProps, 'work' | 'onOpen'> & { readonly desk: DeskWork }): JSX.Element {
  const words = useWords(foiWords).desk;
  const today = work.clock.today();
  const [filter, setFilter] = React.useState<DeskFilter>('open');
  const shown = desk.requests.filter(request => isUnder(filter, request, today));
  return (
    <>
      <Filters requests={desk.requests} today={today} chosen={filter} onChoose={setFilter} />
      <span className="ri-hidden" role="status">
        {words.caption(words[filter], shown.length)}
      </span>
      {shown.length === 0 ? <p>{words.filterEmpty}</p> : <QueueTable caption={words.caption(words[filter], shown.length)} requests={shown} searching={desk.searching} today={today} onOpen={onOpen} />}
    </>
  );
}

interface FiltersProps {
  readonly requests: readonly FoiRequest[];
  readonly today: ReturnType<FoiProps['work']['clock']['today']>;
  readonly chosen: DeskFilter;
  readonly onChoose: (filter: DeskFilter) => void;
}

/** The counts, each of which shows what it counts. */
function Filters({ requests, today, chosen, onChoose }: FiltersProps): JSX.Element {
  const words = useWords(foiWords).desk;
  return (
    <ul className="ri-counts ri-noPrint" aria-label={words.filters}>
      {deskFilters.map(filter => (
        <li key={filter}>
          <button type="button" className="ri-count" aria-pressed={filter === chosen} onClick={() => onChoose(filter)} data-filter={filter}>
            <b>{requests.filter(request => isUnder(filter, request, today)).length}</b> {words[filter]}
          </button>
        </li>
      ))}
    </ul>
  );
}
