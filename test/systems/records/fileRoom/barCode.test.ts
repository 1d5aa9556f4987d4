import fc from 'fast-check';
import { barCodeOf, readBarCode } from '../../../../src/systems/records/fileRoom/barCode';

const ours = { kind: 'file', number: 'F-2026-0001' } as const;

it.each<[string, string]>([
  ['as it is printed', 'NRO-F-2026-0001'],
  ['in lower case', 'nro-f-2026-0001'],
  ['with the Enter or Tab of a scanner', '\tNRO-F-2026-0001\r\n'],
  ['after a control character', '\u0002NRO-F-2026-0001\u0003'],
  ["with AIM's mark of Code 128", ']C0NRO-F-2026-0001'],
  ["with AIM's mark of QR", ']Q1NRO-F-2026-0001'],
  ['between the stars of Code 39', '*NRO-F-2026-0001*'],
  ['with another hyphen', 'NRO–F‑2026−0001'],
  ['through a keyboard of France, digits unshifted', 'NRO)F)éàé-)ààà&'],
  ['through a US keyboard with Shift locked', 'nro_f_@)@^_)))!'],
  ['through a French Canadian keyboard with Shift locked', 'nro_f_")"?_)))!'],
  ['typed by hand, without the code of the office', 'f-2026-0001'],
])('a bar code is read %s', (_how, sent) => {
  expect(readBarCode(sent, 'NRO')).toEqual(ours);
});

it.each<[string, string, object]>([
  ['a box', 'NRO-B-2026-0012', { kind: 'box', number: 'B-2026-0012' }],
  ['more than 9,999 files in a year', 'NRO-F-2026-10000', { kind: 'file', number: 'F-2026-10000' }],
  ['a file of another office', 'WRO-F-2026-0001', { kind: 'otherOffice', office: 'WRO', number: 'F-2026-0001' }],
  ['two codes run together', 'NRO-F-2026-0001NRO-F-2026-0002', { kind: 'unreadable' }],
  ['an article in a shop', '0062200003618', { kind: 'unreadable' }],
  ['half a code', 'NRO-F-2026', { kind: 'unreadable' }],
  ['a transfer list', 'TL-2026-0001', { kind: 'unreadable' }],
  ['nothing', '   ', { kind: 'unreadable' }],
])('%s is told for what it is', (_what, sent, read) => {
  expect(readBarCode(sent, 'NRO')).toEqual(read);
});

it('letters that stand elsewhere on a keyboard of France are put back', () => {
  expect(readBarCode('QZ,)B)éàé-)àà&é', 'AWM')).toEqual({ kind: 'box', number: 'B-2026-0012' });
});

const digits = { france: 'à&é"\'(-è_ç', usLocked: ')!@#$%^&*(', canadaLocked: ')!"/$%?&*(' } as const;
const hyphen = { france: ')', usLocked: '_', canadaLocked: '_' } as const;

it('whatever code an office prints comes back through every layout, and never as another', () => {
  const letters = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'N', 'O', 'R', 'T');
  const office = fc.array(letters, { minLength: 2, maxLength: 8 }).map(all => all.join(''));
  const number = fc.tuple(fc.constantFrom('F', 'B'), fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 99_999 })).map(([kind, year, place]) => `${kind}-${year}-${String(place).padStart(4, '0')}`);
  fc.assert(
    fc.property(office, number, fc.constantFrom('france', 'usLocked', 'canadaLocked'), (code, wanted, layout) => {
      const printed = barCodeOf(code, wanted);
      const swapped = layout === 'france' ? printed.replace('A', 'Q').replace(/A/g, 'Q') : printed.toLowerCase();
      const sent = Array.from(swapped, sign => (/\d/.test(sign) ? digits[layout][Number(sign)] : sign === '-' ? hyphen[layout] : sign)).join('');
      const read = readBarCode(sent, code);
      return read.kind !== 'unreadable' && read.kind !== 'otherOffice' && read.number === wanted;
    }),
  );
});
