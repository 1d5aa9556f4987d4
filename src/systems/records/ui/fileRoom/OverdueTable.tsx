import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { useWords } from '../../../../ui/surroundings';
import { latenessOf, remind } from '../../fileRoom/overdue';
import { PaperFile } from '../../fileRoomLists';
import { PlainSteps } from './PlainSteps';
import { addressOf, RoomProps } from './room';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';

interface OverdueTableProps extends RoomProps {
  readonly files: readonly PaperFile[];
  readonly reminderDays: readonly number[];
  readonly onSaved: (message: string) => void;
}

/** Who has what for too long: with the telephone, because a call comes before the third notice. */
export function OverdueTable({ work, go, files, reminderDays, onSaved }: OverdueTableProps): JSX.Element {
  const words = useWords(roomWords);
  const saved = useSaved();
  const heads = [words.file.number, words.form.borrower, words.form.dueOn, words.overdue.daysLate, words.overdue.notices];
  return (
    <CardTable caption={words.overdue.caption} heads={heads}>
      {files.map(file => {
        const { daysLate, isNoticeDue } = latenessOf(file, work.clock.today(), reminderDays);
        return (
          <tr key={file.id} role="row" data-file={file.number}>
            <td role="cell">
              <AddressLink href={addressOf({ file: file.number })} onGo={() => go({ file: file.number })}>
                {file.number}
              </AddressLink>
              <div>{file.title}</div>
            </td>
            <td role="cell">
              {file.assignedTo?.name ?? words.nobody}
              {file.phone && <div className="ri-subtle">{file.phone}</div>}
            </td>
            <td role="cell">{file.dueOn && <DueDate date={file.dueOn} today={work.clock.today()} />}</td>
            <td role="cell">
              <span className="ri-label">{words.before(words.overdue.daysLate)}</span>
              {daysLate}
            </td>
            <td role="cell">
              <span className="ri-label">{words.before(words.overdue.notices)}</span>
              {file.reminders ?? 0} · {isNoticeDue ? words.overdue.noticeDue : words.overdue.noNotice}
              <div className="ri-buttons">
                <PlainSteps
                  key={file.lastActionId ?? ''}
                  work={work}
                  steps={[{ name: 'remind', text: words.overdue.sendOne, run: actionId => remind(work, file, actionId) }]}
                  onDone={({ text }, taken) => onSaved(saved(words.done.step(text, file.number), taken))}
                />
              </div>
            </td>
          </tr>
        );
      })}
    </CardTable>
  );
}
