import { foundBy, excerptsOf, itJudges } from './support/found';

const p = (words: string): string => `<p>${words}</p>`;
/** A sentence of so many words. */
const sentence = (words: number): string => `${Array.from({ length: words - 1 }, (_, index) => (index === 0 ? 'The' : 'word')).join(' ')} end.`;

describe('all-caps', () => {
  itJudges('all-caps', 'en', {
    reported: [p('PLEASE CLOSE THE DOOR'), p('Staff: DO NOT USE THE ELEVATOR today'), '<h2>ANNUAL STAFF SURVEY RESULTS</h2>', p('CLOSED ON JULY 3 FOR REPAIR'), p('STOP. DO NOT ENTER.'), p('ATTENTION, ALL STAFF MEMBERS'), p('<strong>READ</strong> <em>THIS</em> BEFORE LEAVING'), '<ul><li>BRING YOUR OWN LUNCH</li></ul>'],
    fine: [p('DO NOT ENTER the room'), p('Open PDF, HTML, OPS, FPO files'), p('Zones A, B, C, D are closed'), p('The OPS and the FPO meet'), p('Plan (PDF, 120 KB)'), p('NO EXIT') + p('KEEP OUT'), p('Sections A B C D'), p('Kingston ON K7L 1A1 CANADA'), p('WET FLOOR: walk slowly PLEASE')],
  });
  itJudges('all-caps', 'fr', {
    reported: [p('ÉTEIGNEZ LES LUMIÈRES SVP MERCI'), p("FERMÉ JUSQU'À NOUVEL ORDRE PRÉVU"), p('À LIRE AVANT DE PARTIR')],
    fine: [p('ACCÈS INTERDIT AU public'), p('Les formats PDF, HTML, OPS, FPO'), p('NE PAS ENTRER')],
  });
});

describe('acronym', () => {
  itJudges('acronym', 'en', {
    reported: [
      p('The MNRF is closed.'), p('Ask the AODA lead. The AODA lead knows.'), p('The MNR (Ministry of Natural Resources) is closed.'), p('Send the form (WSIB) by Friday.'), p('Read the FAQs.'), p("The MPP's office"), p('Phase II of the MTO plan'),
      p('The HR team. Human Resources (HR) answers.'), p('OPP OFFICE: see the EMO plan'), p('The IT team'), p('Order 1234 567 898 AB'), '<ul><li>Ministry of Health</li><li>(MOH)</li></ul>', p('Ask MNRF-led teams'), p('The CSPAAT office'),
    ],
    fine: [
      p('The Ministry of Natural Resources (MNR) opens. The MNR closes.'), p('The PDF and HTML files of the OPS and FPO, and COVID-19'), p('Phase II and XIV'), p('DO NOT enter'), p('It is NOT open'), p('PLEASE CLOSE THE DOOR OPP'), p('FIRE BAN'), p('Sudbury, ON P3E 1A1'),
      p('Form T4A, room B12, P3E 1A1, H1N1, FOI-12'), '<p><a href="/b.xlsx">Budget (XLSX, 45 KB)</a></p>', p('Open at 9 AM'), p('Write to ABC@ontario.ca or www.ABC.ca'), p('The Occupational Health and Safety Act (OHSA) applies.'),
      p('Key performance indicators (KPIs) and more KPIs'), p('The Workplace Hazardous Materials Information System (WHMIS)'), p('Geographic Information System (GIS)'), p('Freedom of Information (FOI)'), p('It is OK, thanks'), p('UPDATE: closed'),
      p('Joint Health and Safety Committee (“JHSC”) meets; JHSC members vote.'), p('Card 1234 567 897 AB'), p('Card 1234567897 AB'),
    ],
  });
  itJudges('acronym', 'fr', {
    reported: [p('Le MRN ferme.'), p("L'ASPC répond."), p('Remplissez le formulaire (CSPAAT) avant vendredi.'), p('Le MRN (ministère des Richesses naturelles) ferme.')],
    fine: [
      p('Le ministère des Richesses naturelles (MRN) ouvre. Le MRN ferme.'), p("Le numéro d'assurance sociale (NAS)"), p('Le fichier PDF de la FPO'), p('NE PAS entrer'), p('AVIS : le bureau est FERMÉ'), p("Commission de la sécurité professionnelle et de l'assurance contre les accidents du travail (CSPAAT)"),
      p("ministère de l'Environnement, de la Protection de la nature et des Parcs (MEPNP)"), p('Chapitre IV'), p('Système d’information géographique (SIG)'),
    ],
  });

  it('is reported once for each, at its first use', () => {
    expect(foundBy('acronym', 'en', `<h2>MTO</h2>${p('The MTO and the EMO and the MTO')}`).map(({ excerpt, place }) => [excerpt, place.line])).toEqual([['MTO', 0], ['EMO', 1]]);
  });
});

describe('long-sentence', () => {
  itJudges('long-sentence', 'en', {
    reported: [p(sentence(26)), p(`Short one. ${sentence(26)} Short one.`), `<ul><li>${sentence(30)}</li></ul>`, p(sentence(26).replace('.', '')), p(`Mr. Roy and Dr. Smith of St. Mary's, i.e. the two, ${sentence(20)}`), p(sentence(26).replace('word word', 'word; word'))],
    fine: [
      p(sentence(25)), p(`${sentence(20)} ${sentence(20)}`), `<ul>${`<li>${sentence(20).replace('.', '')}</li>`.repeat(3)}</ul>`, p(`${sentence(14)}<br>${sentence(14)}`.replace(/\./g, '')), p(`${sentence(13).replace('.', '')} at 2:30 p.m. ${sentence(13)}`),
      p(`${sentence(15).replace('.', '!')} “${sentence(15)}” ${sentence(15)}`), p(sentence(25).replace('word word', 'word – word')), p(`${sentence(20).replace(' end.', '?')} ${sentence(20)}`), p(`${sentence(15).replace(' end.', '…')} ${sentence(15)}`),
    ],
  });
  itJudges('long-sentence', 'fr', {
    reported: [p(sentence(26)), p(`${sentence(13).replace('.', '')} art. 12 et M. Roy, p. ex. ${sentence(13)}`)],
    fine: [p(sentence(25)), p(sentence(25).replace('word word', '«&nbsp;word word&nbsp;»')), p(sentence(25).replace('word word', 'word : word')), p(sentence(25).replace('word', '1&nbsp;234&nbsp;567'))],
  });
});

describe('jargon', () => {
  itJudges('jargon', 'en', {
    reported: [p('We utilize it.'), p('Utilizing it'), p('It was utilised.'), p('They leveraged it.'), p('The leverage we have'), p('In order to open'), p('in&nbsp;order to'), p('PRIOR TO'), p('We are at this point in time closed'), p('the stakeholder engagement piece'), p('two Stakeholder engagement pieces'), '<h2>Prior to leaving</h2>'],
    fine: [p('The utility bill'), p('Files are in order, to be kept'), p('prior approval'), p('At this point, we stop'), p('stakeholder engagement'), p('in order that'), p('Put the files in order'), p('utilization'), p('leveraging'.slice(0, 4))],
  });
  itJudges('jargon', 'fr', {
    reported: [p("Afin d’aider"), p('afin de partir'), p('dans le cadre du projet'), p("dans le cadre de l'entente"), p('Nous procédons à la mise à jour'), p('procéder aux achats'), p('Il procède au nettoyage'), p('On a procédé à un examen'), p('au niveau des finances'), p('Au niveau de la région'), p('nous procéderons à')],
    fine: [p('afin que tous partent'), p('le cadre de la porte'), p('la procédure à suivre'), p('procéder sans bruit'), p('le niveau de la rivière'), p('au niveau supérieur'), p('utilize'), p('enfin de retour')],
  });

  it('mends what can be mended in one way', () => {
    const fixes = (language: 'en' | 'fr', words: string) => foundBy('jargon', language, p(words)).map(({ fix }) => (fix?.kind === 'replaceText' ? fix.text : undefined));
    expect(fixes('en', 'Utilizing it, she utilizes what he utilized in order to utilize it.')).toEqual(['Using', 'uses', 'used', 'to', 'use']);
    expect(fixes('en', 'The financial leverage; to leverage it; leveraged; a stakeholder engagement piece.')).toEqual([undefined, 'use', 'used', undefined]);
    expect(fixes('fr', "Afin d'aider, dans le cadre du projet, dans le cadre de l’entente, il faut procéder aux achats et procède à la vente.")).toEqual(['Pour ', 'pendant le', "pendant l'", 'faire les', undefined]);
  });
});

describe('file-link', () => {
  const link = (words: string, address: string): string => `<p><a href="${address}">${words}</a></p>`;
  itJudges('file-link', 'en', {
    reported: [link('Plan', '/p.pdf'), link('Plan (PDF)', '/p.pdf'), link('Plan (120 KB)', '/p.PDF?v=1#page=2'), link('Plan (DOCX, 120 KB)', '/p.pdf'), link('Slides', '/s.pptx'), link('All files', '/all.zip'), `${link('Plan', '/p.pdf').replace('</a>', '</a> (PDF, 120 KB)')}`, link('Plan', '/_layouts/15/Doc.aspx?file=Plan.docx&amp;action=view'), link('Plan (PDF, 3 pages)', '/p.pdf')],
    fine: [link('Plan (PDF, 120 KB)', '/p.pdf'), link('Plan (pdf, 1.2&nbsp;MB)', '/p.pdf'), link('Plan, Word, 45 KB', '/p.docx'), link('Files (ZIP, 3 GB)', '/f.zip'), link('Plan', '/plan'), link('Plan', '/pdf'), link('Plan', '/p.pdf.html'), link('Plan', '/files/plan.aspx'), link('Excel help', '/help/excel')],
  });
  itJudges('file-link', 'fr', {
    reported: [link('plan régional', '/p.pdf'), link('Plan (PDF)', '/p.pdf'), link('Budget (120 Ko)', '/b.xlsx')],
    fine: [link('Plan (PDF, 120 Ko)', '/p.pdf'), link('Budget (XLSX, 1,2&nbsp;Mo)', '/b.xlsx'), link('Plan (PDF, 850 octets)', '/p.pdf')],
  });
});

describe('identity-name', () => {
  itJudges('identity-name', 'en', {
    reported: [p('The Ontario Gov pays.'), p("the Gov't of Ontario"), p('the Gov’t of Ontario'), p('the Govt of Ontario'), p('Gov. of Ontario'), p('Gov of Ontario'), p("Ontario Gov't staff"), p('the government of Ontario'), p('the Ontario Government'), p('Government of ontario'), p('ON Gov')],
    fine: [p('The Government of Ontario pays.'), p("The Government of Ontario's plan"), p('Government&nbsp;of Ontario'), p('the governments of Ontario and Quebec'), p('The Ontario government pays.'), p('GOVERNMENT OF ONTARIO'), p('the Ontario Governor'), p('Government of Canada'), p('government office in Ontario')],
  });
  itJudges('identity-name', 'fr', {
    reported: [p("le Gouvernement de l'Ontario"), p("Le gouv. de l'Ontario"), p("le gouv de l’Ontario"), p("le gouvernement d'Ontario"), p("Gouv. de l'Ontario"), p("le gouvernement de l'ontario"), p("le gouvt de l'Ontario"), p("le Gov't de l’Ontario"), p('Ontario Gov')],
    fine: [p("Le gouvernement de l'Ontario paie."), p("le gouvernement de l’Ontario"), p("Gouvernement de l'Ontario"), p("C'est vrai. Gouvernement de l'Ontario : merci."), p('le gouvernement ontarien'), p('le gouvernement du Québec'), p("GOUVERNEMENT DE L'ONTARIO")],
  });

  it('writes the name as the list has it', () => {
    expect(foundBy('identity-name', 'en', p('See the Ontario Gov.'))[0]?.fix).toEqual({ kind: 'replaceText', place: { line: 0, start: 8, end: 19 }, text: 'Government of Ontario' });
    expect(foundBy('identity-name', 'fr', p("Gouv. de l'Ontario : merci"))[0]?.fix).toMatchObject({ text: "Gouvernement de l'Ontario" });
  });
});

describe('the office', () => {
  it('changes words, names and targets as data', () => {
    const settings = { knownAcronyms: ['MTO'], jargon: [{ language: 'fr' as const, phrase: 'prioriser', instead: '' }], names: [], gradeTarget: 10, easeTarget: 50 };
    expect(foundBy('acronym', 'en', p('MTO and OPS'), settings).map(({ excerpt }) => excerpt)).toEqual(['OPS']);
    expect(foundBy('jargon', 'fr', p('Nous priorisons cela afin de finir.'), settings).map(({ excerpt }) => excerpt)).toEqual(['priorisons']);
    expect(excerptsOf('identity-name', 'en', p('Ontario Gov'))).toEqual(['Ontario Gov']);
    expect(foundBy('identity-name', 'en', p('Ontario Gov'), settings)).toEqual([]);
  });
});
