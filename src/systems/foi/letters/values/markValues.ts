import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { ThirdParty } from '../../caseLists';
import { LetterFacts } from '../letterFacts';
import { LetterSources } from '../letterSources';
import { letterWords } from '../letterWords';
import { fillText, known, MarkName, marksOf, MarkValue, MarkValues } from '../marks';
import { provision, sectionsInWords } from '../provisions';
import { clockValues } from './clockValues';
import { decisionValues } from './decisionValues';
import { feeValues } from './feeValues';
import { limitInWords } from './limits';

/** The values of the marks that a letter knows, and of no others. */
export function valuesFor(sources: LetterSources, facts: LetterFacts): Readonly<Partial<Record<MarkName, MarkValue>>> {
  const values = markValues(sources, facts);
  return Object.fromEntries(marksOf[facts.letter].map(name => [name, values[name]]));
}

function markValues(sources: LetterSources, facts: LetterFacts): MarkValues {
  const { request, requester, coordinator, today } = sources;
  const { language, detail } = facts;
  const words = letterWords[language];
  const { act } = request;
  return {
    // An office's own templates bear its name; nothing in the lists does.
    office: [{ missing: 'office' }],
    letterDate: [dateInWords(today, language)],
    number: [request.number],
    coordinatorName: [coordinator],
    actName: [words.acts[act]],
    commissioner: [words.commissioner],
    requesterName: known(requester?.title, 'requesterName'),
    requesterContact: known(requester?.contact, 'requesterContact'),
    receivedOn: [dateInWords(request.receivedOn, language)],
    wording: [request.wording],
    clarificationProvision: [provision('clarification', act, language)],
    unclear: known(detail, 'unclear'),
    feeBasis: known(detail, 'feeBasis'),
    search: known(detail, 'search'),
    waiverProvision: [provision('waiver', act, language)],
    feeReviewProvision: [provision('feeReview', act, language)],
    extensionReviewProvision: [provision('extensionNotice', act, language)],
    appealProvision: [provision('appeal', act, language)],
    ...clockValues(sources, language),
    ...feeValues(sources, language),
    ...decisionValues(sources, language),
    ...thirdPartyValues(sources, facts),
    ...transferValues(sources, facts),
  };
}

type ThirdPartyMarks = Pick<MarkValues, 'thirdPartyName' | 'thirdPartyContact' | 'thirdPartySection' | 'thirdPartyRecord' | 'thirdPartyNoticeProvision' | 'representationsProvision' | 'representationsLimit'>;

function thirdPartyValues({ request: { act }, thirdParties, clock, regime }: LetterSources, { thirdParty, detail, language }: LetterFacts): ThirdPartyMarks {
  const named: ThirdParty | undefined = thirdParties.find(({ id }) => id === thirdParty);
  return {
    thirdPartyName: known(named?.title, 'thirdPartyName'),
    thirdPartyContact: known(named?.contact, 'thirdPartyContact'),
    thirdPartySection: known(named && sectionsInWords(named.section, act, language), 'thirdPartySection'),
    thirdPartyRecord: known(detail, 'thirdPartyRecord'),
    thirdPartyNoticeProvision: [provision('thirdPartyNotice', act, language)],
    representationsProvision: [provision('representations', act, language)],
    representationsLimit: limitInWords(
      { days: regime.limits.tpRepresentations, unit: regime.unit, date: named && (named.representationsDueOn ?? clock.thirdParty?.representationsDue) },
      'representationsLimit',
      language,
    ),
  };
}

type TransferMarks = Pick<MarkValues, 'institution' | 'transferReason' | 'transferProvision'>;

function transferValues({ request: { act } }: LetterSources, { institution, transferKind, language }: LetterFacts): TransferMarks {
  const named = known(institution, 'institution');
  return {
    institution: named,
    transferReason: transferKind ? fillText(letterWords[language].transferReasons[transferKind]('{{institution}}'), { institution: named }) : [{ missing: 'transferReason' }],
    transferProvision: transferKind ? [provision(transferKind, act, language)] : [{ missing: 'transferProvision' }],
  };
}
