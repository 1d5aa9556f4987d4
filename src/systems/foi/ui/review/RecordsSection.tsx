import * as React from 'react';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { OtherButton } from '../../../../ui/Buttons';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { recordLifecycle } from '../../caseLifecycles';
import { FoiRecord } from '../../caseLists';
import { requestTransitions } from '../../work/standing';
import { SectionProps } from '../request/section';
import { mayReview, useRecords } from './caseQueries';
import { RecordsTable } from './RecordsTable';
import { reviewWords } from './reviewWords';
import { TakeProposals } from './TakeProposals';
import { useSectionPanel } from './useSectionPanel';

const AddRecordForm = React.lazy(() => import('./AddRecordForm').then(module => ({ default: module.AddRecordForm })));
const CodeForm = React.lazy(() => import('./CodeForm').then(module => ({ default: module.CodeForm })));
const CodeManyForm = React.lazy(() => import('./CodeForm').then(module => ({ default: module.CodeManyForm })));

/** The records of a request and under which sections they are withheld. Decision makers read; nothing for those who may not know. */
export function RecordsSection(props: SectionProps): JSX.Element | null {
  return mayReview(props.visitor) ? <Records {...props} /> : null;
}

function Records(props: SectionProps): JSX.Element {
  const { work, request } = props;
  const words = useWords(reviewWords).records;
  const records = useRecords(work, request.number);
  return (
    <Section title={words.title}>
      <Loaded query={records} shape={['line', 'line', 'line']}>
        {found => <Review {...props} records={found} />}
      </Loaded>
    </Section>
  );
}

function Review({ records, ...props }: SectionProps & { readonly records: readonly FoiRecord[] }): JSX.Element {
  const { work, visitor, request, mayAct, onSaved } = props;
  const language = useLanguage();
  const words = useWords(reviewWords).records;
  const { open, panel } = useSectionPanel(onSaved);
  const [chosen, setChosen] = React.useState<ReadonlySet<number>>(new Set());
  const mayCode = mayAct && requestTransitions(request, visitor).includes('updateExemptions');
  const items = records.filter(({ id }) => chosen.has(id));
  const code = (item: FoiRecord): void => open(words.code(item.title), ends => <CodeForm work={work} visitor={visitor} request={request} item={item} {...ends} />);
  const codeChosen = (): void => {
    const many = items;
    if (many.length === 1) return code(many[0]);
    open(words.codeSelected(many.length), ends => <CodeManyForm work={work} visitor={visitor} request={request} items={many} {...ends} />);
    setChosen(new Set());
  };
  const add = (): void => open(recordLifecycle.transitions.addRecord.label[language], ends => <AddRecordForm work={work} visitor={visitor} request={request} {...ends} />);
  return (
    <>
      {records.length === 0 && (mayCode ? <EmptyState title={words.empty} hint={words.emptyHint} /> : <p>{words.empty}</p>)}
      {records.length > 0 && <RecordsTable number={request.number} records={records} chosen={chosen} onChoose={mayCode ? setChosen : undefined} onCode={mayCode ? code : undefined} />}
      {mayCode && (
        <div className="ri-buttons ri-noPrint">
          {items.length > 0 && <OtherButton text={words.codeSelected(items.length)} onClick={codeChosen} />}
          <TakeProposals {...props} records={records} />
          <OtherButton text={recordLifecycle.transitions.addRecord.label[language]} icon="add" onClick={add} />
        </div>
      )}
      {panel}
    </>
  );
}
