import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';
import { asked, mayTell } from '../../kernel/lifecycle/asks';

const coordinator = ['foiCoordinator'] as const;

/** A record, or a group of alike records, from the search to the decision what becomes of it. */
export const recordLifecycle = defineLifecycle({
  id: 'foiRecord',
  states: {
    proposed: { kind: 'waiting', label: { en: 'To be reviewed', fr: 'À examiner' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    coded: { kind: 'final', label: { en: 'Reviewed', fr: 'Examiné' } },
  },
  transitions: {
    addRecord: {
      from: [], to: 'proposed', by: coordinator,
      label: { en: 'Add a record', fr: 'Ajouter un document' },
      asks: [asked('title', 'Description', 'Description'), asked('pages', 'Pages', 'Pages')],
      promises: [],
    },
    code: {
      from: ['proposed', 'coded'], to: 'coded', by: coordinator,
      label: { en: 'Code exemptions', fr: 'Coder les exceptions' },
      asks: [
        asked('disposition', 'What happens to it', "Ce qu'il en advient"),
        mayTell('sections', 'Exemptions', 'Exceptions'),
        mayTell('reason', 'Reason', 'Motif'),
        mayTell('overrideApplies', 'A compelling public interest overrides the exemption', "L'intérêt public manifeste l'emporte sur l'exception"),
        mayTell('overrideReason', 'How the public interest was weighed', "Comment l'intérêt public a été pesé"),
      ],
      promises: [],
    },
  },
});

/** A third party whose information is in the records (FIPPA s. 28, MFIPPA s. 21). */
export const thirdPartyLifecycle = defineLifecycle({
  id: 'foiThirdParty',
  states: {
    notified: { kind: 'waiting', label: { en: 'Notified', fr: 'Avisé' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    responded: { kind: 'waiting', label: { en: 'Answered', fr: 'Réponse reçue' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    decided: { kind: 'final', label: { en: 'Decided', fr: 'Décidé' } },
  },
  transitions: {
    notify: {
      from: [], to: 'notified', by: coordinator,
      label: { en: 'Notify a third party', fr: 'Aviser un tiers' },
      asks: [asked('name', 'Third party', 'Tiers'), asked('section', 'Section', 'Article'), asked('noticeSentOn', 'Notice sent on', 'Avis envoyé le')],
      promises: [{ kind: 'dueDate', column: 'dueOn' }],
    },
    respond: {
      from: ['notified'], to: 'responded', by: coordinator,
      label: { en: 'Record the answer', fr: 'Inscrire la réponse' },
      asks: [asked('respondedOn', 'Answered on', 'Réponse reçue le'), asked('position', 'Position', 'Position')],
      promises: [],
    },
    decideThirdParty: {
      from: ['notified', 'responded'], to: 'decided', by: coordinator,
      label: { en: 'Record the decision', fr: 'Inscrire la décision' },
      asks: [asked('decidedOn', 'Decision sent on', 'Décision envoyée le'), asked('disposition', 'What is disclosed', 'Ce qui est divulgué')],
      promises: [],
    },
  },
});

/** A fee estimate, from its sending to its deposit, waiver or end. */
export const feeLifecycle = defineLifecycle({
  id: 'foiFee',
  states: {
    sent: { kind: 'waiting', label: { en: 'Estimate sent', fr: 'Estimation envoyée' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    depositPaid: { kind: 'final', label: { en: 'Deposit received', fr: 'Acompte reçu' } },
    waived: { kind: 'final', label: { en: 'Waived', fr: 'Renonciation' } },
    replaced: { kind: 'final', label: { en: 'Replaced by a newer estimate', fr: 'Remplacée par une estimation plus récente' } },
  },
  transitions: {
    estimate: { from: [], to: 'sent', by: coordinator, label: { en: 'Send a fee estimate', fr: 'Envoyer une estimation des droits' }, asks: [], promises: [] },
    payDeposit: { from: ['sent'], to: 'depositPaid', by: coordinator, label: { en: 'Record the deposit', fr: "Inscrire l'acompte" }, asks: [], promises: [] },
    waive: { from: ['sent', 'depositPaid'], to: 'waived', by: coordinator, label: { en: 'Waive the fees', fr: 'Renoncer aux droits' }, asks: [], promises: [] },
    replace: { from: ['sent', 'depositPaid'], to: 'replaced', by: coordinator, label: { en: 'Replace the estimate', fr: "Remplacer l'estimation" }, asks: [], promises: [] },
  },
});

/** A holiday, a set of rules or a setting of the office. It is never changed once it is in force: a newer one takes its place. */
export const ruleLifecycle = defineLifecycle({
  id: 'foiRule',
  states: {
    inForce: { kind: 'final', label: { en: 'In force', fr: 'En vigueur' } },
    retired: { kind: 'final', label: { en: 'Retired', fr: 'Retirée' } },
  },
  transitions: {
    addRule: { from: [], to: 'inForce', by: ['owner'], label: { en: 'Add a rule', fr: 'Ajouter une règle' }, asks: [], promises: [] },
    retireRule: { from: ['inForce'], to: 'retired', by: ['owner'], label: { en: 'Retire the rule', fr: 'Retirer la règle' }, asks: [], promises: [] },
  },
});
