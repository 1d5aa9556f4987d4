import type { Language } from '../../../../src/kernel/text';
import type { FormModel } from '../../pages/pageData';
import type { ListInfo } from '../sharePoint/listInfo';
import type { Rest } from '../sharePoint/rest';
import type { FormData } from './formData';

/** What a form of SharePoint's own is given. */
export interface FormPageProps {
  readonly language: Language;
  readonly rest: Rest;
  readonly model: FormModel;
  readonly list: ListInfo;
  readonly data: FormData;
  readonly timeZone: string;
}
