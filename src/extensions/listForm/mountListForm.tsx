import * as React from 'react';
import { FormCustomizerContext } from '@microsoft/sp-listview-extensibility';
import { FoiListForm } from '../../systems/foi/ui/FoiListForm';
import type { ListFormProps } from '../../systems/foi/ui/screen';
import { mountForVisitor } from '../../webparts/page/mountForVisitor';
import type { MountedScreen } from '../../webparts/page/ScreenWebPart';
import { listNameIn } from '../listName';

/** Draws the form of the list at hand for whoever is at the page. */
export function mountListForm(context: FormCustomizerContext, props: ListFormProps): MountedScreen {
  const listName = listNameIn(context.list.serverRelativeUrl);
  return mountForVisitor(context, (place, work, visitor) => (
    <FoiListForm {...props} listName={listName} work={work} visitor={visitor} theme={place.theme} language={place.language} />
  ));
}
