import { QueryClient } from '@tanstack/react-query';
import { Visitor } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language } from '../../../kernel/text';
import { SiteTheme } from '../../../ui/siteTheme';

/** What every view of FOI works with. */
export interface FoiProps {
  readonly work: Workplace;
  readonly visitor: Visitor;
}

/** What a web part or form hands to the screen that it mounts. */
export interface FoiScreenProps extends FoiProps {
  readonly theme?: SiteTheme;
  /** The language that the reader chose on the page; that of the workplace unless given. */
  readonly language?: Language;
  /** Another client than the page's own, for a test. */
  readonly client?: QueryClient;
}

/** What was saved, for the view that the form came from. */
export interface Saved {
  /** One sentence to be shown and read aloud. */
  readonly message: string;
  /** Number of the request that it concerns. */
  readonly number: string;
}
