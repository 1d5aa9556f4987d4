const bullet = /^\s*[•·◦▪–*-]\s+/;
const numbered = /^\s*(\d{1,3})[.)]\s+/;

/** HTML of plain text: each line a paragraph, lines that begin with a bullet or a number a list. A single line is words, spaces and all. Its words are escaped. */
export function htmlOfPlainText(text: string): string {
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/).filter(line => line.trim() !== '');
  if (lines.length === 1) return `<p>${escaped(lines[0])}</p>`;
  const html: string[] = [];
  let open: 'ul' | 'ol' | undefined;
  for (const line of lines) {
    const kind = bullet.test(line) ? 'ul' : numbered.test(line) ? 'ol' : undefined;
    if (open && open !== kind) html.push(`</${open}>`);
    if (kind && open !== kind) html.push(beginList(kind, line));
    open = kind;
    html.push(kind ? `<li>${escaped(line.replace(bullet, '').replace(numbered, '').trim())}</li>` : `<p>${escaped(line.trim())}</p>`);
  }
  if (open) html.push(`</${open}>`);
  return html.join('');
}

/** A list that goes on from a list elsewhere keeps its numbers. */
function beginList(kind: 'ul' | 'ol', line: string): string {
  const first = Number(numbered.exec(line)?.[1]);
  return kind === 'ol' && first > 1 ? `<ol start="${first}">` : `<${kind}>`;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
