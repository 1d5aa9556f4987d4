import * as React from 'react';

interface PageProps {
  readonly title: string;
  /** Beside the title. */
  readonly actions?: React.ReactNode;
  /** Above the title: the way back. */
  readonly before?: React.ReactNode;
  /**
   * True when the person came here from another view of the same screen: the heading then takes the focus. A number takes it
   * again each time it changes: for what was saved, when the button that had the focus may be gone.
   */
  readonly takesFocus?: boolean | number;
  readonly children?: React.ReactNode;
}

/** One view of a screen: its heading, what may be done, its content. */
export function Page({ title, actions, before, takesFocus = false, children }: PageProps): JSX.Element {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className="ri-page">
      {before && <div className="ri-noPrint">{before}</div>}
      <div className="ri-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        {actions && <div className="ri-buttons">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children?: React.ReactNode;
}

/** A part of a view under its own heading. */
export function Section({ title, children }: SectionProps): JSX.Element {
  return (
    <section className="ri-section" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
