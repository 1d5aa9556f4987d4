import * as React from 'react';
import { render } from '@testing-library/react';
import { Announcement } from '../../../../src/ui/Announcement';
import { Loaded } from '../../../../src/ui/Loaded';
import { ThemedRoot } from '../../../../src/ui/ThemedRoot';
import { Language } from '../../../../src/kernel/text';
import { FoiRequest } from '../../../../src/systems/foi/lists';
import { useRequest } from '../../../../src/systems/foi/ui/queries';
import { SectionProps } from '../../../../src/systems/foi/ui/request/section';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';

type SectionOf = React.ComponentType<SectionProps>;
interface HostProps extends Omit<SectionProps, 'request' | 'onSaved'> {
  readonly number: string;
  readonly Section: SectionOf;
}

/** The page of a request with one section alone. */
function Host({ number, Section, ...props }: HostProps): JSX.Element {
  const request = useRequest(props.work, number);
  const [news, setNews] = React.useState<string>();
  return (
    <Loaded query={request} shape={['line']}>
      {found => (
        <>
          <h2>{number}</h2>
          <Announcement text={news} />
          {found && <Section {...props} request={found} onSaved={setNews} />}
        </>
      )}
    </Loaded>
  );
}

/** Shows one section of a request as a colleague sees it. */
export async function showSection(office: TestOffice, Section: SectionOf, { number }: FoiRequest, colleague: Colleague = 'coordinator', language: Language = 'en'): Promise<void> {
  const { work, visitor, client } = office.screen(colleague, language);
  render(
    <ThemedRoot language={language} client={client}>
      <Host work={work} visitor={visitor} mayAct number={number} Section={Section} />
    </ThemedRoot>,
  );
  await loaded();
}
