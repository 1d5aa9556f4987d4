import { useQueryClient } from '@tanstack/react-query';
import { refreshPage } from '../../../../../ui/refreshPage';
import { useWords } from '../../../../../ui/surroundings';
import { entryWords } from './entryWords';

/** After something was saved: reads the page anew and gives the sentence to be told, which says so when its account is still to come. */
export function useSaved(): (message: string, isRecorded: boolean) => string {
  const { notRecorded } = useWords(entryWords);
  const client = useQueryClient();
  return (message, isRecorded) => {
    void refreshPage(client);
    return isRecorded ? message : `${message} ${notRecorded}`;
  };
}
