import * as React from 'react';
import { RadioInput, TextInput } from '../../../../ui/form/inputs';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Bilingual } from '../../../../kernel/text';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { relations } from '../../choices';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { checkLink } from '../../work/steps/checkDetails';
import { LinkFacts, Typed } from '../../work/steps/facts';
import { link, LinkOutcome, planLink } from '../../work/steps/link';
import { foiWords } from '../foiWords';
import { useSayFault } from '../forms/faults';
import { ItemFormProps, savedMessage } from '../forms/itemForm';
import { RequestActionFrame } from '../forms/RequestActionFrame';
import { askLabel } from '../../../../ui/labels';
import { stepWords } from './stepWords';

const saved: Bilingual = { en: 'The requests are linked.', fr: 'Les demandes sont liées.' };

/** Links another request. Whether one has the number is known once it is looked for. */
export function LinkForm(props: ItemFormProps<FoiRequest>): JSX.Element {
  const { work, item } = props;
  const language = useLanguage();
  const words = useWords(foiWords);
  const typed = useTypedForm<Typed<LinkFacts>, LinkFacts>({
    id: 'foi-link',
    initial: { number: '', relation: '' },
    read: entry => checkLink(entry, item),
    labels: { number: askLabel(requestLifecycle, 'link', 'number', language), relation: askLabel(requestLifecycle, 'link', 'relation', language) },
    sayFault: useSayFault(),
  });
  const savedBy = (outcome: LinkOutcome): string | undefined => {
    if (outcome.kind === 'noSuchRequest' || outcome.kind === 'tooMany') typed.refuse('number', outcome.kind);
    return outcome.kind === 'done' ? savedMessage(saved[language], outcome.recorded, words) : undefined;
  };
  return (
    <RequestActionFrame
      {...props}
      transition="link"
      typed={typed}
      run={(request, facts: LinkFacts, actionId) => link(work, request, facts, actionId)}
      changes={facts => planLink(item, facts).changes}
      savedBy={savedBy}
    >
      <TextInput {...typed.field('number')} hint={stepWords[language].linkHint} />
      <RadioInput {...typed.field('relation')} options={Object.entries(relations).map(([value, label]) => ({ value, label: label[language] }))} />
    </RequestActionFrame>
  );
}
