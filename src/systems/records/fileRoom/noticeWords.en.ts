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
export interface OverdueFacts extends NoticeFacts {
  readonly daysLate: number;
}

/** Notices of the file room, by what happened. */
export interface RoomNoticeWords {
  readonly ready: (facts: NoticeFacts) => Notice;
  readonly chargedOut: (facts: NoticeFacts) => Notice;
  readonly recalled: (facts: NoticeFacts) => Notice;
  readonly overdue: (facts: OverdueFacts) => Notice;
}

export const en: RoomNoticeWords = {
  ready: ({ number, dueOn, link }) => ({ subject: 'ready to collect', body: `File ${number}, which you asked for, is ready at the file room until ${dueOn}. After that day the next person in the queue may have it.\nSee it: ${link}` }),
  chargedOut: ({ number, dueOn, link }) => ({ subject: 'charged out to you', body: `File ${number} is charged out to you. Bring it back by ${dueOn}. If you pass it on, tell the file room.\nSee it: ${link}` }),
  recalled: ({ number, link }) => ({ subject: 'please bring it back', body: `File ${number}, which is charged out to you, is needed. Please bring it back to the file room today or tomorrow.\nSee it: ${link}` }),
  overdue: ({ number, dueOn, daysLate, link }) => ({ subject: 'overdue', body: `File ${number}, which is charged out to you, was due back on ${dueOn}, ${daysLate === 1 ? 'one day' : `${daysLate} days`} ago. Bring it back, or ask the file room to renew the loan.\nSee it: ${link}` }),
};
