import { say } from '../strings/hostStrings';
import { minuteIn } from './dates';
import { html, Markup } from './html';
import { readEvent } from './calendarEvent';
import { MailMessage, readMail } from './mailMessage';
import { HostStore, SiteView } from './siteView';

/** Mail and days in calendars that went through Graph and were kept at the desk, newest first: to the owner all of it, to others what they sent or received. */
export function outboxPage(store: HostStore, view: SiteView): Markup {
  const { language } = view;
  const kept = [...store.mail()].reverse().map((message) => ({ ...message, mail: readMail(message.body) }));
  const messages = kept.filter(({ fromUpn, mail }) => mayReadMail(view, fromUpn, mail)).map(({ id, fromUpn, sentAt, mail }) => html`<li class="mail" id="mail-${id}">
      <h2>${mail.subject || say(language, 'mailNoSubject')}</h2>
      <dl>
        <dt>${say(language, 'mailFrom')}</dt><dd>${fromUpn}</dd>
        <dt>${say(language, 'mailTo')}</dt><dd>${mail.to.join(', ')}</dd>
        <dt>${say(language, 'mailSent')}</dt><dd>${minuteIn(sentAt, store.web.timeZone.iana)}</dd>
      </dl>
      <p class="mail-text">${mail.text}</p>
    </li>`);
  return html`<p>${say(language, 'outboxIntro')}</p>
    ${eventList(store, view)}
    ${messages.length > 0 ? html`<ul class="mails">${messages}</ul>` : html`<p class="notice">${say(language, 'noMail')}</p>`}`;
}

/** Days in calendars, newest first, under the same rule as mail. Nothing while there are none. */
function eventList(store: HostStore, view: SiteView): Markup {
  const { language } = view;
  const kept = [...store.events()].reverse().map((event) => ({ ...event, day: readEvent(event.body) }));
  const shown = kept.filter(({ organizerUpn, day }) => mayReadMail(view, organizerUpn, { to: day.invited }));
  if (shown.length === 0) return html``;
  const days = shown.map(({ id, organizerUpn, day }) => html`<li class="mail" id="event-${id}">
      <h3>${day.subject || say(language, 'mailNoSubject')}</h3>
      <dl>
        <dt>${say(language, 'eventDay')}</dt><dd>${day.on}</dd>
        <dt>${say(language, 'eventOf')}</dt><dd>${organizerUpn}</dd>
        <dt>${say(language, 'eventInvited')}</dt><dd>${day.invited.join(', ')}</dd>
      </dl>
    </li>`);
  return html`<h2>${say(language, 'eventsTitle')}</h2>
    <p>${say(language, 'eventsIntro')}</p>
    <ul class="mails">${days}</ul>`;
}

/** A message may hold what only some roles may know, so it is for those whom it was between. */
function mayReadMail({ visit, user }: SiteView, fromUpn: string, { to }: Pick<MailMessage, 'to'>): boolean {
  const { persona } = visit.visitor;
  const own = [persona.upn, user.email].map((address) => address.toLowerCase());
  return persona.roles.includes('owner') || [fromUpn, ...to].some((address) => own.includes(address.toLowerCase()));
}
