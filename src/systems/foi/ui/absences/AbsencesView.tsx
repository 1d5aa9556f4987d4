import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Announcement } from '../../../../ui/Announcement';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { CallOut } from '../../lists';
import { Absence } from '../../officeLists';
import { endAbsence } from '../../work/absences';
import { refreshPage } from '../../../../ui/refreshPage';
import { useManagers } from '../queries';
import { FoiProps } from '../screen';
import { AbsenceForm } from './AbsenceForm';
import { absenceWords } from './absenceWords';
import { HandOverButton } from './HandOverButton';
import { AbsencesNow, delegatedByManager, useAbsences, withManager } from './useAbsences';

/** Absences of managers: who stands in, what is handed over, what is given back. */
export function AbsencesView(props: FoiProps): JSX.Element {
  const words = useWords(absenceWords);
  const client = useQueryClient();
  const now = useAbsences(props.work);
  const managers = useManagers(props.work);
  const [news, setNews] = React.useState<string>();
  const [isEntering, setEntering] = React.useState(false);
  const told = (message?: string): void => {
    setNews(message);
    setEntering(false);
    void refreshPage(client);
  };
  return (
    <>
      <Announcement text={news} />
      <p>{words.intro}</p>
      <LinkButton text={words.enter} icon="add" isOpen={isEntering} onClick={() => setEntering(!isEntering)} />
      {isEntering && (
        <Loaded query={managers} shape={['short', 'line', 'line']}>
          {people => <AbsenceForm {...props} managers={people} onSaved={told} onCancel={() => setEntering(false)} />}
        </Loaded>
      )}
      <Loaded query={now} shape={['line', 'line']}>
        {found => <Current {...props} now={found} onTold={told} />}
      </Loaded>
    </>
  );
}

interface CurrentProps extends FoiProps {
  readonly now: AbsencesNow;
  readonly onTold: (message?: string) => void;
}

function Current({ work, now: { absences, open }, onTold }: CurrentProps): JSX.Element {
  const words = useWords(absenceWords);
  const delegated = delegatedByManager(open);
  return (
    <>
      <Section title={words.current}>
        {absences.length === 0 && <p>{words.none}</p>}
        <ul className="ri-cards">
          {absences.map(absence => (
            <OneAbsence key={absence.id} work={work} absence={absence} open={open} onTold={onTold} />
          ))}
        </ul>
      </Section>
      {delegated.length > 0 && (
        <Section title={words.leftOver}>
          <ul className="ri-cards">
            {delegated.map(({ manager, callOuts }) => (
              <li key={manager.id} className="ri-card" data-delegated={manager.id}>
                <p>{words.leftOverLine(manager.name, callOuts.length)}</p>
                <HandOverButton work={work} text={words.takeBack(callOuts.length)} callOuts={callOuts} facts={{ delegate: manager, until: null }} onDone={() => onTold()} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface OneAbsenceProps extends Pick<CurrentProps, 'work' | 'onTold'> {
  readonly absence: Absence;
  readonly open: readonly CallOut[];
}

function OneAbsence({ work, absence, open, onTold }: OneAbsenceProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(absenceWords);
  const { manager, delegate, fromOn, untilOn } = absence;
  const ending = useSubmission(work, async (ended: Absence) => ({ kind: 'done', absence: await endAbsence(work, ended) }), () => onTold(words.ended(manager?.name ?? '')));
  if (!manager || !delegate) return null;
  const isNow = fromOn <= work.clock.today();
  const theirs: readonly CallOut[] = isNow ? withManager(open, manager) : [];
  return (
    <li className="ri-card" data-absence={absence.id}>
      <strong>{words.line(manager.name, delegate.name)}</strong>
      <p>{words.days(dateInWords(fromOn, language), dateInWords(untilOn, language))}</p>
      {ending.state.kind === 'failed' && <ErrorNotice problem={ending.state.problem} takesFocus />}
      <HandOverButton work={work} text={words.handOver(theirs.length)} callOuts={theirs} facts={{ delegate, until: untilOn }} onDone={() => onTold()} />
      <div>
        <LinkButton text={words.end} onClick={() => ending.send(absence)} />
      </div>
    </li>
  );
}
