import * as React from 'react';
import { FormCustomizerContext } from '@microsoft/sp-listview-extensibility';
import { ListFormProps } from '../../kernel/listForm';
import { news } from '../../systems/communications/newsLists';
import { mountForVisitor } from '../../webparts/page/mountForVisitor';
import type { MountedScreen } from '../../webparts/page/ScreenWebPart';
import { listNameIn } from '../listName';

const FoiListForm = React.lazy(() => import('../../systems/foi/ui/FoiListForm').then(module => ({ default: module.FoiListForm })));
const NewsListForm = React.lazy(() => import('../../systems/communications/ui/listForm/NewsListForm').then(module => ({ default: module.NewsListForm })));

/** Draws the form of the list at hand for whoever is at the page. Each system's forms are loaded with the first that is opened. */
export function mountListForm(context: FormCustomizerContext, props: ListFormProps): MountedScreen {
  const listName = listNameIn(context.list.serverRelativeUrl);
  return mountForVisitor(context, (place, work, visitor) => {
    const screen = { ...props, work, visitor, theme: place.theme, language: place.language };
    return <React.Suspense fallback={null}>{listName === news.name ? <NewsListForm {...screen} /> : <FoiListForm {...screen} listName={listName} />}</React.Suspense>;
  });
}
