import { linesOf } from '../../../../src/systems/communications/check/lines';
import { parse } from './support/found';

const linesIn = (html: string): readonly string[] => linesOf(parse(html)).map(({ kind, element, text }) => `${element.localName}${kind === 'image' ? ' image' : ''}: ${text.trim()}`);

it.each([
  ['<h2>A</h2><p>B</p>', ['h2: A', 'p: B']],
  ['<p>A <strong>b</strong> <a href="/">c</a></p>', ['p: A b c']],
  ['<p></p><p> </p><p>A</p>', ['p: ', 'p: ', 'p: A']],
  ['<ul><li>A<ul><li>B</li></ul></li><li><p>C</p></li></ul>', ['li: A', 'li: B', 'p: C']],
  ['<table><tbody><tr><th>A</th><td><p>B</p></td><td></td></tr></tbody></table>', ['th: A', 'p: B', 'td: ']],
  ['<p>A</p><img alt=""><p>B</p>', ['p: A', 'img image: ', 'p: B']],
  ['<p><img alt=""></p><p>A <img alt=""> b</p>', ['img image: ', 'p: A  b', 'img image: ']],
  ['loose <p>A</p> words', ['body: loose', 'p: A', 'body: words']],
  ['<div class="ri-callout"><p>A</p><p>B</p></div>', ['p: A', 'p: B']],
  ['<a href="/"><p>A</p></a>', ['p: A']],
  ['<p>A<script>x</script><style>y</style></p>', ['p: A']],
  ['<p>A<br class="ProseMirror-trailingBreak"></p><p>B<img class="ProseMirror-separator" alt=""></p>', ['p: A', 'p: B']],
])('reads the lines of %s', (html, lines) => expect(linesIn(html)).toEqual(lines));

it('counts a line break as one character, and says which node holds what', () => {
  const [line] = linesOf(parse('<p>ab<br>c<em>de</em></p>'));
  expect(line?.text).toBe('ab\u2028cde');
  expect(line?.pieces.map(({ node, start, end }) => [node.nodeName, start, end])).toEqual([['#text', 0, 2], ['BR', 2, 3], ['#text', 3, 4], ['#text', 4, 6]]);
});
