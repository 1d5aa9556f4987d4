import { LettersText } from './shape';

const appeal = [
  { heading: "Votre droit d'appel" },
  'Vous pouvez interjeter appel de cette décision auprès du commissaire ({{appealProvision}}), {{appealLimit}} :',
  '{{commissioner}}',
  "Veuillez joindre le numéro de votre demande, {{number}}, une copie de la présente lettre, une copie de votre demande et les droits d'appel de {{appealFee}}, payables au ministre des Finances.",
] as const;

/** The letters that ship, in French. What the Act asks of each stands in letters.en.ts. */
export const fr: LettersText = {
  head: ['{{office}}', '{{letterDate}}', 'Numéro de la demande : {{number}}'],
  greeting: { requester: 'Madame, Monsieur,', thirdParty: 'Madame, Monsieur,' },
  close: ["Veuillez agréer, Madame, Monsieur, l'expression de nos sentiments distingués.", "{{coordinatorName}}\nCoordination de l'accès à l'information"],
  letters: {
    acknowledgement: {
      subject: 'Nous avons reçu votre demande',
      body: [
        'Le {{receivedOn}}, nous avons reçu votre demande en vertu de la {{actName}}. Vous avez demandé :',
        '{{wording}}',
        '{{clock}}',
        "S'il nous faut plus de temps, si des droits sont à payer ou si une autre personne doit d'abord être entendue, nous vous écrirons.",
        'Veuillez mentionner le numéro {{number}} lorsque vous nous écrivez.',
      ],
    },
    clarification: {
      subject: 'Veuillez préciser votre demande',
      body: [
        'Le {{receivedOn}}, nous avons reçu votre demande en vertu de la {{actName}}. Vous avez demandé :',
        '{{wording}}',
        "Ce libellé ne permet pas à un employé expérimenté de trouver les documents en faisant un effort raisonnable ({{clarificationProvision}}). Voici ce que nous devons savoir :",
        '{{unclear}}',
        '{{clarificationEffect}}',
        "Nous vous aiderons volontiers à reformuler votre demande. Veuillez écrire à {{coordinatorName}}, à l'adresse ci-dessus, et mentionner le numéro {{number}}.",
      ],
    },
    feeEstimate: {
      subject: 'Estimation des droits',
      body: [
        'Nous estimons à {{feeTotal}} les droits à payer pour votre demande en vertu de la {{actName}}, reçue le {{receivedOn}} ({{feeProvision}}). Vous avez demandé :',
        '{{wording}}',
        { heading: "Détail de l'estimation" },
        '{{feeLines}}',
        'Elle repose sur ceci : {{feeBasis}}',
        { heading: 'Acompte' },
        '{{feeDeposit}}',
        { heading: 'Si vous ne pouvez pas payer les droits' },
        "Vous pouvez nous demander de renoncer à la totalité ou à une partie des droits ({{waiverProvision}}). Nous examinons si le coût réel diffère des droits, si le paiement vous causerait des difficultés financières, si les documents seront avantageux pour la santé ou la sécurité publiques, ainsi que les autres facteurs prescrits par règlement. Veuillez nous donner vos raisons.",
        { heading: 'Votre droit à une révision' },
        "Vous pouvez demander au commissaire de réviser les droits, ou notre décision de ne pas y renoncer ({{feeReviewProvision}}), {{appealLimit}} :",
        '{{commissioner}}',
      ],
    },
    extension: {
      subject: 'Il nous faut plus de temps pour votre demande',
      body: [
        'Le {{receivedOn}}, nous avons reçu votre demande en vertu de la {{actName}}. Vous avez demandé :',
        '{{wording}}',
        'Nous prorogeons de {{extensionDays}} le délai de notre décision ({{extensionProvision}}). La nouvelle échéance est le {{extendedDue}}.',
        { heading: 'Motif' },
        '{{extensionGround}}',
        '{{extensionReason}}',
        { heading: 'Votre droit à une révision' },
        'Vous pouvez demander au commissaire de réviser cette prorogation ({{extensionReviewProvision}}) :',
        '{{commissioner}}',
      ],
    },
    thirdPartyNotice: {
      subject: 'Avis : un document qui vous concerne pourrait être divulgué',
      body: [
        "Nous avons reçu une demande d'accès à des documents en vertu de la {{actName}}. Nous avons l'intention de divulguer la totalité ou une partie d'un document qui pourrait toucher vos intérêts ({{thirdPartyNoticeProvision}}). Les renseignements sont du genre que protège la disposition suivante : {{thirdPartySection}}.",
        'Le document : {{thirdPartyRecord}}',
        { heading: "Votre droit d'être entendu" },
        "Vous pouvez nous présenter des observations sur les raisons pour lesquelles la totalité ou une partie du document ne devrait pas être divulguée ({{representationsProvision}}), {{representationsLimit}}. Veuillez les présenter par écrit, préciser les parties visées et vos raisons, et les envoyer à {{coordinatorName}}, à l'adresse ci-dessus.",
        'Nous déciderons ensuite si le document est divulgué et nous vous communiquerons notre décision par écrit. Vous pourrez alors en interjeter appel auprès du commissaire.',
        'Si vous consentez à la divulgation du document, veuillez nous le dire.',
        "Nous ne pouvons pas vous dire qui a fait la demande.",
      ],
    },
    decision: {
      subject: 'Notre décision au sujet de votre demande',
      body: [
        'Voici notre décision au sujet de la demande que nous avons reçue le {{receivedOn}} en vertu de la {{actName}}. Vous avez demandé :',
        '{{wording}}',
        '{{outcome}}',
        { heading: 'Documents, dispositions et motifs' },
        '{{recordLines}}',
        { heading: 'Qui a décidé' },
        'Cette décision a été prise par {{deciderName}}, {{deciderPosition}} (avis en vertu de : {{refusalProvision}}).',
        ...appeal,
      ],
    },
    transfer: {
      subject: 'Une autre institution répondra à votre demande',
      body: [
        'Le {{receivedOn}}, nous avons reçu votre demande en vertu de la {{actName}}. Vous avez demandé :',
        '{{wording}}',
        '{{transferReason}}',
        "Nous avons donc envoyé votre demande à l'institution suivante : {{institution}} ({{transferProvision}}). C'est elle qui vous répondra. Veuillez désormais lui écrire au sujet de votre demande.",
      ],
    },
    nil: {
      subject: "Notre décision : nous n'avons trouvé aucun document",
      body: [
        'Voici notre décision au sujet de la demande que nous avons reçue le {{receivedOn}} en vertu de la {{actName}}. Vous avez demandé :',
        '{{wording}}',
        "Nous avons fait des recherches et il n'existe aucun document qui réponde à votre demande (avis en vertu de : {{refusalProvision}}).",
        { heading: 'Comment nous avons cherché' },
        '{{search}}',
        { heading: 'Qui a décidé' },
        'Cette décision a été prise par {{deciderName}}, {{deciderPosition}}.',
        ...appeal,
        "Dans un appel, vous pouvez soulever la question de l'existence de tels documents.",
      ],
    },
  },
};
