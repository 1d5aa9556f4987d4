import { WordingTable } from './wording';

export const en: WordingTable = {
  'link-text': {
    vague: ({ excerpt }) => ({ reason: `"${excerpt}" does not tell where the link leads when it is read on its own.`, suggestion: 'Make the name of the page or document the link.' }),
    address: () => ({ reason: 'The link is a bare address, which a screen reader spells out.', suggestion: 'Make the name of the page the link.' }),
    empty: () => ({ reason: 'The link has no words.', suggestion: 'Write where the link leads, or give its image an alternative text.' }),
  },
  'heading-order': {
    skipped: ({ facts }) => ({ reason: `This heading is of level ${facts.level}, but the one before it allows ${facts.expected} at most.`, suggestion: `Make it a heading of level ${facts.expected}.` }),
    secondTitle: () => ({ reason: 'The page title is the only heading of level 1.', suggestion: 'Make it a heading of level 2.' }),
  },
  'image-alt': {
    missing: () => ({ reason: 'The image has no alternative text.', suggestion: 'Describe what the image tells, or mark it as decoration.' }),
    fileName: ({ excerpt }) => ({ reason: `"${excerpt}" is the name of a file.`, suggestion: 'Describe what the image tells, or mark it as decoration.' }),
    startsWithKind: () => ({ reason: 'A screen reader says by itself that this is an image.', suggestion: 'Begin with what is in the image.' }),
    tooLong: ({ facts }) => ({ reason: `The alternative text has ${facts.length} characters; ${facts.longest} are the most.`, suggestion: 'Say the main thing here, and the rest in the text.' }),
  },
  'table-header': {
    noHeader: () => ({ reason: 'The table has no header cells, so a screen reader cannot say what a figure stands for.', suggestion: 'Make the first row or the first column the header.' }),
  },
  'language-mark': {
    unmarked: () => ({ reason: 'This passage is in French, but is not marked: a screen reader would speak it as English.', suggestion: 'Mark the passage as French.' }),
  },
  contrast: {
    normalText: ({ facts }) => ({ reason: `The colours have a contrast of ${facts.ratio}:1; ${facts.least}:1 is the least.`, suggestion: 'Take the colour off, or choose a darker text or a lighter background.' }),
    largeText: ({ facts }) => ({ reason: `The colours have a contrast of ${facts.ratio}:1; ${facts.least}:1 is the least for large text.`, suggestion: 'Take the colour off, or choose a darker text or a lighter background.' }),
  },
  'personal-information': {
    socialInsuranceNumber: () => ({ reason: 'This looks like a social insurance number.', suggestion: 'Remove it. If it is another number, tell the reader what it is and ask your privacy lead.' }),
    healthCardNumber: () => ({ reason: 'This looks like an Ontario health card number.', suggestion: 'Remove it. If it is another number, tell the reader what it is and ask your privacy lead.' }),
    homeAddress: () => ({ reason: 'This looks like a home address.', suggestion: 'Remove it, or leave out the street and its number.' }),
  },
  'all-caps': {
    capitals: ({ facts }) => ({ reason: `${facts.words} words in a row are in capitals, which are hard to read.`, suggestion: 'Write them in small letters. Use bold type for stress.' }),
  },
  acronym: {
    unexplained: ({ facts }) => ({ reason: `${facts.acronym} is not spelled out where it is first used.`, suggestion: `Write the full name first: "Full Name (${facts.acronym})".` }),
  },
  'long-sentence': {
    tooLong: ({ facts }) => ({ reason: `The sentence has ${facts.words} words; ${facts.most} are the most.`, suggestion: 'Make it two sentences, or a list.' }),
  },
  jargon: {
    replace: ({ excerpt, facts }) => ({ reason: `"${excerpt}" has a plainer word.`, suggestion: `Write "${facts.instead}".` }),
    reword: ({ excerpt }) => ({ reason: `"${excerpt}" says little to a reader.`, suggestion: 'Say what is done, and with whom.' }),
  },
  'reading-level': {
    grade: ({ facts }) => ({ reason: `The text asks for grade ${facts.level}; the office's target is grade ${facts.target}.`, suggestion: 'Write shorter sentences and shorter words.' }),
    ease: ({ facts }) => ({ reason: `The reading ease is ${facts.level}; the office's target is ${facts.target}.`, suggestion: 'Write shorter sentences and shorter words.' }),
  },
  'file-link': {
    typeAndSize: ({ excerpt, facts }) => ({ reason: 'The link opens a file and does not tell its type and size.', suggestion: `Write them in the link: "${excerpt} (${facts.type}, 120 KB)".` }),
    type: ({ facts }) => ({ reason: 'The link opens a file and does not tell its type.', suggestion: `Write ${facts.type} in the link, before the size.` }),
    size: ({ facts }) => ({ reason: 'The link opens a file and does not tell its size.', suggestion: `Write the size in the link, after ${facts.type}.` }),
    otherType: ({ facts }) => ({ reason: `The link opens a ${facts.type} file, but its words name another type.`, suggestion: `Write ${facts.type} and the size in the link.` }),
  },
  'identity-name': {
    otherwise: ({ excerpt, facts }) => ({ reason: `"${excerpt}" is not how this name is written.`, suggestion: `Write "${facts.name}".` }),
  },
  'parity-number': {
    notInOther: ({ excerpt }) => ({ reason: `"${excerpt}" is not in the French text.`, suggestion: 'Check the number in both texts.' }),
  },
  'parity-date': {
    dateNotInOther: ({ excerpt }) => ({ reason: `The date "${excerpt}" is not in the French text.`, suggestion: 'Check the date in both texts.' }),
    timeNotInOther: ({ excerpt }) => ({ reason: `The time "${excerpt}" is not in the French text.`, suggestion: 'Check the time in both texts.' }),
  },
  'parity-link': {
    count: ({ facts }) => ({ reason: `The English text has ${facts.here} links, the French text has ${facts.there}.`, suggestion: 'Give both texts the same links.' }),
    noPair: ({ excerpt }) => ({ reason: `The French text has no link that goes with ${excerpt}.`, suggestion: 'Link to the page of the same pair, or to the same page.' }),
  },
  'parity-structure': {
    headings: ({ facts }) => ({ reason: `The headings differ: ${facts.here} in English, ${facts.there} in French, or of other levels.`, suggestion: 'Give both texts the same headings.' }),
    listItems: ({ facts }) => ({ reason: `The English text has ${facts.here} list items, the French text has ${facts.there}.`, suggestion: 'Give both texts the same list.' }),
    tableRows: ({ facts }) => ({ reason: `The English text has ${facts.here} table rows, the French text has ${facts.there}.`, suggestion: 'Give both texts the same table.' }),
    images: ({ facts }) => ({ reason: `The English text has ${facts.here} images, the French text has ${facts.there}.`, suggestion: 'Give both texts the same images.' }),
  },
  'parity-missing': {
    empty: () => ({ reason: 'There is no English text.', suggestion: 'Write it, or have it translated, before publishing.' }),
    short: ({ facts }) => ({ reason: `The English text has ${facts.here} words, the French text has ${facts.there}.`, suggestion: 'Check whether a part is missing in English.' }),
  },
};
