import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { IListItem } from '@microsoft/sp-listview-extensibility';
import type { FormModel, PageData } from '../../pages/pageData';
import { reportError } from '../probe';
import { startFormCustomizer } from '../runtime/formCustomizer';
import type { RunningHost } from '../runtime/modules';
import { ListInfo, listAddress, loadListInfo } from '../sharePoint/listInfo';
import { Rest, restClient } from '../sharePoint/rest';
import { contentSettled } from '../ui/contentSettled';
import { failureBox } from '../ui/failures';
import { FormPage } from './FormPage';
import { loadFormData } from './formData';

/** Draws an item's form: the list's own where its content type names one that the page knows, else SharePoint's plain one. */
export async function drawPage(host: RunningHost, { page, language, webUrl, timeZone }: PageData): Promise<void> {
  const root = document.getElementById('form-root');
  if (page.kind !== 'form' || !root) return;
  const rest = restClient(host, webUrl);
  try {
    const list = await loadListInfo(rest, page.listUrl);
    if (hasCustomizer(host, page)) return await drawOwnForm(host, rest, page, list, root);
    const data = await loadFormData(rest, list, page.itemId, timeZone);
    await new Promise<void>((resolve) => {
      ReactDOM.render(<FormPage language={language} rest={rest} model={page} list={list} data={data} timeZone={timeZone} />, root, resolve);
    });
  } catch (error) {
    reportError('form', error);
    root.replaceChildren(failureBox(language, document.title, error));
  }
}

function hasCustomizer({ modules }: RunningHost, { customizer }: FormModel): boolean {
  return customizer !== undefined && modules['@microsoft/sp-loader'].SPComponentLoader.tryGetManifestById(customizer.componentId) !== undefined;
}

async function drawOwnForm(host: RunningHost, rest: Rest, model: FormModel, list: ListInfo, root: HTMLElement): Promise<void> {
  const item = model.itemId === undefined ? undefined : await rest.get<IListItem>(listAddress(list.url, `/items(${model.itemId})`));
  const leave = (): void => window.location.assign(model.source);
  const domElement = document.createElement('div');
  domElement.className = 'own-form';
  root.replaceChildren(domElement);
  await startFormCustomizer(host, { model, list, item, domElement, onSaved: leave, onClosed: leave, onError: (error) => reportError('form', error) });
  await contentSettled(domElement, { needsContent: true });
}
