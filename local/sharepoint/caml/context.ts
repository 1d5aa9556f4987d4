import { SharePointError } from '../../store/contract';
import { FieldIndex } from '../fieldIndex';

/** What CAML's relative values stand for in one request. */
export interface CamlContext {
  readonly fields: FieldIndex;
  /** IANA name of the site's zone. */
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly userId: number;
  /** Groups of the asker, for `<Membership Type="CurrentUserGroups">`. */
  readonly groupIds: () => readonly number[];
}

/** What SharePoint says when CAML names a column that the list does not have. */
export const camlColumnMissing = (): SharePointError =>
  new SharePointError(
    500,
    '-2130575340, Microsoft.SharePoint.SPException',
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
  );
