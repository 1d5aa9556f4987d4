import * as React from 'react';
import { useWords } from '../surroundings';
import { uiWords } from '../uiWords';

export interface SummaryLine {
  readonly id: string;
  readonly message: string;
}

interface FieldSummaryProps {
  readonly lines: readonly SummaryLine[];
  /** Changes each time the form was sent and refused: the summary then takes the focus. */
  readonly refusals: number;
}

/** Everything wrong with a form, at its top. Each line leads to its field. */
export function FieldSummary({ lines, refusals }: FieldSummaryProps): JSX.Element | null {
  const words = useWords(uiWords);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (lines.length === 0) return null;
  return (
    <div ref={box} className="ri-summary" role="alert" tabIndex={-1} data-summary="true">
      <strong>{words.summaryTitle(lines.length)}</strong>
      <ul>
        {lines.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={event => goTo(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView?.({ block: 'center' });
}
