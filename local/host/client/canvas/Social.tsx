import * as React from 'react';
import type { Language } from '../../../../src/kernel/text';
import { minuteIn } from '../../pages/dates';
import type { Rest } from '../sharePoint/rest';
import { say } from '../strings';
import { addComment, PageSocial, readSocial, removeComment, setLike, SocialPlace } from './pageSocial';

interface SocialProps {
  readonly rest: Rest;
  readonly place: SocialPlace;
  readonly start: PageSocial;
  readonly language: Language;
  readonly timeZone: string;
  /** Address of the visitor, who may take their own comments back. */
  readonly me: string;
}

/** Likes and comments of a page. */
export function Social({ rest, place, start, language, timeZone, me }: SocialProps): JSX.Element {
  const [social, setSocial] = React.useState(start);
  const [typed, setTyped] = React.useState('');
  const [failed, setFailed] = React.useState(false);
  const after = (change: Promise<unknown>, done?: () => void): void => {
    setFailed(false);
    change.then(() => readSocial(rest, place)).then((now) => { setSocial(now); done?.(); }, () => setFailed(true));
  };
  return (
    <section className="social" aria-label={say(language, 'comments')}>
      <div className="social-likes">
        <button type="button" className="social-like" aria-pressed={social.isLiked} onClick={() => after(setLike(rest, place, !social.isLiked))}>
          {say(language, social.isLiked ? 'liked' : 'like')}
        </button>
        <span>{`${say(language, 'likes')}: ${social.likeCount}`}</span>
      </div>
      <h2>{say(language, 'comments')}</h2>
      {social.comments.length === 0 && <p>{say(language, 'noComments')}</p>}
      <ul className="social-comments">
        {social.comments.map((comment) => (
          <li key={comment.id}>
            <p className="social-who">{`${comment.author.name} · ${minuteIn(comment.createdDate, timeZone)}`}</p>
            <p dir="auto">{comment.text}</p>
            {comment.author.email.toLowerCase() === me.toLowerCase() && (
              <button type="button" className="social-remove" onClick={() => after(removeComment(rest, place, comment.id))}>{say(language, 'removeComment')}</button>
            )}
          </li>
        ))}
      </ul>
      {social.isClosed ? <p>{say(language, 'commentsClosed')}</p> : (
        <form onSubmit={(event) => { event.preventDefault(); if (typed.trim() !== '') after(addComment(rest, place, typed.trim()), () => setTyped('')); }}>
          <label htmlFor="social-text">{say(language, 'comment')}</label>
          <textarea id="social-text" rows={3} maxLength={2000} value={typed} onChange={(event) => setTyped(event.target.value)} />
          {failed && <p role="alert">{say(language, 'notPosted')}</p>}
          <button type="submit" className="social-post">{say(language, 'post')}</button>
        </form>
      )}
    </section>
  );
}
