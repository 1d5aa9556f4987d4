import * as React from 'react';
import { PageId } from '../../../../kernel/ports/sitePages';
import { OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { counterpartsAmong } from '../../health/counterparts';
import { healthLines, withTexts } from '../../health/healthLines';
import { isSeenByReaders } from '../../health/judgePage';
import { byPage } from '../../health/questions';
import { PageReview } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { AskOwners } from './AskOwners';
import { CheckTexts } from './CheckTexts';
import { HealthFinder, useFinder } from './HealthFinder';
import { usePageQuestions } from './healthQueries';
import { HealthTable } from './HealthTable';
import { healthWords } from './healthWords';
import { PagesRead } from './usePages';
import { TextsChecked } from './useTexts';

interface HealthViewProps extends CommunicationsProps {
  readonly pages: PagesRead;
  readonly texts: TextsChecked;
  readonly takesFocus: boolean;
  readonly onOpen: (id: PageReview['id']) => void;
}

const waitShape = ['block', 'line', 'line', 'line'] as const;

/** All pages of the site, the worst first, and what may be done about them. */
export function HealthView({ pages, texts, takesFocus, ...props }: HealthViewProps): JSX.Element {
  const words = useWords(healthWords);
  const questions = usePageQuestions(props.work);
  const actions = pages.isWhole && <OtherButton text={words.readAgain} onClick={pages.again} />;
  return (
    <Page title={words.title} takesFocus={takesFocus} actions={actions}>
      <ReadingProgress pages={pages} />
      <Loaded query={questions} shape={waitShape}>
        {reviews => (pages.pages.length > 0 ? <Health {...props} pages={pages} texts={texts} reviews={reviews} /> : <NoneYet pages={pages} />)}
      </Loaded>
    </Page>
  );
}

function NoneYet({ pages: { isWhole, problem } }: { readonly pages: PagesRead }): JSX.Element {
  const words = useWords(healthWords);
  if (isWhole) return <EmptyState title={words.emptyTitle} hint={words.emptyHint} />;
  return problem ? <></> : <Skeleton shape={waitShape} />;
}

/** What is there is shown while the rest is read. */
function ReadingProgress({ pages: { pages, isWhole, problem, again } }: { readonly pages: PagesRead }): JSX.Element | null {
  const words = useWords(healthWords);
  const { tryAgain } = useWords(uiWords);
  if (problem) {
    return (
      <ErrorNotice problem={problem}>
        <LinkButton text={tryAgain} onClick={again} />
      </ErrorNotice>
    );
  }
  if (isWhole || pages.length === 0) return null;
  return (
    <p role="status">
      <progress aria-hidden="true" /> {words.reading(pages.length)}
    </p>
  );
}

type HealthProps = Omit<HealthViewProps, 'takesFocus' | 'visitor'> & { readonly reviews: readonly PageReview[] };

function Health({ work, pages: { pages, isWhole }, texts, reviews, onOpen }: HealthProps): JSX.Element {
  const words = useWords(healthWords);
  const today = work.clock.today();
  const judged = React.useMemo(() => {
    const hasCounterpart = isWhole ? counterpartsAmong(pages.filter(isSeenByReaders)) : undefined;
    return healthLines(pages, { questions: byPage(reviews), today, hasCounterpart });
  }, [pages, isWhole, reviews, today]);
  const lines = React.useMemo(() => withTexts(judged, texts.checked), [judged, texts.checked]);
  const finder = useFinder(lines);
  const [chosen, setChosen] = React.useState<ReadonlySet<PageId>>(new Set());
  const { shown, filter } = finder;
  return (
    <>
      <HealthFinder finder={finder} />
      <CheckTexts texts={texts} pages={shown.map(({ page }) => page)} all={pages} isWhole={isWhole} />
      <AskOwners work={work} lines={shown.filter(({ page }) => chosen.has(page.id))} onDone={() => setChosen(new Set())} />
      {shown.length === 0 ? (
        <p>{words.nothingShown}</p>
      ) : (
        <HealthTable key={filter} caption={words.caption(words.filters[filter], shown.length)} lines={shown} today={today} chosen={chosen} onChoose={setChosen} onOpen={onOpen} />
      )}
    </>
  );
}
