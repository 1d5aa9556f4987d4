import { BaseListViewCommandSet, IListViewCommandSetExecuteEventParameters } from '@microsoft/sp-listview-extensibility';
import { pageLanguage } from '../../webparts/page/pageLanguage';
import { themeOfPage } from '../../webparts/page/themeOfPage';
import { commandIds } from './commandIds';
import type { RecordCommands } from './recordCommands';

/** What may be done with selected documents and folders of a records library, in SharePoint's own command bar. */
export default class RecordCommandsCommandSet extends BaseListViewCommandSet<object> {
  private commands: RecordCommands | undefined;

  public async onInit(): Promise<void> {
    this.show([]);
    const { createRecordCommands } = await import('./recordCommands');
    this.commands = await createRecordCommands(this.context, {
      language: pageLanguage(this.context.pageContext.cultureInfo.currentUICultureName),
      theme: themeOfPage(this.context),
    });
    this.context.listView.listViewStateChangedEvent.add(this, () => this.refresh());
    this.refresh();
  }

  public onExecute({ itemId, selectedRows }: IListViewCommandSetExecuteEventParameters): void {
    this.commands?.open(itemId, selectedRows);
  }

  private refresh(): void {
    this.show(this.commands?.shown(this.context.listView.selectedRows ?? []) ?? []);
    this.raiseOnChange();
  }

  private show(shown: readonly string[]): void {
    for (const id of Object.values(commandIds)) {
      const command = this.tryGetCommand(id);
      if (!command) continue;
      command.visible = shown.includes(id);
      command.title = this.commands?.titles[id] ?? command.title;
    }
  }
}
