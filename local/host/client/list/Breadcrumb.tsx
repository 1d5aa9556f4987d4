import * as React from 'react';
import { say } from '../strings';
import { folderAddress } from './fileLinks';
import type { ListPlace } from './place';

/** The way from the library to the folder that is open. Nothing at the library's own root. */
export function Breadcrumb({ place, folder }: { readonly place: ListPlace; readonly folder: string }): React.ReactElement | null {
  const { list, facts: { language } } = place;
  const names = folder.slice(list.url.length).split('/').filter((name) => name !== '');
  if (names.length === 0) return null;
  const folders = names.map((name, index) => ({ name, path: `${list.url}/${names.slice(0, index + 1).join('/')}` }));
  return (
    <nav className="breadcrumb" aria-label={say(language, 'whereabouts')}>
      <ol>
        {[{ name: list.title, path: list.url }, ...folders].map(({ name, path }) => (
          <li key={path}><a href={folderAddress(place, path)} aria-current={path === folder ? 'page' : undefined}>{name}</a></li>
        ))}
      </ol>
    </nav>
  );
}
