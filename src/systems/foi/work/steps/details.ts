import { milestoneDaysOf } from '../milestones';
import { counted } from '../activityData';
import { preserve } from '../preserve';
import { RequestStep, requestStep } from '../requestStep';
import { withCallOuts } from './withCallOuts';
import { AmendFacts, ContentiousNoticeFacts, FlagContentiousFacts } from './facts';

const amendment = withCallOuts(requestStep<AmendFacts>('amend', (_request, facts) => {
  const { requesterCategory, source, language, programArea } = facts;
  return { changes: { ...facts }, data: counted('amend', { requesterCategory, source, language, programArea }) };
}));

/** Corrects the details. The series that are now named are the ones that are preserved; to ask again for what is preserved already does nothing. */
export const amend: RequestStep<AmendFacts> = {
  ...amendment,
  run: async (work, request, facts, actionId) => {
    const outcome = await amendment.run(work, request, facts, actionId);
    if (outcome.kind === 'done') await preserve(work, outcome.item);
    return outcome;
  },
};

/** A heads-up for information alone, by the region's own day for it (rules.md 1.8). No step asks for it, and none waits for it. */
export const flagContentious = requestStep<FlagContentiousFacts>('flagContentious', (request, { contentiousReason }, office) => {
  const contentiousDueOn = milestoneDaysOf(request, office).contentiousNotice;
  return { changes: { contentious: true, contentiousReason, contentiousDueOn }, data: { contentiousDueOn } };
});

export const recordContentiousNotice = requestStep<ContentiousNoticeFacts>('recordContentiousNotice', (_request, { noticeSentOn }) => ({
  changes: { contentiousSentOn: noticeSentOn },
  data: { noticeSentOn },
}));
