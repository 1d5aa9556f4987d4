import fc from 'fast-check';
import { code128, code128Values } from '../../../../src/systems/records/fileRoom/code128';
import { decode128 } from './decode128';

it('has the values and the check character that the standard gives', () => {
  // Start B, then 33 74 74 17 18 19 35: 104 + 1x48 + 2x42 + 3x42 + 4x17 + 5x18 + 6x19 + 7x35 = 879, and 879 modulo 103 is 55.
  expect(code128Values('PJJ123C')).toEqual([104, 48, 42, 42, 17, 18, 19, 35, 55, 106]);
});

it('takes the digits at the end two in one', () => {
  expect(code128Values('F-2026-0001').slice(-6, -2)).toEqual([13, 99, 0, 1]);
  expect(code128('NRO-F-2026-0001').width).toBe(11 * (1 + 11 + 1 + 2 + 1) + 13);
});

it('begins with two black modules and a white one, and ends with the bar of the stop', () => {
  const { bars, width } = code128('NRO-F-2026-0001');
  expect(bars[0]).toEqual({ at: 0, width: 2 });
  expect(bars[1]).toEqual({ at: 3, width: 1 });
  expect(bars[bars.length - 1]).toEqual({ at: width - 2, width: 2 });
});

it('is read back by a decoder of its own, whatever stands on the label', () => {
  fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 32, max: 126 }).map(sign => String.fromCharCode(sign)), minLength: 1, maxLength: 30 }), text => decode128(code128(text)) === text));
  expect(decode128(code128('NRO-F-2026-0001'))).toBe('NRO-F-2026-0001');
});

it('is no longer read when one bar is another', () => {
  const symbol = code128('NRO-F-2026-0001');
  const bars = symbol.bars.map((bar, index) => (index === 10 ? { ...bar, width: bar.width === 1 ? 2 : 1 } : bar));
  expect(() => decode128({ ...symbol, bars })).toThrow();
});

it('refuses what set B has no sign for', () => {
  expect(() => code128('dossier n° 1')).toThrow(RangeError);
});
