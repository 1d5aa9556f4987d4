import fc from 'fast-check';
import { FormatContext } from '../../../local/host/client/formatting/context';
import { FormattingError, FormatValue } from '../../../local/host/client/formatting/expressionTree';
import { allowedAttribute, allowedStyle } from '../../../local/host/client/formatting/allowed';
import { formattedText } from '../../../local/host/client/formatting/formattedText';
import { FormatExpression, readFormatter } from '../../../local/host/client/formatting/formatter';
import { readViewFormatter } from '../../../local/host/client/formatting/viewFormatter';
import { resolve } from '../../../local/host/client/formatting/resolve';

const context: FormatContext = {
  currentField: 'Late',
  field: (name) => ({ Due: new Date('2026-03-05T05:00:00Z'), Owner: { id: '7', title: 'Maya Trembath', email: 'maya@region.example' }, Weight: 12.5, Empty: undefined } as Record<string, FormatValue>)[name],
  fieldTitle: (name) => `Title of ${name}`,
  now: new Date('2026-03-07T15:00:00Z'),
  me: 'maya@region.example', lcid: 1033, rowIndex: 3, currentWeb: '/sites/region', timeZone: 'America/Toronto',
};
const value = (expression: FormatExpression, over: Partial<FormatContext> = {}): FormatValue => resolve(expression, { ...context, ...over });

describe('a formatting expression', () => {
  it.each<[FormatExpression, FormatValue]>([
    ['plain text', 'plain text'],
    ["=if(@currentField == 'Late', 'red', 'green')", 'red'],
    ["=if([$Due] < @now, 'overdue', 'in time')", 'overdue'],
    ["=if([$Empty] == '', 'none', 'some')", 'none'],
    ['=floor((@now - [$Due]) / 86400000)', 2],
    ["=[$Owner.title] + ' carries ' + toString([$Weight])", 'Maya Trembath carries 12.5'],
    ['=[$Owner.email] == @me', true],
    ['[$Owner.title]', 'Maya Trembath'],
    ["=toString([$Due])", '2026-03-05'],
    ["=getYear([$Due]) + '/' + (getMonth([$Due]) + 1) + '/' + getDate([$Due])", '2026/3/5'],
    ['=toDateString([$Due])', 'Thu Mar 05 2026'],
    ["=if(Number([$Empty]) == 0, 'none', 'some')", 'none'],
    ["=if([$Empty], 'some', 'none')", 'none'],
    ['=pow(2, 3) + abs(-4) + 7 % 4', 15],
    ["=padStart(toString(getDate([$Due])), 2, '0')", '05'],
    ["=if(@lcid == 3084, 'En retard', 'Late')", 'Late'],
    ["=if(@currentField == 'a', 1, if(@currentField == 'Late', 2, 3))", 2],
    ['=2 + 3 * 4 - 10 / 5', 12],
    ['=(2 + 3) * -4', -20],
    ["=!(@currentField == 'Open') && 1 < 2 || false", true],
    ["=@currentField == 'Open' ? 'yes' : 'no'", 'no'],
    ["=startsWith(toLowerCase(@currentField), 'la')", true],
    ["=join(split('a;b', ';'), ' and ')", 'a and b'],
    ['=[!Due.DisplayName]', 'Title of Due'],
    [{ operator: '?', operands: [{ operator: '==', operands: ['@currentField', 'Late'] }, 'red', 'green'] }, 'red'],
    [{ operator: '+', operands: ['a', 'b', 'c'] }, 'abc'],
    [{ operator: 'toString()', operands: [{ operator: '*', operands: [2, 3] }] }, '6'],
  ])('%j gives %j', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it('keeps a text that only looks a little like one', () => {
    expect(value('@currentField of ours')).toBe('@currentField of ours');
  });

  it('reaches nothing that an object inherits', () => {
    expect(value('[$Owner.constructor]')).toBeUndefined();
    expect(value('=[$Owner.__proto__.title]')).toBeUndefined();
    expect(() => value("=constructor('x')")).toThrow(FormattingError);
    expect(() => value('=window')).toThrow(FormattingError);
  });

  it.each(['=if(', '=1 +', "=foo(1)", '=[$', '=1 ? 2', '=@unknown', '=a;b', "='open"])('%s is refused', (expression) => {
    expect(() => value(expression)).toThrow(FormattingError);
  });

  it('never fails in another way, whatever is written', () => {
    const piece = fc.constantFrom('if(', ')', '(', ',', '@currentField', '[$Due]', '[$Owner.title]', "'x'", '1', '==', '<', '+', '-', '*', '&&', '!', '?', ':', 'toString(', 'getDate(', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      try {
        value(`=${pieces.join('')}`);
      } catch (error) {
        expect(error).toBeInstanceOf(FormattingError);
      }
    }), { numRuns: 2000 });
  });

  it('counts as arithmetic does', () => {
    const small = fc.integer({ min: -1000, max: 1000 });
    fc.assert(fc.property(small, small, small, (a, b, c) => {
      expect(value(`=${a} + ${b} * ${c}`)).toBe(a + b * c);
      expect(value(`=(${a} - ${b}) * ${c} > ${a}`)).toBe((a - b) * c > a);
    }));
  });

  it('stands a nesting that is too deep', () => {
    expect(() => value(`=${'('.repeat(5000)}1${')'.repeat(5000)}`)).toThrow(FormattingError);
    expect(() => value(`=${'!'.repeat(5000)}1`)).toThrow(FormattingError);
  });
});

describe('a formatter', () => {
  it('is read with its parts', () => {
    const element = readFormatter(JSON.stringify({ $schema: 'x', elmType: 'div', txtContent: '@currentField', style: { color: 'red', other: null }, children: [{ elmType: 'span' }] }));
    expect(element).toMatchObject({ elmType: 'div', txtContent: '@currentField', style: { color: 'red' }, children: [{ elmType: 'span' }] });
  });

  it('shows its text and not its children, where it has both', () => {
    expect(formattedText(JSON.stringify({ elmType: 'div', txtContent: 'own', children: [{ elmType: 'span', txtContent: 'child' }] }), context)).toBe('own');
    expect(formattedText(JSON.stringify({ elmType: 'div', children: [{ elmType: 'span', txtContent: 'one' }, { elmType: 'span', txtContent: 'two' }] }), context)).toBe('one two');
  });

  it.each(['{', '[]', '{"elmType":"script"}', '{"elmType":"div","children":[{"elmType":"iframe"}]}', '"text"'])('%s is refused', (json) => {
    expect(() => readFormatter(json)).toThrow(FormattingError);
  });

  it.each([['background-color', '#ffe0e2', ['backgroundColor', '#ffe0e2']], ['color', 'red', ['color', 'red']]])('may set %s to %s', (name, text, expected) => {
    expect(allowedStyle(name, text)).toEqual(expected);
  });

  it.each([['background-image', 'url(x)'], ['position', 'fixed'], ['color', 'url(//a.example/x)'], ['width', 'expression(1)'], ['color', 'red; position: fixed']])('may not set %s to %s', (name, text) => {
    expect(allowedStyle(name, text)).toBeUndefined();
  });

  it.each([['href', 'javascript:alert(1)'], ['href', 'data:text/html,x'], ['src', 'https://a.example/x.png'], ['onclick', 'x'], ['srcdoc', 'x'], ['style', 'x'], ['id', 'x'], ['dangerouslySetInnerHTML', 'x']])('may not set the attribute %s to %s', (name, text) => {
    expect(allowedAttribute(name, text, 'http://127.0.0.1')).toBeUndefined();
  });

  it.each([['href', '/sites/region', 'href'], ['href', 'https://a.example/', 'href'], ['href', 'mailto:a@b.example', 'href'], ['class', 'ms-x', 'className'], ['aria-label', 'Due', 'aria-label'], ['title', 'Due', 'title']])('may set the attribute %s to %s', (name, text, drawn) => {
    expect(allowedAttribute(name, text, 'http://127.0.0.1')).toEqual([drawn, text]);
  });
});

describe('view formatting', () => {
  it('gives rows a class, or draws them itself and then gives none', () => {
    expect(readViewFormatter('{"additionalRowClass":"=if(1 < 2, \'a\', \'b\')","hideSelection":true}')).toEqual({ additionalRowClass: "=if(1 < 2, 'a', 'b')", rowFormatter: undefined, hideSelection: false, hideColumnHeader: false });
    expect(readViewFormatter('{"additionalRowClass":"a","hideSelection":true,"hideColumnHeader":true,"rowFormatter":{"elmType":"div","txtContent":"[$Title]"}}')).toMatchObject({
      additionalRowClass: undefined, rowFormatter: { elmType: 'div', txtContent: '[$Title]' }, hideSelection: true, hideColumnHeader: true,
    });
  });

  it.each(['{', '[]', '"text"', '{"rowFormatter":{"elmType":"script"}}', '{"rowFormatter":null}'])('%s is refused', (json) => {
    expect(() => readViewFormatter(json)).toThrow(FormattingError);
  });
});
