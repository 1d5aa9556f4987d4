import { defineSystem } from '../../kernel/system/defineSystem';
import { communicationsComponents } from './components';
import { newsToApproveEn, newsToApproveFr, newsToPublish, newsToReview, newsToWrite, pagesToReview } from './myWork';
import { newsLifecycle } from './newsLifecycle';
import { acknowledgements, communicationsActivity, news, newsImages, newsPages } from './newsLists';
import { eventLifecycle, officeWordLifecycle, pageReviewLifecycle, planLifecycle, pollLifecycle, socialPostLifecycle } from './planLifecycles';
import { events, officeWords, pageReviews, plans, polls, socialPosts, votes } from './planLists';
import { newsToRead } from './reading/mustReadWork';

/** Internal communications: news in both languages, the plan and the calendar, the health of pages, polls. */
export const communications = defineSystem({
  id: 'communications',
  title: { en: 'Communications', fr: 'Communications' },
  lists: [news, newsPages, newsImages, acknowledgements, officeWords, plans, events, socialPosts, pageReviews, polls, votes, communicationsActivity],
  activity: communicationsActivity,
  lifecycles: [newsLifecycle, planLifecycle, eventLifecycle, socialPostLifecycle, officeWordLifecycle, pageReviewLifecycle, pollLifecycle],
  roles: ['communicationsLead', 'newsWriter', 'newsReviewer', 'newsApproverEn', 'newsApproverFr'],
  strings: { en: () => Promise.resolve({}), fr: () => Promise.resolve({}) },
  pages: [
    { name: 'NewsDesk', title: { en: 'News desk', fr: 'Bureau des nouvelles' }, webParts: [communicationsComponents.desk] },
    { name: 'News', title: { en: 'News', fr: 'Nouvelles' }, webParts: [communicationsComponents.news] },
    { name: 'Calendar', title: { en: 'Calendar', fr: 'Calendrier' }, webParts: [communicationsComponents.calendar] },
    { name: 'PageHealth', title: { en: 'Health of pages', fr: 'État des pages' }, webParts: [communicationsComponents.health] },
    { name: 'Polls', title: { en: 'Polls', fr: 'Sondages' }, webParts: [communicationsComponents.polls] },
  ],
  work: [newsToRead, newsToWrite, newsToReview, newsToApproveEn, newsToApproveFr, newsToPublish, pagesToReview],
});
