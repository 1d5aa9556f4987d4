import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { FieldsOf } from '../../../../kernel/lists/defineList';
import { Person } from '../../../../kernel/lists/columns';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { RadioInput, SelectInput } from '../../../../ui/form/inputs';
import { PersonField } from '../../../../ui/form/PersonField';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { audienceColumn } from '../../audience';
import { newsLifecycle } from '../../newsLifecycle';
import { news, NewsItem, readerLanguages } from '../../newsLists';
import { OfficeWords } from '../../officeWords/officeWords';
import { NewsDetails } from '../../work/contract';
import { setDetails } from '../../work/setDetails';
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

const nothingSecret: readonly (keyof DetailsEntry & string)[] = [];

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
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'news-details', item: `${news.name}:${item.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction({
    work,
    list: news,
    item,
    typed,
    run: (now, facts: NewsDetails, actionId) => setDetails(work, now, facts, actionId),
    changes: columnsOf,
    mayApply: theirs => ['setDetails', 'updateDetails'].some(step => mayTake(newsLifecycle, step as 'setDetails', theirs.status, standingOf(visitor, theirs))),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(outcome.item);
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={newsLifecycle.transitions.setDetails.label[language]} onCancel={onCancel} before={action.conflict}>
      <SelectInput {...typed.field('topic')} options={office.topics.map(topic => ({ value: topic.key, label: topic[language] }))} isOptional />
      <NamesInput {...typed.field('offices')} form={typed.form} name="offices" places={office.offices} />
      <NamesInput {...typed.field('branches')} form={typed.form} name="branches" places={office.branches} />
      <RadioInput {...typed.field('languages')} options={Object.entries(readerLanguages).map(([value, label]) => ({ value, label: label[language] }))} />
      <PersonField {...typed.field('byline')} people={authors} isOptional />
      <DateField {...typed.field('mustReadBy')} hint={words.optionalDate} isOptional />
      <DateField {...typed.field('pinnedUntil')} hint={words.optionalDate} isOptional />
      <DateField {...typed.field('expiresOn')} hint={words.optionalDate} isOptional />
      <DateField {...typed.field('reviewOn')} hint={words.reviewHint} isOptional />
    </FormFrame>
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
