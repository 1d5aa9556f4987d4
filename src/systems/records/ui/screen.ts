import { QueryClient } from '@tanstack/react-query';
import { Visitor } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language } from '../../../kernel/text';
import { SiteTheme } from '../../../ui/siteTheme';

/** What every view of records works with. */
export interface RecordsProps {
  readonly work: Workplace;
  readonly visitor: Visitor;
}

/** What a web part hands to the screen that it mounts. */
export interface RecordsScreenProps extends RecordsProps {
  readonly theme?: SiteTheme;
  /** The language that the reader chose on the page; that of the workplace unless given. */
  readonly language?: Language;
  /** Another client than the page's own, for a test. */
  readonly client?: QueryClient;
}
