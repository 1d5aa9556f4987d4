import { SchemeCode } from '../../../../src/systems/records/scheme/contract';
import { Decision, Suggester, Suggestion } from '../../../../src/systems/records/suggest/contract';
import { createSuggester, createSuggesterInSlices } from '../../../../src/systems/records/suggest/model';
import { learningPath, readLabelled } from '../../../../tools/evaluate/suggestion/labelled';
import { readSampleScheme } from '../../../../tools/evaluate/suggestion/sampleScheme';

const scheme = readSampleScheme();
const codes = new Set<string>(scheme.map(({ code }) => code));
const fresh = createSuggester(scheme, []);

const suggest = (title: string, text = '', suggester: Suggester = fresh): readonly Suggestion[] => suggester.suggest({ title, text });
const first = (title: string, text = '', suggester: Suggester = fresh): string | undefined => suggest(title, text, suggester)[0]?.code;
const decision = (title: string, code: string): Decision => ({ title, text: '', code: code as SchemeCode });

test('three series are suggested, the best first, or as many as are asked for', () => {
  const found = suggest('Diesel spill at the marina');
  expect(found).toHaveLength(3);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  expect(fresh.suggest({ title: 'Diesel spill at the marina', text: '' }, 1)).toHaveLength(1);
});

test.each([
  ['2025-03_SpillReport_HWY17_v2 FINAL.docx', 'CMP-OCC-10'],
  ['RE: FW: job posting - interview panel', 'HRM-STF-10'],
  ['Copie de facture-hydro juin (2).pdf', 'FIN-PAY-10'],
  ['JHSC minutes and first aid kits', 'HRM-OHS-10'],
  ['PTTW renouvellement golf', 'PRG-PTW-10'],
  ['Note de frais — déplacement à Sault-Ste-Marie', 'FIN-TRV-10'],
  ['NOTE DE FRAIS DEPLACEMENT', 'FIN-TRV-10'],
  ['Interview with the Northern Sentinel, entrevue à la radio', 'PSR-MED-10'],
])('%s is read as staff write it, in either language or both', (title, code) => {
  expect(first(title)).toBe(code);
});

test('a typing mistake does not hide a word', () => {
  expect(first('calibraton of turbidty metre')).toBe('FAC-EQP-10');
});

test('the text decides when the title says nothing', () => {
  expect(first('scan0042.pdf', 'Invoice for courier services, past due. Please remit payment to the vendor.')).toBe('FIN-PAY-10');
});

test('what a scope note sends elsewhere speaks for the other series', () => {
  const entries = scheme.map(entry => (entry.code === 'FIN-PRC-10' ? { ...entry, scope: { ...entry.scope, en: `${entry.scope.en} Zorbules go to FAC-ACC-10.` } } : entry));
  expect(first('Zorbules')).not.toBe('FAC-ACC-10');
  expect(first('Zorbules', '', createSuggester(entries, []))).toBe('FAC-ACC-10');
});

test.each(['', '   ', '2024-06-11', 'v2 FINAL', 'zzqx wvvk', '日本語'])('nothing is suggested for "%s": nobody knows a word of it', title => {
  expect(suggest(title)).toEqual([]);
});

test('a scheme without series suggests nothing', () => {
  expect(createSuggester([], [decision('Spill', 'CMP-OCC-10')]).suggest({ title: 'Spill', text: '' })).toEqual([]);
});

test('one decision changes the next suggestion, in words that nobody had used before', () => {
  const suggested = (title: string, suggester: Suggester): readonly string[] => suggest(title, '', suggester).map(({ code }) => code);
  expect(suggested('Wapiskau bundle', fresh)).not.toContain('INF-CLS-10');
  expect(suggested('Wapiskau quarterly bundle', fresh)).not.toContain('INF-CLS-10');
  const taught = createSuggester(scheme, [decision('Wapiskau bundle', 'INF-CLS-10')]);
  expect(suggested('wapiskau_bundle v2.docx', taught)[0]).toBe('INF-CLS-10');
  expect(suggested('Wapiskau quarterly bundle', taught)).toContain('INF-CLS-10');
});

test('decisions of the office outweigh what offices usually do', () => {
  expect(first('Ice road notice')).not.toBe('FAC-FLT-10');
  const taught = createSuggester(scheme, [decision('Ice road notice January', 'FAC-FLT-10'), decision('Ice road notice, week 4', 'FAC-FLT-10')]);
  expect(first('Ice road notice week 9', '', taught)).toBe('FAC-FLT-10');
});

test('the kind of a file is no likeness', () => {
  const taught = createSuggester(scheme, [decision('Wapiskau.docx', 'INF-CLS-10')]);
  expect(suggest('zzqx.docx', '', taught)).toEqual([]);
});

test('a decision under a code that the scheme no longer has teaches nothing', () => {
  const taught = createSuggester(scheme, [decision('Wapiskau bundle', 'OLD-XYZ-10')]);
  expect(suggest('Wapiskau bundle', '', taught)).toEqual(suggest('Wapiskau bundle'));
});

test('the reasons quote words that stand in the document, as they stand there', () => {
  const title = 'Déversement_HWY17 - Diesel';
  const [best] = suggest(title, 'The tanker rolled over at km 42.');
  const words = best.reasons.flatMap(reason => (reason.kind === 'words' ? reason.words : []));
  expect(words).toContain('Déversement');
  for (const word of words) expect(`${title} The tanker rolled over at km 42.`).toContain(word);
});

test('the reasons name the decisions of the office that are most alike', () => {
  const taught = createSuggester(scheme, [decision('Kestrel Lake diesel spill 2023', 'CMP-OCC-10'), decision('Diesel spill, Kestrel Lake boat launch', 'CMP-OCC-10'), decision('Diesel invoice', 'FIN-PAY-10')]);
  const [best] = suggest('Diesel spill Kestrel Lake boat launch', '', taught);
  expect(best.reasons).toContainEqual({ kind: 'decisions', count: 2, titles: ['Diesel spill, Kestrel Lake boat launch', 'Kestrel Lake diesel spill 2023'] });
});

test('the same is suggested every time, learned at one go or in slices', async () => {
  const decisions = readLabelled(learningPath, codes).cases;
  const titles = ['Spill Hwy 17', 'Note au dossier', 'Réunion du comité mixte', 'overtime forecast Q3'];
  const atOneGo = createSuggester(scheme, decisions);
  let pauses = 0;
  const [sliced, besideIt] = await Promise.all([0, 1].map(() => createSuggesterInSlices(scheme, decisions, async () => void (pauses += 1))));
  expect(pauses).toBeGreaterThan(10);
  for (const title of titles) {
    expect(suggest(title, '', sliced)).toEqual(suggest(title, '', atOneGo));
    expect(suggest(title, '', besideIt)).toEqual(suggest(title, '', atOneGo));
  }
});

test('a long text is read from its beginning only', () => {
  const beginning = 'Invoice past due, please remit payment to the vendor. '.repeat(50);
  expect(suggest('scan', beginning + 'diesel spill '.repeat(5_000))).toEqual(suggest('scan', beginning));
});
