import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { PageId } from '../../../../kernel/ports/sitePages';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { useWords } from '../../../../ui/surroundings';
import { HealthLine } from '../../health/healthLines';
import { PageReview } from '../../planLists';
import { HealthRow } from './HealthRow';
import { healthWords } from './healthWords';

/** Rows before somebody asks for more: a site may have thousands of pages. */
const shownFirst = 50;
const shownMore = 200;

interface HealthTableProps {
  readonly caption: string;
  /** All that fit what is looked for. */
  readonly lines: readonly HealthLine[];
  readonly today: CalendarDate;
  readonly chosen: ReadonlySet<PageId>;
  readonly onChoose: (chosen: ReadonlySet<PageId>) => void;
  readonly onOpen: (id: PageReview['id']) => void;
}

/** The pages, the worst first. What can be chosen is what is in sight. */
export function HealthTable({ caption, lines, today, chosen, onChoose, onOpen }: HealthTableProps): JSX.Element {
  const words = useWords(healthWords);
  const [count, setCount] = React.useState(shownFirst);
  const inSight = lines.slice(0, count);
  const areAllChosen = inSight.every(({ page }) => chosen.has(page.id));
  const choose = (ids: readonly PageId[], isChosen: boolean): void => onChoose(isChosen ? new Set([...chosen, ...ids]) : new Set([...chosen].filter(id => !ids.includes(id))));
  const { columns } = words;
  return (
    <>
      <label className="ri-option ri-noPrint">
        <input type="checkbox" checked={areAllChosen} onChange={event => choose(inSight.map(({ page }) => page.id), event.target.checked)} />
        <span>{words.chooseAll(inSight.length)}</span>
      </label>
      <CardTable caption={caption} heads={[columns.page, columns.owner, columns.changed, columns.review, columns.state, columns.problems]}>
        {inSight.map(line => (
          <HealthRow key={line.page.id} line={line} today={today} isChosen={chosen.has(line.page.id)} onChoose={isChosen => choose([line.page.id], isChosen)} onOpen={onOpen} />
        ))}
      </CardTable>
      {inSight.length < lines.length && <LinkButton text={words.showMore(Math.min(shownMore, lines.length - inSight.length))} onClick={() => setCount(count + shownMore)} />}
    </>
  );
}
