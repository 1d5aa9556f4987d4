import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { AddressLink } from '../../../../ui/AddressLink';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith, useAddress } from '../../../../ui/useAddress';
import { Words } from '../../../../ui/words';
import { ComputedDates, Recomputed } from '../../rulesDesk/recomputed';
import { foiWords } from '../foiWords';
import { rulesWords } from './rulesWords';
import { en } from './words.en';

type RecomputeWords = Words<typeof en>['recompute'];

/** Which requests get other dates, from which to which, and why. */
export function ChangesTable({ changes }: { readonly changes: readonly Recomputed[] }): JSX.Element {
  const words = useWords(rulesWords).recompute;
  return (
    <CardTable caption={words.caption(changes.length)} heads={[words.number, words.before, words.after, words.why]}>
      {changes.map(change => (
        <ChangeRow key={change.request.id} change={change} />
      ))}
    </CardTable>
  );
}

function ChangeRow({ change: { request, from, to, why } }: { readonly change: Recomputed }): JSX.Element {
  const language = useLanguage();
  const words = useWords(rulesWords).recompute;
  const { before } = useWords(foiWords);
  const [, go] = useAddress('request');
  const cells = [
    { label: words.before, text: datesInWords(from, words, language) },
    { label: words.after, text: datesInWords(to, words, language) },
    { label: words.why, text: reason(why, words, language) },
  ];
  return (
    <tr role="row" data-number={request.number}>
      <td role="cell" className="ri-nowrap">
        <AddressLink href={addressWith('request', request.number)} onGo={() => go(request.number)}>
          {request.number}
        </AddressLink>
      </td>
      {cells.map(({ label, text }) => (
        <td key={label} role="cell">
          <span className="ri-label">{before(label)}</span>
          {text}
        </td>
      ))}
    </tr>
  );
}

/** Both due dates when they differ, as they stand in the lists. */
function datesInWords({ dueStrict, dueOperational, appealUntil }: ComputedDates, words: RecomputeWords, language: Language): string {
  const days = [...new Set([dueStrict, dueOperational])].flatMap(day => (day === null ? [] : [dateInWords(day, language)]));
  const due = days.length === 0 ? words.noDue : words.due(days.join(' / '));
  return appealUntil === null ? due : `${due}, ${words.appeal(dateInWords(appealUntil, language))}`;
}

function reason(why: Recomputed['why'], words: RecomputeWords, language: Language): string {
  switch (why.because) {
    case 'regime':
      return words.regime(why.from, why.to);
    case 'days':
      return words.days(why.days.map(({ name, date }) => `${name[language]} (${date})`).join(', '));
    case 'other':
      return words.other;
  }
}
