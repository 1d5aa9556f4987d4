import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { Words } from '../../../../ui/words';
import { boxEligibility } from '../../fileRoom/boxEligibility';
import { PaperFile } from '../../fileRoomLists';
import { en } from './words.en';

/** From when a box may be disposed of, or for which files it waits. */
export function eligibilityInWords(files: readonly PaperFile[], { boxes, list }: Words<typeof en>, language: Language): string {
  const eligibility = boxEligibility(files);
  switch (eligibility.kind) {
    case 'empty':
      return boxes.nothing;
    case 'waits':
      return boxes.waits(list(eligibility.files.map(({ number }) => number)));
    case 'from':
      return dateInWords(eligibility.on, language);
  }
}
