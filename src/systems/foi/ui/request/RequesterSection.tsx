import * as React from 'react';
import { Facts } from '../../../../ui/Facts';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requesters } from '../../lists';
import { foiWords } from '../foiWords';
import { useRequester } from '../queries';
import { FoiProps } from '../screen';

/** Who asked: fetched only when a coordinator wants to see it, so that it is not on every screen that is left open. */
export function RequesterSection({ work, number }: Pick<FoiProps, 'work'> & { readonly number: string }): JSX.Element {
  const words = useWords(foiWords).request;
  const [isShown, setShown] = React.useState(false);
  return (
    <div className="ri-noPrint">
      <Section title={words.requester}>
        <p className="ri-subtle">{words.requesterRule}</p>
        <LinkButton text={isShown ? words.hideRequester : words.showRequester} icon="person" isOpen={isShown} onClick={() => setShown(!isShown)} />
        {isShown && <Requester work={work} number={number} />}
      </Section>
    </div>
  );
}

function Requester({ work, number }: Pick<FoiProps, 'work'> & { readonly number: string }): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).request;
  const requester = useRequester(work, number);
  const { columns } = requesters;
  return (
    <Loaded query={requester} shape={['short']}>
      {found =>
        found ? (
          <Facts
            facts={[
              { label: columns.title.title[language], value: found.title },
              { label: columns.contact.title[language], value: found.contact },
            ]}
          />
        ) : (
          <p>{words.requesterUnknown}</p>
        )
      }
    </Loaded>
  );
}
