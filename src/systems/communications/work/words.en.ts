export interface Notice {
  /** Part of a subject that holds the languages one after the other. */
  readonly subject: string;
  readonly body: string;
}
export interface NoticeFacts {
  readonly number: string;
  /** `YYYY-MM-DD`; empty without one. */
  readonly dueOn: string;
  readonly link: string;
}

/** Notices of the way of a news item, by what happened. */
export interface NewsNoticeWords {
  readonly toReview: (facts: NoticeFacts) => Notice;
  readonly toApprove: (facts: NoticeFacts) => Notice;
  readonly sentBack: (facts: NoticeFacts) => Notice;
  readonly approved: (facts: NoticeFacts) => Notice;
  readonly allApproved: (facts: NoticeFacts) => Notice;
  readonly outUrgently: (facts: NoticeFacts) => Notice;
}

/** Words of the work on news that are no screen's own. */
export interface NewsWorkWords {
  readonly notices: NewsNoticeWords;
  /** At the end of a page, in the language of the other one. */
  readonly otherLanguage: string;
  /** Title of the web part under the text. */
  readonly aboutPage: string;
}

const due = (dueOn: string): string => (dueOn ? `\nDue: ${dueOn}` : '');

export const en: NewsWorkWords = {
  notices: {
    toReview: ({ number, dueOn, link }) => ({ subject: 'to review', body: `News item ${number} waits for your review.${due(dueOn)}\nOpen it: ${link}` }),
    toApprove: ({ number, dueOn, link }) => ({ subject: 'to approve', body: `News item ${number} waits for approval in English and in French.${due(dueOn)}\nOpen it: ${link}` }),
    sentBack: ({ number, dueOn, link }) => ({ subject: 'sent back', body: `News item ${number} was sent back to you, with a note.${due(dueOn)}\nOpen it: ${link}` }),
    approved: ({ number, link }) => ({ subject: 'approved in one language', body: `News item ${number} was approved in one of its languages.\nOpen it: ${link}` }),
    allApproved: ({ number, link }) => ({ subject: 'approved in both languages', body: `News item ${number} is approved in both languages.\nOpen it: ${link}` }),
    outUrgently: ({ number, dueOn, link }) => ({ subject: 'published urgently, to approve', body: `News item ${number} was published urgently. Its approval in English and in French is still to be given.${due(dueOn)}\nOpen it: ${link}` }),
  },
  otherLanguage: 'Read this page in English',
  aboutPage: 'About this page',
};
