import type { BaseFormCustomizer, IListItem } from '@microsoft/sp-listview-extensibility';
import type { FormModel } from '../../pages/pageData';
import type { ListInfo } from '../sharePoint/listInfo';
import type { RunningHost } from './modules';
import type { FormContextConstructor, PrivateFormCustomizer } from './privateTypes';

export interface FormPlace {
  readonly model: FormModel;
  readonly list: ListInfo;
  /** The item as REST gives it; absent for a new one. */
  readonly item?: IListItem;
  readonly domElement: HTMLElement;
  readonly onSaved: () => void;
  readonly onClosed: () => void;
  readonly onError: (error: Error) => void;
}

/** Draws a list's own form in place of SharePoint's. Rejects when its code fails to start or to draw. */
export async function startFormCustomizer(host: RunningHost, { model, list, item, domElement, onSaved, onClosed, onError }: FormPlace): Promise<void> {
  const { _ExtensionManager: Manager } = host.modules['@microsoft/sp-extension-base'];
  const { _FormCustomizerHost: FormHost, FormCustomizerContext } = host.modules['@microsoft/sp-listview-extensibility'];
  const { FormDisplayMode, Guid } = host.modules['@microsoft/sp-core-library'];
  const Context = FormCustomizerContext as unknown as FormContextConstructor;
  const callbacks = new FormHost({ onSaveCallback: onSaved, onCloseCallback: onClosed, onErrorCallback: onError, logEngagement: () => undefined });
  const displayMode = { new: FormDisplayMode.New, edit: FormDisplayMode.Edit, display: FormDisplayMode.Display }[model.mode];
  const form = await new Manager(host.scope).createExtension<BaseFormCustomizer<unknown>>(
    model.customizer?.componentId ?? '', model.customizer?.properties ?? '',
    (parameters) => new Context(parameters, {
      list: { guid: Guid.parse(list.id), title: list.title, serverRelativeUrl: list.url },
      contentType: { id: model.contentTypeId, name: model.contentTypeName, ClientFormCustomFormatter: undefined, schemaXml: undefined },
      folderInfo: { folderPath: list.url }, itemId: model.itemId, item, domElement, host: callbacks,
    }),
    { displayMode },
  );
  (form as unknown as PrivateFormCustomizer)._internalRender();
}
