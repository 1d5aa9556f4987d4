import { isLibrary } from '../baseFields';
import { ListRow, PermissionMask } from '../contract';
import { rights } from '../masks';

type Kept = Pick<ListRow, 'baseTemplate' | 'settings'>;

/** Whether a list counts minor versions, so that what is published and what is written differ. Only files have drafts here. */
export const keepsDrafts = ({ baseTemplate, settings }: Kept): boolean => isLibrary(baseTemplate) && settings.EnableMinorVersions === true;

/** The right that shows drafts, by SharePoint's `DraftVersionVisibility`: 0 whoever reads, 1 who may edit, 2 who may approve. */
export const rightToDrafts = ({ settings }: Kept): PermissionMask => {
  switch (settings.DraftVersionVisibility) {
    case 1: return rights.editListItems;
    case 2: return rights.approveItems;
    default: return rights.viewListItems;
  }
};
