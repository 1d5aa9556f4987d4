import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { FieldsOf } from '../../../../kernel/lists/defineList';
import { Person } from '../../../../kernel/lists/columns';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { DateField } from '../../../../ui/form/DateField';
import { RadioInput, SelectInput } from '../../../../ui/form/inputs';
import { PersonField } from '../../../../ui/form/PersonField';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { audienceColumn } from '../../audience';
import { newsLifecycle } from '../../newsLifecycle';
import { news, NewsItem, readerLanguages } from '../../newsLists';
import { OfficeWords } from '../../officeWords/officeWords';
import { NewsDetails } from '../../work/contract';
import { setDetails } from '../../work/setDetails';
import { ChangeForm } from '../forms/ChangeForm';
import { CommunicationsProps } from '../screen';
import { DetailsEntry, detailsEntry, DetailsFault, readDetails } from './detailsEntry';
import { detailsWords } from './detailsWords';
import { itemWords } from './itemWords';
import { NamesInput } from './NamesInput';

interface DetailsFormProps extends CommunicationsProps {
  readonly item: NewsItem;
  readonly office: OfficeWords;
  readonly onSaved: (item: NewsItem) => void;
  readonly onCancel: () => void;
}

/** Whom an item concerns and when. Asks for no new approval. */
export function DetailsForm({ work, visitor, item, office, onSaved, onCancel }: DetailsFormProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const faultWords = useWords(detailsWords);
  const authors = useAuthors(work);
  const typed = useTypedForm<DetailsEntry, NewsDetails>({
    id: 'news-details',
    initial: React.useMemo(() => detailsEntry(item), [item]),
    read: entry => readDetails(entry, item, [...authors, visitor.person], work.clock.today()),
    labels: {
      topic: words.topic, offices: words.offices, branches: words.branches, languages: words.readers, byline: words.byline,
      mustReadBy: words.mustReadBy, pinnedUntil: words.pinnedUntil, expiresOn: words.expiresOn, reviewOn: words.reviewOn,
    },
    sayFault: (fault, label) => faultWords[fault as DetailsFault](label),
  });
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={news}
      item={item}
      form="news-details"
      typed={typed}
      run={setDetails}
      changes={columnsOf}
      mayApply={theirs => (['setDetails', 'updateDetails'] as const).some(step => mayTake(newsLifecycle, step, theirs.status, standingOf(visitor, theirs)))}
      onDone={done => onSaved(done.item)}
      submitText={newsLifecycle.transitions.setDetails.label[language]}
      onCancel={onCancel}
    >
      <SelectInput {...typed.field('topic')} options={office.topics.map(topic => ({ value: topic.key, label: topic[language] }))} isOptional />
      <NamesInput {...typed.field('offices')} form={typed.form} name="offices" places={office.offices} />
      <NamesInput {...typed.field('branches')} form={typed.form} name="branches" places={office.branches} />
      <RadioInput {...typed.field('languages')} options={Object.entries(readerLanguages).map(([value, label]) => ({ value, label: label[language] }))} />
      <PersonField {...typed.field('byline')} people={authors} isOptional />
      <DateField {...typed.field('mustReadBy')} hint={words.optionalDate} isOptional />
      <DateField {...typed.field('pinnedUntil')} hint={words.optionalDate} isOptional />
      <DateField {...typed.field('expiresOn')} hint={words.optionalDate} isOptional />
      <DateField {...typed.field('reviewOn')} hint={words.reviewHint} isOptional />
    </ChangeForm>
  );
}

function columnsOf({ audience, ...dates }: NewsDetails): Partial<FieldsOf<typeof news>> {
  return { ...dates, audience: audienceColumn(audience) };
}

/** Who may be named as the author of a page. */
function useAuthors(work: CommunicationsProps['work']): readonly Person[] {
  const ask = async (): Promise<readonly Person[]> => {
    const groups = await Promise.all([work.people.membersOf('newsWriter'), work.people.membersOf('communicationsLead'), work.people.membersOf('manager')]);
    return [...new Map(groups.flat().map(person => [person.id, person])).values()];
  };
  return useQuery(['communications', work.sitePath, 'authors'], ask).data ?? [];
}
