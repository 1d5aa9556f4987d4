/** Words of an HTML text: what stands between spaces once the marks are gone. */
export function wordCount(html: string): number {
  return plainText(html).split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** No word, sign or picture in it: what an editor leaves when everything was deleted. */
export function isEmptyHtml(html: string): boolean {
  return plainText(html).trim() === '' && !/<img\b/i.test(html);
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&(nbsp|#160|#xa0);/gi, ' ');
}
