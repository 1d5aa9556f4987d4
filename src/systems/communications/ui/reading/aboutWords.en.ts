/** Words under the text of a news page. */
export const en = {
  title: 'About this page',
  inOtherLanguage: 'Lire cette page en français',
  topic: 'Topic',
  published: 'Published',
  mustRead: (day: string) => `You are asked to read this by ${day}.`,
  wrong: 'Something wrong with this page? Write to its owner',
  wrongSubject: (title: string) => `About the page “${title}”`,
  owner: 'Owner of the page',
  notPublished: 'This page is not published. Readers do not see it.',
  misplaced: 'This part stands under the text of a news item. Publishing puts it there.',
  tryAgain: 'Try again',
};
