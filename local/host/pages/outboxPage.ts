import { say } from '../strings/hostStrings';
import { minuteIn } from './dates';
import { html, Markup } from './html';
import { MailMessage, readMail } from './mailMessage';
import { HostStore, SiteView } from './siteView';

/** Mail that was sent through Graph and kept at the desk, newest first: to the owner all of it, to others what they sent or received. */
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
    ${messages.length > 0 ? html`<ul class="mails">${messages}</ul>` : html`<p class="notice">${say(language, 'noMail')}</p>`}`;
}

/** A message may hold what only some roles may know, so it is for those whom it was between. */
function mayReadMail({ visit, user }: SiteView, fromUpn: string, { to }: MailMessage): boolean {
  const { persona } = visit.visitor;
  const own = [persona.upn, user.email].map((address) => address.toLowerCase());
  return persona.roles.includes('owner') || [fromUpn, ...to].some((address) => own.includes(address.toLowerCase()));
}
