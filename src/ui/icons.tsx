import * as React from 'react';
import { IconName, iconPaths } from './iconPaths';

/** A drawing beside words that say the same. Never the only bearer of a meaning, so screen readers pass over it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg className="ri-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={iconPaths[name]} />
    </svg>
  );
}
