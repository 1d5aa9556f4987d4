import * as fc from 'fast-check';
import { formatRecordLines, parseRecordLines, RecordLine } from '../../../../src/systems/foi/work/recordLines';

const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => text.replace(/\s+/g, ' ').trim());
const barred = fc.string({ unit: fc.constantFrom('|', '\\', 'a', ' ', ',') , maxLength: 12 }).map(text => text.replace(/\s+/g, ' ').trim());
const line: fc.Arbitrary<RecordLine> = fc.record({
  description: fc.oneof(words, barred).filter(text => text !== ''),
  pages: fc.option(fc.nat(999_999)),
  sections: fc.array(fc.constantFrom('12', '13(1)', '14.1', '17(1)(a)', '21', '65(6)'), { maxLength: 3 }),
  reason: fc.oneof(words, barred),
});

test('what the search form writes is read back as it was, whatever the texts hold', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), lines => {
      expect(parseRecordLines(formatRecordLines(lines))).toEqual(lines);
      expect(parseRecordLines(formatRecordLines(lines).replace(/\n/g, '\r\n'))).toEqual(lines);
    }),
    { numRuns: 300 },
  );
});

test('a line is read as pages, sections, description and reason', () => {
  expect(parseRecordLines('12 | 17, 21(1) | Inspection report | Names a supplier\n | | Covering letter | ')).toEqual([
    { pages: 12, sections: ['17', '21(1)'], description: 'Inspection report', reason: 'Names a supplier' },
    { pages: null, sections: [], description: 'Covering letter', reason: '' },
  ]);
});

test('a line that was typed without bars is a description, and an empty line is no record', () => {
  expect(parseRecordLines('Letters of March\n\n | 17 | | \n')).toEqual([{ pages: null, sections: [], description: 'Letters of March', reason: '' }]);
  expect(parseRecordLines('')).toEqual([]);
});

test('a text of several lines becomes one line', () => {
  const written = formatRecordLines([{ pages: 1, sections: [], description: 'First\nsecond', reason: '' }]);
  expect(written).toBe('1 |  | First second | ');
});
