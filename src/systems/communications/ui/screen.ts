import { QueryClient } from '@tanstack/react-query';
import { Visitor } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language } from '../../../kernel/text';
import { SiteTheme } from '../../../ui/siteTheme';

/** What every view of communications works with. */
export interface CommunicationsProps {
  readonly work: Workplace;
  readonly visitor: Visitor;
}

/** What a web part hands to the screen that it mounts. */
export interface CommunicationsScreenProps extends CommunicationsProps {
  readonly theme?: SiteTheme;
  /** The language that the reader chose on the page; that of the workplace unless given. */
  readonly language?: Language;
  /** Another client than the page's own, for a test. */
  readonly client?: QueryClient;
}
