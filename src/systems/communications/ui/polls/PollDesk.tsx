import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Announcement } from '../../../../ui/Announcement';
import { MainButton } from '../../../../ui/Buttons';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { pollLifecycle } from '../../planLifecycles';
import { Poll } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { PollCard } from './PollCard';
import { useDrafts, usePolls } from './pollQueries';
import { pollsWords } from './pollsWords';

const NewPollForm = React.lazy(() => import('./PollForms').then(module => ({ default: module.NewPollForm })));
const ChangePollForm = React.lazy(() => import('./PollForms').then(module => ({ default: module.ChangePollForm })));

/** What the communications lead does with questions. */
export function PollDesk(props: CommunicationsProps): JSX.Element {
  const words = useWords(pollsWords);
  const language = useLanguage();
  const client = useQueryClient();
  const drafts = useDrafts(props);
  const polls = usePolls(props);
  const [told, setTold] = React.useState<string>();
  const [form, setForm] = React.useState<Poll | 'new'>();
  const done = (message: string): void => {
    setForm(undefined);
    setTold(message);
    void refreshPage(client);
  };
  const formProps = { ...props, onSaved: done, onCancel: () => setForm(undefined) };
  const { prepare, change } = pollLifecycle.transitions;
  return (
    <Section title={words.lead}>
      <p>{words.leadIntro}</p>
      <Announcement text={told} />
      <div className="ri-buttons">
        <MainButton text={words.add} icon="add" onClick={() => setForm('new')} />
      </div>
      <Loaded query={drafts} shape={['line', 'line']}>
        {found => <Cards {...props} polls={[...found, ...(polls.data?.open ?? [])]} onChange={setForm} onDone={done} />}
      </Loaded>
      {form && (
        <SidePanel title={form === 'new' ? prepare.label[language] : change.label[language]} onClose={() => setForm(undefined)}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>{form === 'new' ? <NewPollForm {...formProps} /> : <ChangePollForm {...formProps} poll={form} />}</React.Suspense>
        </SidePanel>
      )}
    </Section>
  );
}

interface CardsProps extends CommunicationsProps {
  readonly polls: readonly Poll[];
  readonly onChange: (poll: Poll) => void;
  readonly onDone: (message: string) => void;
}

function Cards({ polls, ...props }: CardsProps): JSX.Element {
  const words = useWords(pollsWords);
  if (polls.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="ri-cards">
      {polls.map(poll => (
        <PollCard key={poll.id} poll={poll} {...props} />
      ))}
    </ul>
  );
}
