import * as React from 'react';
import { say } from '../strings';
import type { ListPlace } from './place';

/** The list's views, each an address of its own. */
export function ViewSwitcher({ place: { list, view, facts } }: { readonly place: ListPlace }): React.ReactElement {
  return (
    <nav className="view-switcher" aria-label={say(facts.language, 'views')}>
      <ul>
        {list.views.filter(({ hidden }) => !hidden).map((other) => (
          <li key={other.id}><a href={other.url} aria-current={other.id === view.id ? 'page' : undefined}>{other.title}</a></li>
        ))}
      </ul>
    </nav>
  );
}
