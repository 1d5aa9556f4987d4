import { soonDays } from '../dates/soon';
import { Bilingual } from '../text';
import { columnSchema, inLanguage, marks, quoted, rowSchema } from './formatting';

/** Days ahead after which the day itself says more than their number. */
const farDays = 30;
/** SharePoint's own classes, which follow the theme of the site. */
const severity = { overdue: 'sp-field-severity--blocked', soon: 'sp-field-severity--warning' } as const;
/** Names in Fluent's icon font. */
const icons = { overdue: 'Warning', soon: 'Clock', later: 'Calendar' } as const;

/** An expression of SharePoint's formatting language. */
type Expression = string;

/** JSON column formatting that says how near a date is: icon, words in the reader's language, the day at the pointer. Empty dates stay empty. */
export function dueFormatter(): string {
  const date = '@currentField';
  return JSON.stringify({
    $schema: columnSchema,
    elmType: 'div',
    attributes: { class: `=${dueClass(date)}`, title: `=if(${date}, ${dayOf(date)}, '')` },
    style: { display: `=if(${date}, 'flex', 'none')`, 'align-items': 'center' },
    children: [
      { elmType: 'span', attributes: { iconName: `=if(${date}, ${byNearness(date, quoted(icons.overdue), quoted(icons.soon), quoted(icons.later))}, '')` }, style: { 'margin-right': '6px' } },
      { elmType: 'span', txtContent: `=if(${date}, ${dueWords(date)}, '')` },
    ],
  });
}

/**
 * JSON view formatting that colours each row as its date is coloured. Colour alone would say nothing to many readers: the view shows the
 * date's own column too, with icon and words.
 * @param column internal name of the date column.
 */
export function dueRowFormatter(column: string): string {
  return JSON.stringify({ $schema: rowSchema, additionalRowClass: `=${dueClass(`[$${column}]`)}` });
}

function dueClass(date: Expression): Expression {
  return `${quoted(`${marks.due} `)} + if(${date}, ${byNearness(date, quoted(severity.overdue), quoted(severity.soon), "''")}, '')`;
}

function byNearness(date: Expression, overdue: Expression, soon: Expression, later: Expression): Expression {
  return `if(${daysTo(date)} < 0, ${overdue}, if(${daysTo(date)} <= ${soonDays}, ${soon}, ${later}))`;
}

/** The words of the pages (`dueInWords`), and the day where it is far. */
function dueWords(date: Expression): Expression {
  const days = daysTo(date);
  const isLate = `${days} < 0`;
  const count = `toString(abs(${days})) + if(abs(${days}) == 1, ${say({ en: ' day', fr: ' jour' })}, ${say({ en: ' days', fr: ' jours' })})`;
  const before = `if(${isLate}, ${say({ en: '', fr: 'En retard de ' })}, ${say({ en: 'Due in ', fr: 'Échéance dans ' })})`;
  const after = `if(${isLate}, ${say({ en: ' overdue', fr: '' })}, '')`;
  const far = `${say({ en: 'Due ', fr: 'Échéance le ' })} + ${dayOf(date)}`;
  const today = say({ en: 'Due today', fr: "Échéance aujourd'hui" });
  return `if(${days} == 0, ${today}, if(${days} > ${farDays}, ${far}, ${before} + ${count} + ${after}))`;
}

function say({ en, fr }: Bilingual): Expression {
  return inLanguage(quoted(en), quoted(fr));
}

/** `2026-03-05`, as tables write a day. */
function dayOf(date: Expression): Expression {
  const twoDigits = (part: Expression): Expression => `padStart(toString(${part}), 2, '0')`;
  return `toString(getYear(${date})) + '-' + ${twoDigits(`getMonth(${date}) + 1`)} + '-' + ${twoDigits(`getDate(${date})`)}`;
}

// Milliseconds would be an hour short or long across a change of daylight time, so days are counted from the calendar's own parts.
function daysTo(date: Expression): Expression {
  return `(${dayNumber(date)}-(${dayNumber('@now')}))`;
}

/**
 * Days since a fixed day long ago, for the years 1901 to 2099, in which every fourth year has a leap day. The year is taken to begin in March, so
 * that the leap day is its last and the lengths of the months before follow one line. SharePoint counts months from nought. Written
 * without spaces, because it stands ten times in each column.
 */
function dayNumber(date: Expression): Expression {
  const year = `getYear(${date})+floor((getMonth(${date})-2)/12)`;
  const month = `(getMonth(${date})+10)%12`;
  return `floor(365.25*(${year}))+floor((153*(${month})+2)/5)+getDate(${date})`;
}
