import { randomInt } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const randomLength = 8;
/** Room for a number behind it and for the folder before it. */
const longestName = 100;

/** `d0i8msje.aspx`: what SharePoint calls a page that has no title yet. */
export const randomName = (): string => `${Array.from({ length: randomLength }, () => letters[randomInt(letters.length)]).join('')}.aspx`;

/** A page's name from its title: words joined by hyphens, without what a name may not hold. */
export const nameOfTitle = (title: string): string => {
  const plain = title.replace(/["*:<>?/\\|#%&{}~^[\]`;@=+$,!']/g, '').replace(/[\s_.]+/g, '-').replace(/^-+|-+$/g, '');
  return `${[...plain].slice(0, longestName).join('') || 'Page'}.aspx`;
};

/** The name, or the first of it with a number that is free: `News(1).aspx`. */
export const freeName = (name: string, isTaken: (name: string) => boolean): string => {
  const stem = name.replace(/\.aspx$/i, '');
  for (let number = 0; ; number++) {
    const candidate = number === 0 ? name : `${stem}(${number}).aspx`;
    if (!isTaken(candidate)) return candidate;
  }
};
