import JSZip from 'jszip';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { languages } from '../../../../src/kernel/text';
import { letterKindIds } from '../../../../src/systems/foi/letters/letterKinds';
import { valuesFor } from '../../../../src/systems/foi/letters/values/markValues';
import { fillTemplate } from '../../../../src/systems/foi/letters/word/fillTemplate';
import { makeTemplate } from '../../../../src/systems/foi/letters/word/makeTemplate';
import { facts, sources, textOfWord, today } from './given';

const extended = sources({ request: { extensionGround: 'volume', extensionReason: 'There are 4,000 pages.' }, events: [{ type: 'extensionNoticeSent', date: today, days: 20 }] });

async function made(kind: (typeof letterKindIds)[number], language: 'en' | 'fr' = 'en', from = extended): Promise<Uint8Array> {
  const filled = await fillTemplate(await makeTemplate(kind, language, today), { values: valuesFor(from, facts(kind, language)), title: '2026-0003', language });
  if (!filled.ok) throw new Error(filled.problem.kind);
  return filled.content;
}

describe.each(languages)('in %s', language => {
  it.each(letterKindIds)('the %s is a Word file with every mark filled', async kind => {
    const text = await textOfWord(await made(kind, language));
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(text).toContain('2026-0003');
    expect(text).toContain('Fiona Achebe');
    // The office alone is not known.
    expect(text.match(/\[(To be filled in|À remplir)/g)).toHaveLength(1);
  });
});

it('is on letter paper, in the language of the letter, with real headings', async () => {
  const zip = await JSZip.loadAsync(await made('decision', 'fr'));
  const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(document).toContain('<w:pgSz w:w="12240" w:h="15840"');
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(4);
  expect(await zip.file('word/styles.xml')?.async('string')).toContain('<w:lang w:val="fr-CA"/>');
  expect(await zip.file('docProps/core.xml')?.async('string')).toContain('<dc:title>2026-0003</dc:title>');
});

it('shows what is missing in brackets, bold and highlighted', async () => {
  const zip = await JSZip.loadAsync(await made('extension', 'en', sources()));
  const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(document).toMatch(/<w:b\/><w:bCs\/><w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[To be filled in: due date after the extension\]/);
});

it('takes what people typed as text, whatever is in it', async () => {
  const wording = 'First line\r\nsecond {{wording}} {{{ <b>&"\u0007\u000b end';
  const text = await textOfWord(await made('acknowledgement', 'en', sources({ request: { wording } })));
  expect(text).toContain('First line\nsecond { {wording} } { { { <b>&" end');
});

it('makes the same bytes of the same letter, so that a repeated upload is known', async () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-10T15:00:00Z'));
  const first = await made('decision');
  clock.mockReturnValue(Date.parse('2027-11-30T02:59:58Z'));
  const second = await made('decision');
  clock.mockRestore();
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
});

async function templateWith(...paragraphs: readonly string[]): Promise<Uint8Array> {
  const { Document, Packer, Paragraph } = await import('docx');
  return Packer.pack(new Document({ sections: [{ children: paragraphs.map(text => new Paragraph(text)) }] }), 'uint8array');
}

describe("an office's own template", () => {
  const values = valuesFor(sources(), facts('extension'));
  const fill = (template: Uint8Array) => fillTemplate(template, { values, title: 't', language: 'en' });

  it('is filled where its marks stand, however they are spaced', async () => {
    const filled = await fill(await templateWith('File {{ number }}, again {{number}}', 'No marks here'));
    expect(filled.ok && (await textOfWord(filled.content))).toBe('File 2026-0003, again 2026-0003\nNo marks here\n');
  });

  it('with a mark that the letter does not know is refused by that mark', async () => {
    expect(await fill(await templateWith('{{number}} {{feeTotal}} {{ typo }} {{typo}}'))).toEqual({ ok: false, problem: { kind: 'unknownMarks', marks: ['feeTotal', 'typo'] } });
  });

  it('that is no Word file, or a broken one, is refused', async () => {
    const whole = await templateWith('{{number}}');
    const otherZip = await new JSZip().file('a.txt', 'x').generateAsync({ type: 'uint8array' });
    const notXml = await new JSZip().file('word/document.xml', '<w:document').generateAsync({ type: 'uint8array' });
    for (const file of [new Uint8Array(0), Uint8Array.from([1, 2, 3]), whole.slice(0, whole.length - 200), otherZip, notXml]) {
      expect(await fill(file)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
    }
  });

  it('of a notice to a third party cannot name the requester', async () => {
    const notice = valuesFor(sources(), facts('thirdPartyNotice'));
    expect(await fillTemplate(await templateWith('{{requesterName}}'), { values: notice, title: 't', language: 'en' })).toEqual({
      ok: false, problem: { kind: 'unknownMarks', marks: ['requesterName'] },
    });
  });
});

it('dates a template by the day on which it was made', async () => {
  const zip = await JSZip.loadAsync(await makeTemplate('nil', 'en', calendarDate('2026-05-01')));
  expect(await zip.file('docProps/core.xml')?.async('string')).toContain('2026-05-01T12:00:00Z');
});
