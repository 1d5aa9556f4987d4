/** Markup that has carried a script past a cleaner somewhere, most by changing its meaning when it is read a second time. */
export const nastyInputs: readonly string[] = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg><foreignobject><p><style><!--</style><img src=x onerror=alert(1)>--></p></foreignobject></svg>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="  javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="https://ok.ca" onmouseover=alert(1)>x</a>',
  '<img src=x:alert(1) onerror=eval(src)>',
  '<img src="https://a.ca/a.png" srcset="javascript:alert(1)">',
  '<table background="javascript:alert(1)"><tr><td>x</table>',
  '<p lang="en\'onfocus=alert(1)">x</p>',
  '<div class="ri-callout" data-tone="info" style="background:url(javascript:alert(1))">x</div>',
  '<template><script>alert(1)</script></template><p>x</p>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=alert(1)>"></select>',
  '<p><p><h2><p>x</h2><li><td>y',
  '<a href=/a><div><a href=/b>x</a></div></a>',
  '<table><a href=/a><tr><td>x</td></tr></a></table>',
  '<b><p>x</b>y</p><i>z',
  '<xmp><p></xmp><script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="https://a.ca" target="_blank" rel="opener" ping="https://b.ca">x</a>',
  '<!--[if gte mso 9]><xml><script>alert(1)</script></xml><![endif]--><p>x</p>',
  '<h2>a<pre><h3>b',
  '<base href="https://evil.example/"><a href="/a">x</a>',
  '<p>\u0000<scr\u0000ipt>alert(1)</script>',
];

/** Pieces of markup to be thrown together. */
export const nastyPieces: readonly string[] = [
  '<p>', '</p>', '<div>', '</div>', '<a href="/a">', '</a>', '<a href="javascript:x">', '<b>', '</b>', '<i>', '</i>', '<table>', '<tr>', '<td>', '</table>', '<ul>', '<li>', '</ul>',
  '<h2>', '</h2>', '<h3>', '<svg>', '</svg>', '<math>', '<mtext>', '<mglyph>', '<style>', '</style>', '<!--', '-->', '<script>', '</script>', '<noscript>', '</noscript>', '<template>',
  '<select>', '<option>', '<form>', '</form>', '<img src=x onerror=alert(1)>', '<img src="/a.png" alt="', '">', '"', "'", '<foreignobject>', '<title>', '</title>', '<xmp>', '<textarea>',
  '<span lang="fr">', '<span>', '</span>', '<div class="ri-callout">', '<blockquote>', '</blockquote>', '<br>', '<hr>', '<pre>', '\n', '\u00a0', '\u0000', 'text', '&lt;', '&amp;', '<![CDATA[', ']]>', '<annotation-xml encoding="text/html">',
];
