/** Words where an owner says whether a page is still right: light, because they stand on pages that all read. */
export const en = {
  title: 'Is this page still right?',
  asked: (day: string) => `You are asked to review this page. Please answer by ${day}.`,
  askedOpen: 'You are asked to review this page.',
  mending: (day: string) => `You said that you will fix this page by ${day}. Once it is right, say so here.`,
  mendingOpen: 'You said that you will fix this page. Once it is right, say so here.',
  note: 'Note to the communications lead',
  noteHint: 'Optional. What is to be fixed, or why the page is no longer needed.',
  answers: { stillRight: 'It is still right', willFix: 'I will fix it', retire: 'Take it away' },
  sending: 'Saving…',
  thanks: {
    stillRight: 'Thank you. The page is left alone for twelve months.',
    willFix: 'Thank you. You have ten business days to fix the page. Come back here when it is right.',
    retire: 'Thank you. The communications lead takes the page away. Readers see it until then.',
  },
  mailNotSent: 'Your answer is kept, but no message reached the communications lead. They see it in the health of pages.',
  over: 'This question is no longer open. Your answer was not kept.',
  overHint: 'The communications lead may have taken it back, or you answered it on another page. Load the page again to see how it stands.',
  tryAgain: 'Try again',
};
