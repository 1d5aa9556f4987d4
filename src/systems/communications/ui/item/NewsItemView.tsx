import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Language } from '../../../../kernel/text';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { Announcement } from '../../../../ui/Announcement';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Finding } from '../../check/contract';
import { newsLifecycle } from '../../newsLifecycle';
import { NewsItem } from '../../newsLists';
import { OfficeWords } from '../../officeWords/officeWords';
import { readReasons } from '../../work/reasons';
import { WhoHasNot } from '../reading/WhoHasNot';
import { titleOf } from '../desk/NewsTable';
import { CommunicationsProps } from '../screen';
import { ActivitySection } from './ActivitySection';
import { ApprovalsSection } from './ApprovalsSection';
import { DetailsSection } from './DetailsSection';
import { ChangedOutside } from './ChangedOutside';
import { cardId } from './FindingCard';
import { FindingsSection } from './FindingsSection';
import { FinishNotice } from './FinishNotice';
import { ItemFacts } from './ItemFacts';
import { itemWords } from './itemWords';
import { LanguageColumnHandle } from './LanguageColumn';
import { NewsActions } from './NewsActions';
import { PreviewSection } from './PreviewSection';
import { TextSection } from './TextSection';
import { useCheck } from './useCheck';
import { useGiveReason } from './useGiveReason';
import { useNewsText } from './useNewsText';
import { VersionsSection } from './VersionsSection';

export interface NewsItemViewProps extends CommunicationsProps {
  readonly found: NewsItem;
  readonly office: OfficeWords;
  readonly before: React.ReactNode;
  readonly takesFocus: boolean;
  readonly saved?: string;
}

/** One array for all renders, so that nothing is drawn anew for it. */
const nothingFound: readonly Finding[] = [];

/** Everything of one item: its two texts, what the check says of them, whom it concerns, and what may be done with it. */
export function NewsItemView({ found, office, before, takesFocus, saved, ...props }: NewsItemViewProps): JSX.Element {
  const { work, visitor } = props;
  const language = useLanguage();
  const words = useWords(itemWords);
  const client = useQueryClient();
  const [news, setNews] = React.useState(saved);
  const [compared, setCompared] = React.useState<number>();
  const columns = React.useRef<Readonly<Record<Language, React.RefObject<LanguageColumnHandle>>>>({ en: React.createRef(), fr: React.createRef() });
  const control = useNewsText(work, visitor, found, item => client.setQueryData(['communications', work.sitePath, 'newsItem', item.number], item));
  const { item, text } = control;
  const check = useCheck(office.check, text);
  const may = (step: keyof typeof newsLifecycle.transitions): boolean => mayTake(newsLifecycle, step, item.status, standingOf(visitor, item));
  const willReturn = may('reviseText');
  const mayWrite = may('saveText') || willReturn;
  const told = (message: string): void => {
    setNews(message || undefined);
    void refreshPage(client);
  };
  const [isWriting, setWriting] = React.useState(mayWrite && !text.bodyEn && !text.bodyFr);
  const giveReason = useGiveReason(work, control, told);
  const goTo = ({ language: of, place }: Finding): void => columns.current[of].current?.goTo(place);
  const actions = (
    <>
      <NewsActions {...props} item={item} tools={{ check: check.check, reasons: readReasons(item.reasons), text }} beforeStep={control.saveNow} onDone={told} onRefused={setNews} />
      <LinkButton text={words.print} icon="print" onClick={() => window.print()} />
    </>
  );
  return (
    <Page title={words.heading(item.number, titleOf(text, language))} before={before} actions={actions} takesFocus={takesFocus}>
      <Announcement text={news} />
      <ChangedOutside work={work} item={item} mayAccept={may('acceptChange')} onAccepted={told} />
      <FinishNotice work={work} visitor={visitor} item={item} onDone={told} />
      <ItemFacts work={work} item={item} />
      {item.reviewNote && item.status === 'draft' && (
        <Notice tone="note" title={words.note}>
          <p className="ri-wording">{item.reviewNote}</p>
        </Notice>
      )}
      <TextSection
        work={work}
        control={control}
        findings={check.findings ?? nothingFound}
        mayWrite={mayWrite}
        isWriting={mayWrite && isWriting}
        onWriting={setWriting}
        willReturn={willReturn}
        columns={columns}
        onFinding={finding => document.getElementById(cardId(finding))?.focus()}
      />
      <FindingsSection check={check} reasons={readReasons(item.reasons)} mayWrite={mayWrite} isWriting={mayWrite && isWriting} onGoTo={goTo} onFix={({ language: of, fix }) => fix && columns.current[of].current?.apply(fix)} onReason={giveReason} />
      <PreviewSection text={text} />
      <ApprovalsSection item={item} onCompare={setCompared} />
      <DetailsSection {...props} item={item} office={office} mayChange={may('setDetails') || may('updateDetails')} beforeOpen={control.saveNow} onSaved={(_saved, message) => told(message)} />
      {item.mustReadBy && item.isLive && visitor.roles.includes('communicationsLead') && <WhoHasNot work={work} item={item} />}
      <VersionsSection work={work} item={item} text={text} compared={compared} onCompare={setCompared} />
      <ActivitySection work={work} item={item} />
    </Page>
  );
}
