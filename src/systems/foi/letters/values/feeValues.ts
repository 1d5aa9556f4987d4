import { Language } from '../../../../kernel/text';
import { Fee } from '../../caseLists';
import { Fees, computeFees, feeScheduleOn } from '../../fees';
import { moneyInWords } from '../../clock/wording';
import { LetterSources } from '../letterSources';
import { letterWords } from '../letterWords';
import { known, MarkValues } from '../marks';
import { provision } from '../provisions';

type FeeMarks = Pick<MarkValues, 'feeTotal' | 'feeLines' | 'feeDeposit' | 'feeProvision' | 'appealFee'>;

/** The latest estimate that still stands, line by line. */
export function feeValues({ fees, request, today }: LetterSources, language: Language): FeeMarks {
  const words = letterWords[language].fees;
  const fee = [...fees].reverse().find(({ status }) => status === 'sent' || status === 'depositPaid');
  const inWords = (dollars: number): string => moneyInWords(dollars, language);
  const deposit = fee && (fee.deposit ? words.deposit(inWords(fee.deposit)) : words.noDeposit);
  return {
    feeTotal: known(fee && inWords(fee.total), 'feeTotal'),
    feeLines: known(fee && linesOf(fee, language), 'feeLines'),
    feeDeposit: known(deposit, 'feeDeposit'),
    feeProvision: [`${provision('fee', request.act, language)}; ${words.regulation[request.act]}`],
    appealFee: [inWords(feeScheduleOn(today).appeal[request.kind] / 100)],
  };
}

function linesOf(fee: Fee, language: Language): string | undefined {
  const words = letterWords[language].fees;
  const computed = computedFrom(fee);
  if (!computed) return undefined;
  const lines: readonly (readonly [string, number])[] = [
    [words.search(fee.searchMinutes ?? 0), computed.search],
    [words.preparation(fee.preparationMinutes ?? 0), computed.preparation],
    [words.programming(fee.programmingMinutes ?? 0), computed.programming],
    [words.pages(fee.pages ?? 0), computed.pages],
    [words.discs(fee.discs ?? 0), computed.discs],
    [words.external, computed.external],
  ];
  const charged = lines.filter(([, amount]) => amount > 0);
  return [...charged, [words.total, fee.total] as const].map(([what, amount]) => words.line(what, moneyInWords(amount, language))).join('\n');
}

/** Undefined when somebody put an impossible number into the list: the letter then has a gap, and does not fail. */
function computedFrom({ kind, sentOn, searchMinutes, preparationMinutes, programmingMinutes, pages, discs, external }: Fee): Fees | undefined {
  const input = {
    kind,
    searchMinutes: searchMinutes ?? 0,
    preparationMinutes: preparationMinutes ?? 0,
    programmingMinutes: programmingMinutes ?? 0,
    pages: pages ?? 0,
    discs: discs ?? 0,
    external: external ?? 0,
  };
  try {
    return computeFees(input, feeScheduleOn(sentOn));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
