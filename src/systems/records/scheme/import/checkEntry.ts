import { parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { Column } from '../../../../kernel/lists/columns';
import { freeText } from '../../../../kernel/typed';
import { plainText } from '../../../../ui/spreadsheet/matchHeads';
import { parseRule } from '../../retention/notation/parseRule';
import { FinalDisposition } from '../../retained';
import { SchemeLevel, schemeEntries } from '../../schemeList';
import { SchemeCode, transitoryCode } from '../contract';
import { keywordsIn } from '../entryOf';
import { DraftEntry, EntryFault } from './draft';
import { TreeField } from './schemeFields';

/** An entry as it was typed or as it stands in a file. */
export type EntryTexts = { readonly [K in TreeField]: string };

export type Report = (field: TreeField, fault: EntryFault, value: string) => void;

const { columns } = schemeEntries;
/** A code is part of addresses, of keys and of lists divided by commas. */
const codeShape = /^[\p{L}\p{N}]+([-._/][\p{L}\p{N}]+)*$/u;

/** Reads one entry; whatever is wrong with it is reported, all of it at once. The entry is of use only where nothing was. */
export function checkEntry(texts: EntryTexts, report: Report): DraftEntry {
  const read = reader(texts, report);
  const level = read.choice('level', columns.level, 'unknownLevel') ?? 'series';
  const rule = read.text('rule', columns.rule);
  const said = read.choice('finalDisposition', columns.finalDisposition, 'unknownDisposition');
  return {
    code: readCode(texts, report),
    level,
    parent: texts.parent.trim() === '' ? null : codeOf(texts.parent),
    title: read.both('titleEn', 'titleFr', columns.title, true),
    scope: read.both('scopeEn', 'scopeFr', columns.scope, false),
    keywords: keywordsOf(read.both('keywordsEn', 'keywordsFr', columns.keywords, false)),
    rule: rule === '' ? null : rule,
    finalDisposition: readDisposition(texts, level, rule, said, report),
    citation: read.text('citation', columns.citation),
    fromOn: readDay(texts.fromOn, report),
    appliesTo: read.choice('appliesTo', columns.appliesTo, 'unknownScope'),
  };
}

/** A code as the scheme keeps it: SharePoint tells no small letter from a capital where a value must be unique. */
export function codeOf(text: string): SchemeCode {
  return text.trim().toUpperCase() as SchemeCode;
}

function readCode(texts: EntryTexts, report: Report): SchemeCode {
  const code = codeOf(texts.code);
  if (code === '') report('code', 'missing', '');
  else if (!freeText(code, columns.code).ok) report('code', 'tooLong', code);
  else if (!codeShape.test(code)) report('code', 'badCode', texts.code);
  else if (code === transitoryCode) report('code', 'reserved', code);
  return code;
}

/** Only year-month-day: nothing in a file tells 03/04 from 04/03. */
function readDay(text: string, report: Report): DraftEntry['fromOn'] {
  if (text.trim() === '') return null;
  const day = parseCalendarDate(text.trim());
  if (!day) report('fromOn', 'badDate', text);
  return day ?? null;
}

/** What the rule itself says and what stands beside it must agree: a series that is kept permanently is never destroyed. */
function readDisposition({ rule: typed, finalDisposition }: EntryTexts, level: SchemeLevel, rule: string, said: FinalDisposition | null, report: Report): FinalDisposition | null {
  if (level !== 'series') {
    if (rule !== '') report('rule', 'seriesAlone', typed);
    return null;
  }
  if (rule === '') {
    if (said !== null) report('rule', 'noRule', finalDisposition);
    return null;
  }
  const parsed = parseRule(rule);
  if (!parsed.ok) {
    report('rule', 'unreadableRule', rule);
    return said;
  }
  const { final } = parsed.rule;
  if (final !== undefined && said !== null && final !== said) report('finalDisposition', 'contradiction', `${rule}: ${finalDisposition}`);
  if (final === undefined && said === null && finalDisposition.trim() === '') report('finalDisposition', 'noDisposition', '');
  return said ?? final ?? null;
}

function keywordsOf({ en, fr }: { readonly en: string; readonly fr: string }): DraftEntry['keywords'] {
  return { en: keywordsIn(en), fr: keywordsIn(fr) };
}

function reader(texts: EntryTexts, report: Report) {
  const text = (field: TreeField, { maxLength }: Pick<Column, 'maxLength'>): string => {
    const value = texts[field].replace(/\r\n?/g, '\n').trim();
    if (maxLength !== undefined && value.length > maxLength) report(field, 'tooLong', `${value.slice(0, 60)}…`);
    return value;
  };
  return {
    text,
    /** What stands in one language must stand in the other. */
    both: (english: TreeField, french: TreeField, column: Pick<Column, 'maxLength'>, isRequired: boolean) => {
      const both = { en: text(english, column), fr: text(french, column) };
      if (both.en === '' && (isRequired || both.fr !== '')) report(english, 'missingEnglish', both.fr);
      if (both.fr === '' && (isRequired || both.en !== '')) report(french, 'missingFrench', both.en);
      return both;
    },
    /** A stored value or its label in either language. Null for nothing, and for what is reported. */
    choice: <Value extends string>(field: TreeField, column: Column<'choice', Value>, fault: EntryFault): Value | null => {
      const typed = plainText(texts[field]);
      if (typed === '') {
        if (column.required) report(field, 'missing', '');
        return null;
      }
      const found = column.choices?.find(({ value, label }) => [value, label.en, label.fr].some(name => plainText(name) === typed));
      if (!found) report(field, fault, texts[field]);
      return found ? (found.value as Value) : null;
    },
  };
}
