import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { returnFile } from '../../fileRoom/loans';
import { find, move, reportMissing, unpack } from '../../fileRoom/places';
import { Difference } from '../../fileRoom/shelfCheck';
import { PlainStep, PlainSteps } from './PlainSteps';
import { RoomProps } from './room';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';
import { en } from './words.en';

type ShelfWords = Words<typeof en>['shelf'];

interface DifferenceTableProps extends RoomProps {
  readonly place: string;
  readonly differences: readonly Difference[];
  readonly onSaved: (message: string) => void;
}

/** Each difference with what puts it right: at once where a step does it, in words where a person has to walk. */
export function DifferenceTable({ work, place, differences, onSaved }: DifferenceTableProps): JSX.Element {
  const words = useWords(roomWords);
  const saved = useSaved();
  const heads = [words.file.number, words.shelf.what, words.shelf.act];
  return (
    <CardTable caption={words.shelf.caption} heads={heads}>
      {differences.map(difference => {
        const step = stepFor(difference, work, place, words.shelf);
        return (
          <tr key={`${difference.kind} ${difference.code}`} role="row" data-difference={difference.kind}>
            <td role="cell">{difference.code}</td>
            <td role="cell">{whatOf(difference, words.shelf)}</td>
            <td role="cell">
              {typeof step === 'string' ? (
                step
              ) : (
                <div className="ri-buttons">
                  <PlainSteps key={`${difference.kind} ${difference.code}`} work={work} steps={[step]} onDone={({ text }, taken) => onSaved(saved(words.done.step(text, difference.code), taken))} />
                </div>
              )}
            </td>
          </tr>
        );
      })}
    </CardTable>
  );
}

function whatOf(difference: Difference, words: ShelfWords): string {
  const kind = words.kinds[difference.kind];
  switch (difference.kind) {
    case 'chargedOut':
      return `${kind}: ${words.holder(difference.file.assignedTo?.name ?? difference.file.currentLocation ?? '')}`;
    case 'inBox':
      return `${kind}: ${words.inTheBox(difference.file.box ?? '')}`;
    case 'elsewhere':
      return `${kind}: ${words.at(difference.file.currentLocation ?? difference.file.homeLocation)}`;
    case 'boxElsewhere':
      return `${kind}: ${words.at(difference.box.homeLocation)}`;
    case 'missing':
    case 'boxMissing':
    case 'found':
    case 'disposed':
    case 'unknown':
    case 'otherOffice':
    case 'unreadable':
      return kind;
  }
}

/** The step that puts a difference right, or what a person has to do. */
function stepFor(difference: Difference, work: RoomProps['work'], place: string, words: ShelfWords): PlainStep | string {
  switch (difference.kind) {
    case 'missing':
      return { name: 'missing', text: words.doMissing, run: id => reportMissing(work, difference.file, null, id) };
    case 'chargedOut':
      return { name: 'return', text: words.doReturn, run: id => returnFile(work, difference.file, id) };
    case 'found':
      return { name: 'find', text: words.doFound, run: id => find(work, difference.file, place, id) };
    case 'elsewhere':
      return { name: 'move', text: words.doMove, run: id => move(work, difference.file, place, id) };
    case 'inBox':
      return { name: 'unpack', text: words.doUnpack, run: id => unpack(work, difference.file, id) };
    case 'boxMissing':
    case 'disposed':
    case 'boxElsewhere':
    case 'unknown':
    case 'otherOffice':
    case 'unreadable':
      return words.advice[difference.kind];
  }
}
