import { foundBy, itJudges } from './support/found';

const link = (words: string, address = '/plan'): string => `<p>The plan is ready: <a href="${address}">${words}</a></p>`;
const image = (alternative: string, source = 'b.jpg'): string => `<img src="${source}" alt="${alternative}">`;

describe('link-text', () => {
  itJudges('link-text', 'en', {
    reported: [
      link('Click here'), link('HERE'), link('here.'), link('Read more…'), link('Read&nbsp;more &gt;&gt;'), link('this\n link'), link('More →'), link('Learn more'), link('click here for more information'),
      link('[here]'), link('<strong>click</strong> <em>here</em>'), link('<img src="a.png" alt="more">'), link('the plan').replace('<a', '<a aria-label="Read more"'),
      link('https://www.ontario.ca/page/plan'), link('www.ontario.ca'), link('ontario.ca/fires'), link('Ontario.ca/page/forest-fires.'), link('/en/plan'), link(''), link(' '), link('<img src="a.png" alt="">'),
      link('En savoir plus'),
    ],
    fine: [
      link('Read more about the plan'), link('More Than Words program'), link('the 2026 plan'), link('Plan (PDF, 120 KB)'), link('Here for you: wellness services'), link('How to click and print'), link('<img src="a.png" alt="Plan">'),
      link('info@ontario.ca', 'mailto:info@ontario.ca'), link('705-555-0123', 'tel:705-555-0123'), link('read more').replace('<a', '<a aria-label="Read more about the plan"'), '<p><a id="top"></a>The plan</p>',
      link('Information'), link('Details of the plan'), link('24/7 support'), link('<img src="a.png">'), link('Link between fire and weather'), link('e.g. plans'), link('plan.pdf'), link('This week at the office'),
    ],
  });
  itJudges('link-text', 'fr', {
    reported: [
      link('Cliquez ici'), link('ici'), link('Lire la suite »'), link('En savoir plus !'), link('ce lien'), link('EN SAVOIR&nbsp;PLUS'), link('Suivez ce lien'), link('https://ontario.ca/fr'), link('« ici »'), link('Click here'),
      link("Pour plus d'information, cliquez ici"), link('Lire plus...'),
    ],
    fine: [link('En savoir plus sur le plan'), link('Lire la suite du rapport'), link("Plus d'arbres en ville"), link('Lien entre le feu et la météo'), link('le plan régional'), link('Ici Radio-Canada'), link('Suite 200')],
  });

  it('says which fault it is, and where the words stand', () => {
    const [finding] = foundBy('link-text', 'en', '<h2>Plan</h2><p>Read it <a href="/p">here</a>.</p>');
    expect(finding).toMatchObject({ level: 'error', because: 'vague', excerpt: 'here', place: { line: 1, start: 8, end: 12 } });
  });
});

describe('heading-order', () => {
  itJudges('heading-order', 'en', {
    reported: ['<h2>A</h2><h4>B</h4>', '<h3>Starts too low</h3>', '<h1>Title</h1><h2>A</h2>', '<h2>A</h2><h3>B</h3><h5>C</h5>', '<h2>A</h2><h3>B</h3><h2>C</h2><h4>D</h4>'],
    fine: ['<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>', '<h2>A</h2><h2>B</h2>', '<p>No heading.</p>', '<h2>A</h2><h3></h3><h3>B</h3>'],
  });

  it('sets the level that is expected', () => {
    expect(foundBy('heading-order', 'fr', '<h2>A</h2><h4>B</h4><h5>C</h5>').map(({ fix }) => fix)).toEqual([{ kind: 'setHeadingLevel', line: 1, level: 3 }]);
    expect(foundBy('heading-order', 'fr', '<h1>A</h1>').map(({ fix }) => fix)).toEqual([{ kind: 'setHeadingLevel', line: 0, level: 2 }]);
  });
});

describe('image-alt', () => {
  itJudges('image-alt', 'en', {
    reported: [
      '<img src="b.jpg">', image('office.JPG'), image('Front door.png'), image('IMG_1234'), image('DSC0001'), image('image001'), image('PXL_20260303_101500'), image('team-photo-2026'), image('banner_final_v2'),
      image('fire-map', 'x/fire-map.png'), image('Image of the door'), image('picture of staff'), image('  Photo of the lake'), image('photo de la porte'), image(`${'a'.repeat(75)} ${'b'.repeat(75)}`),
    ],
    fine: [
      image(''), image('The front door'), image('Photograph of the year winner'), image('Imagery of the dam'), image('Photo depot on King Street'), image('a'.repeat(150)), image('Thunder Bay'), image('COVID-19 test kit'),
      image('The picture of health'), image('2026-03-03'), image('door', 'door.jpg'), image('Self-serve check-in desk'), image('Mother-in-law at work'),
    ],
  });
  itJudges('image-alt', 'fr', {
    reported: [image('photo de la porte'), image("Image d'un pont"), image('Photo du bureau'), image('photo des employés'), image("image d’accueil"), image('porte.webp'), '<figure><img src="a.png"></figure>'],
    fine: [image('Photographie du pont'), image('Imagerie satellite'), image('Photocopieur'), image('Porte-à-porte'), image('La photo du mois, prise à Sudbury')],
  });

  it('takes away "photo of" where that is certain', () => {
    const fixes = (alternative: string) => foundBy('image-alt', 'fr', `<p>A</p>${image(alternative)}`).map(({ fix }) => fix);
    expect(fixes('photo de la porte')).toEqual([{ kind: 'setAlternative', line: 1, alternative: 'La porte' }]);
    expect(fixes('photo du pont')).toEqual([undefined]);
  });
});

describe('table-header', () => {
  const rows = '<tr><td>Office</td><td>Staff</td></tr><tr><td>Sudbury</td><td>12</td></tr>';
  itJudges('table-header', 'en', {
    reported: [`<table>${rows}</table>`, `<table><tr><td>A</td><td><table><tr><th>B</th></tr></table></td></tr></table>`, '<table role="table"><tr><td>A</td><td>B</td></tr></table>'],
    fine: [`<table><tr><th>Office</th><th>Staff</th></tr>${rows}</table>`, `<table role="presentation">${rows}</table>`, `<table role="none">${rows}</table>`, '<table><tr><th scope="row">A</th><td>1</td></tr></table>', '<p>No table</p>', '<table><tr><td>A frame</td></tr></table>'],
  });

  it('makes the first row the header only where it names columns', () => {
    expect(foundBy('table-header', 'en', `<p>A</p><table>${rows}</table>`)[0]?.fix).toEqual({ kind: 'makeHeaderRow', line: 1 });
    expect(foundBy('table-header', 'en', '<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>')[0]?.fix).toBeUndefined();
  });
});

describe('contrast', () => {
  const styled = (style: string, inner = 'Words'): string => `<p style="${style}">${inner}</p>`;
  itJudges('contrast', 'en', {
    reported: [
      styled('color:#777'), styled('color: #999999; background: #ffffff'), styled('color:yellow'), styled('color:rgb(150,150,150)'), styled('color: rgb(150 150 150)'), styled('color:hsl(0, 0%, 60%)'), styled('COLOR: Silver'),
      styled('background-color:#333'), styled('background:#000;color:#444', '<strong>Words</strong>'), styled('background:navy', '<span style="color:blue">Words</span>'), styled('color:rgba(0,0,0,0.4)'), styled('color:#0006'),
      '<p><font color="#cccccc">Words</font></p>', '<table><tr><th bgcolor="red">Words</th></tr></table>'.replace('red', '#444'), styled('color:#888;font-size:18px'), styled('color:#888;font-size:14pt'), '<h4 style="color:#888">Words</h4>',
      styled('color:#aaa;font-size:30px'), styled('background:#fff url() no-repeat; color: #ccc').replace('url() ', ''), styled('color:#999 !important'),
    ],
    fine: [
      styled('color:#767676'), styled('color:#000;background:#fff'), styled('color:#fff;background:#000'), styled('color:#888;font-size:24px'), styled('color:#888;font-size:18pt'), styled('color:#888;font-size:14pt;font-weight:bold'),
      styled('color:#888;font-size:14pt', '<b>Words</b>'), '<h2 style="color:#888">Words</h2>', styled('color:inherit'), styled('color:var(--text)'), styled('background:url(a.png);color:#ccc'), styled('color:transparent', ' '),
      styled('background:#ffff00'), styled('color:#ccc', '<span style="color:#000">Words</span>'), styled('color:#ccc', ''), styled('font-size:9px'), styled('color:white', '<span style="background:#00f">Words</span>'),
    ],
  });

  it('tells the ratio, and never rounds it up to the least', () => {
    expect(foundBy('contrast', 'fr', styled('color:#777'))[0]).toMatchObject({ because: 'normalText', facts: { ratio: 4.4, least: 4.5 } });
  });
});
