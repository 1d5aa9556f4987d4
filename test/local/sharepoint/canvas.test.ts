import fc from 'fast-check';
import { canvasHtml, canvasJson, layoutHtml, layoutJson } from '../../../local/sharepoint/canvas/canvas';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const inner = fc.array(fc.oneof(
  text.map(each => each.replace(/[<>&]/g, ' ')),
  fc.constantFrom('<p title="a > b">x</p>', '<div><div class="note">in &amp; out</div></div>', '<ul><li>1</li></ul>', "<div data-x='</div>'></div>", '<DIV></DIV>'),
)).map(parts => parts.join(''));
const data = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }).filter(name => !/^__proto__$/.test(name) && !/^\d+$/.test(name)), fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)), { maxKeys: 4, noNullPrototype: true });
const part = fc.oneof(
  fc.record({ controlType: fc.constant(4), id: text, position: data, innerHTML: inner }),
  fc.record({ controlType: fc.constant(3), id: text, webPartId: text, webPartData: fc.record({ id: fc.uuid(), dataVersion: fc.constant('1.0'), title: text, properties: data }) }),
  fc.record({ controlType: fc.constant(0), pageSettingsSlice: data }),
  fc.record({ position: data, displayMode: fc.constant(2) }),
);

describe('a page in its two forms', () => {
  it('comes back from the column’s HTML as the JSON that it was', () => {
    fc.assert(fc.property(fc.array(part, { maxLength: 4 }), parts => expect(JSON.parse(canvasJson(canvasHtml(JSON.stringify(parts))) ?? '')).toEqual(parts)), { numRuns: 300 });
    fc.assert(fc.property(fc.array(data, { maxLength: 2 }), parts => expect(JSON.parse(layoutJson(layoutHtml(JSON.stringify(parts))) ?? '')).toEqual(parts)));
  });

  it('is read from what SharePoint itself and other programs wrote', () => {
    const html = '<div>\n <div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;&quot;controlType&quot;&#58;4,&quot;id&quot;&#58;&quot;a&quot;&#125;"><div data-sp-rte=""><p>One&#58; two</p></div></div>'
      + "<div data-sp-controldata='{\"controlType\":3,\"webPartId\":\"w\"}' data-sp-canvascontrol><div data-sp-webpartdata=\"{&quot;properties&quot;:{}}\"></div></div></div>";
    expect(JSON.parse(canvasJson(html) ?? '')).toEqual([{ controlType: 4, id: 'a', innerHTML: '<p>One&#58; two</p>' }, { controlType: 3, webPartId: 'w', webPartData: { properties: {} } }]);
    expect([canvasJson(null), canvasJson(''), canvasJson('<p>no parts</p>'), canvasJson('[{"a":1}]')]).toEqual([null, '[]', '[]', '[{"a":1}]']);
    expect(JSON.parse(canvasJson('<div data-sp-canvascontrol="" data-sp-controldata="{broken"><div data-sp-rte=""></div>') ?? '')).toEqual([{}]);
  });

  it('is refused when it is HTML where JSON is asked for', () => {
    expect(() => canvasHtml(' <div></div>')).toThrow("Unexpected character encountered while parsing value: <. Path '', line 0, position 0.");
  });
});
