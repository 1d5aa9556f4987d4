import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { saveFile } from '../../../../ui/saveFile';
import { useWords } from '../../../../ui/surroundings';
import { useMounted } from '../../../../ui/useMounted';
import { NewsItem } from '../../newsLists';
import { readersFile } from '../../reading/readersFile';
import { Addressee, addressees } from '../../reading/whoHasNot';
import { BranchTable, WaitingTable } from './ReadersTables';
import { readersWords } from './readersWords';
import { RemindReaders } from './RemindReaders';

export interface WhoHasNotProps {
  readonly work: Workplace;
  readonly item: NewsItem;
}

/** Who of those whom a must-read item concerns has not confirmed it: for the communications lead, on the desk. */
export function WhoHasNot({ work, item }: WhoHasNotProps): JSX.Element {
  const words = useWords(readersWords);
  const [looked, setLooked] = React.useState<readonly [done: number, total: number]>();
  const isMounted = useMounted();
  const people = useQuery(['communications', work.sitePath, 'addressees', item.number, item.audience], () =>
    addressees(work, item, (done, total) => {
      if (isMounted.current) setLooked([done, total]);
    }),
  );
  return (
    <Section title={words.title}>
      <p>{words.intro}</p>
      {people.isFetching && looked && looked[1] > 0 && (
        <p role="status">
          <progress value={looked[0]} max={looked[1]} aria-hidden="true" /> {words.looking(...looked)}
        </p>
      )}
      <Loaded query={people} shape={['short', 'line', 'line', 'line']}>
        {found => (found.length === 0 ? <EmptyState title={words.nobodyTitle} hint={words.nobodyHint} /> : <Readers work={work} item={item} people={found} />)}
      </Loaded>
    </Section>
  );
}

function Readers({ work, item, people }: WhoHasNotProps & { readonly people: readonly Addressee[] }): JSX.Element {
  const words = useWords(readersWords);
  const waiting = people.filter(({ readAt }) => readAt === null);
  const confirmed = people.length - waiting.length;
  const save = async (): Promise<void> => saveFile(words.fileName(item.number), await readersFile(people, words));
  return (
    <>
      <p>
        <progress value={confirmed} max={people.length} aria-hidden="true" /> {words.share(confirmed, people.length)}
      </p>
      <div className="ri-buttons">
        <OtherButton text={words.save} icon="document" onClick={() => void save()} />
      </div>
      {waiting.length > 0 && <RemindReaders work={work} item={item} waiting={waiting} />}
      <BranchTable people={people} />
      <WaitingTable waiting={waiting} />
    </>
  );
}
