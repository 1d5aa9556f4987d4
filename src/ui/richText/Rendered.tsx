import * as React from 'react';
import { CleanHtml } from '../../kernel/richText';
import { Language } from '../../kernel/text';
import { cleanHtml } from './cleanHtml';
import { installRichTextStyles } from './richTextStyles';

interface RenderedProps {
  readonly html: CleanHtml;
  /** Of the text. */
  readonly lang: Language;
}

/** A text to be read. Cleaned once more here: what is stored may have been written past every page of ours. */
export function Rendered({ html, lang }: RenderedProps): JSX.Element {
  React.useLayoutEffect(() => installRichTextStyles(), []);
  const clean = React.useMemo(() => cleanHtml(html), [html]);
  return <div className="ri-richText" lang={`${lang}-CA`} dangerouslySetInnerHTML={{ __html: clean }} />;
}
