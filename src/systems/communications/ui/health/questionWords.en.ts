/** Words about one question to the owner of a page. */
export const en = {
  mine: 'Pages that you are asked about',
  mineCount: (count: number) => (count === 1 ? '1 page waits for your answer' : `${count} pages wait for your answer`),
  mineEmpty: 'You are asked about no page',
  mineEmptyHint: 'When the communications lead asks you whether a page of yours is still right, the question stands here and in My work.',
  back: 'Back to the list',
  about: (title: string) => `Is it still right: ${title}`,
  notFound: 'There is no such question',
  notFoundHint: 'Check the number in the address. If it is right, ask who sent it to you.',
  openPage: (title: string) => `Open the page “${title}”`,
  owner: 'Owner of the page',
  sure: {
    takeAway: (title: string) => `Readers will no longer find the page “${title}”. It stays as a draft and can be published again. Links to it will lead nowhere.`,
    remind: (title: string) => `The owner of “${title}” gets one message, with the way to the question.`,
    stillRight: (title: string) => `You answer for the owner that “${title}” is still right. The page is left alone for twelve months.`,
    withdraw: (title: string) => `The owner of “${title}” is no longer asked. Nothing on the page changes.`,
  },
  sureButton: { takeAway: 'Take it from the readers', remind: 'Send the message', stillRight: 'It is still right', withdraw: 'Withdraw' },
  done: {
    takeAway: 'The page was taken from the readers.',
    remind: 'The owner was reminded.',
    stillRight: 'Kept: the page is still right.',
    withdraw: 'The question was withdrawn.',
  },
  remindedNoMail: 'The reminder is noted, but no message was sent. The owner sees the question in My work.',
  changed: 'Someone answered or closed this question meanwhile. Nothing was changed. Load the page again to see how it stands.',
};
