import { useQueryClient } from '@tanstack/react-query';
import { MailResult } from '../../../../kernel/ports/people';
import { refreshPage } from '../../../../ui/refreshPage';
import { useWords } from '../../../../ui/surroundings';
import { roomWords } from './roomWords';

interface Taken {
  readonly recorded: boolean;
  readonly mail?: MailResult;
}

/** After a step was taken: reads the page anew and gives the sentence to be told, with what is still to come of its record and its notice. */
export function useSaved(): (message: string, taken: Taken) => string {
  const { notRecorded, mailNotSent } = useWords(roomWords).done;
  const client = useQueryClient();
  return (message, { recorded, mail }) => {
    void refreshPage(client);
    return [message, ...(recorded ? [] : [notRecorded]), ...(mail && !mail.sent ? [mailNotSent] : [])].join(' ');
  };
}
