/** What programs put on the clipboard, in their own words and with their own clutter. */

const item = (list: number, level: number, mark: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level}.0in;mso-add-space:auto;text-indent:-.25in;mso-list:l${list} level${level} lfo1'><![if !supportLists]>` +
  `<span style='font-family:Symbol;mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

export const wordDesktop = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; font-family:"Calibri";} --></style></head>
<body lang=EN-CA style='tab-interval:.5in'><!--StartFragment-->
<h1><span lang=EN-US style='mso-ansi-language:EN-US'>Winter hours<o:p></o:p></span></h1>
<p class=MsoNormal style='color:#444'>The office in <st1:place w:st="on"><b style='mso-bidi-font-weight:normal'>North Bay</b></st1:place> opens at <del cite="mailto:x" datetime="2026-01-01">9:00</del><ins>8:30</ins>.<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AB1]</a></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=Ours style='mso-outline-level:2'>What to bring</p>
${item(0, 1, '·', 'Your card')}${item(0, 2, 'o', 'or a letter')}${item(0, 2, 'o', 'with <i>a date</i>')}${item(0, 1, '·', 'Your form')}
${item(1, 1, '1.', 'Sign in')}${item(1, 1, '2.', 'Wait')}
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
<td width=312 style='width:233.75pt'><p class=MsoNormal><b>Day</b></p></td><td><p class=MsoNormal><b>Hours</b></p></td></tr>
<tr><td><p class=MsoNormal>Monday</p></td><td><p class=MsoNormal>8:30</p></td></tr></table>
<!--EndFragment--></body></html>`;

const webItem = (level: number, words: string) =>
  `<div class="ListContainerWrapper SCXW42 BCX0"><ul class="BulletListStyle1 SCXW42" role="list"><li data-leveltext="" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW42">` +
  `<p class="Paragraph SCXW42" lang="EN-CA"><span class="TextRun SCXW42" lang="EN-CA"><span class="NormalTextRun SCXW42">${words}</span></span><span class="EOP SCXW42">&nbsp;</span></p></li></ul></div>`;

export const wordOnline = `<div class="OutlineElement Ltr SCXW42"><p class="Paragraph SCXW42" role="heading" aria-level="1"><span class="TextRun SCXW42">Hours</span></p></div>${webItem(1, 'One')}${webItem(2, 'Deeper')}${webItem(1, 'Two')}<div class="OutlineElement Ltr SCXW42"><p class="Paragraph SCXW42"><span>After</span></p></div>`;

export const googleDocs =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;">Title</span></h1><br>' +
  '<p dir="ltr"><span style="font-weight:400;">Plain </span><span style="font-weight:700;">bold</span><span style="font-weight:400;"> and </span><span style="font-style:italic;">italic</span><span>.</span></p>' +
  '<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Two</span></p></li></ul></ul></b><br class="Apple-interchange-newline">';

export const outlookMessage =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-CA" link="#0563C1"><div class="WordSection1"><p class="MsoNormal"><span style="mso-fareast-language:EN-US">Hello all,<o:p></o:p></span></p>' +
  '<p class="MsoNormal">The <a href="https://intranet.example/plan"><span style="color:#0563C1">plan</span></a> is out.<o:p></o:p></p><p class="MsoNormal"><img width="12" src="cid:image001.png@01D"></p></div></body></html>';
