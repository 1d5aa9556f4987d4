import { Language } from '../../../../kernel/text';
import { FoiRecord } from '../../caseLists';
import { Act, Outcome } from '../../choices';
import { LetterSources } from '../letterSources';
import { letterWords } from '../letterWords';
import { known, MarkValue, MarkValues, Piece } from '../marks';
import { provision, sectionsInWords } from '../provisions';

type DecisionMarks = Pick<MarkValues, 'outcome' | 'recordLines' | 'deciderName' | 'deciderPosition' | 'refusalProvision'>;

/** FIPPA s. 29(1), MFIPPA s. 22(1): what is decided, by whom, under which provisions and why. */
export function decisionValues({ request, records, decider }: LetterSources, language: Language): DecisionMarks {
  const { outcomes } = letterWords[language];
  const outcome: Outcome | null = request.outcome ?? request.proposedOutcome;
  return {
    outcome: known(outcome && outcome in outcomes ? outcomes[outcome as keyof typeof outcomes] : null, 'outcome'),
    recordLines: recordLines(records, request.act, language),
    deciderName: known(decider?.name, 'deciderName'),
    deciderPosition: known(decider?.position, 'deciderPosition'),
    refusalProvision: [provision('refusal', request.act, language)],
  };
}

/** One line a record. A decision without any record is one to be completed by hand. */
function recordLines(records: readonly FoiRecord[], act: Act, language: Language): MarkValue {
  if (records.length === 0) return [{ missing: 'recordLines' }];
  return records.flatMap((record, index) => [...(index === 0 ? [] : ['\n']), ...recordLine(record, index + 1, act, language)]);
}

function recordLine({ title, pages, disposition, sections, reason }: FoiRecord, position: number, act: Act, language: Language): readonly Piece[] {
  const words = letterWords[language].records;
  const head = words.line(position, title, pages === null ? '' : words.pages(pages));
  if (disposition === 'undecided') return [head, { missing: 'recordDecision' }];
  const said = [head, words.dispositions[disposition]];
  if (disposition === 'release' || disposition === 'notResponsive') return said;
  return [
    ...said,
    words.provision, ...known(sections && sectionsInWords(sections, act, language), 'recordProvision'), '.',
    words.reason, ...known(reason, 'recordReason'),
  ];
}
