import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { requestTransitions } from '../../work/standing';
import { foiWords } from '../foiWords';
import { formOf, RequestAction } from '../forms/formOf';
import { SectionProps } from '../request/section';
import { SectionPanel } from './useSectionPanel';

interface StepButtonsProps extends SectionProps {
  readonly steps: readonly RequestAction[];
  readonly open: SectionPanel['open'];
}

/** The steps of a request that belong to a section, where the person and the state of the request allow them. */
export function StepButtons({ steps, open, request, mayAct, ...props }: StepButtonsProps): JSX.Element | null {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const allowed = requestTransitions(request, props.visitor);
  const offered = mayAct ? steps.filter(step => allowed.includes(step)) : [];
  if (offered.length === 0) return null;
  const begin = (step: RequestAction): void => {
    const Form = formOf[step];
    open(about(requestLifecycle.transitions[step].label[language], request.number), ({ onSaved, onCancel }) => (
      <Form work={props.work} visitor={props.visitor} item={request} onSaved={saved => onSaved(saved.message)} onCancel={onCancel} />
    ));
  };
  return (
    <div className="ri-buttons ri-noPrint">
      {offered.map(step => (
        <OtherButton key={step} text={requestLifecycle.transitions[step].label[language]} onClick={() => begin(step)} />
      ))}
    </div>
  );
}
