import type { ModuleName, StandInName } from '../../framework/standIns';
import { provideComponent } from '../runtime/assembledComponents';
import type { ModuleLoader } from '../runtime/privateTypes';
import { dialogModule } from './dialog';
import { editCustomerPromiseModule } from './editCustomerPromise';
import { idleTaskModule } from './idleTask';
import { propertyPaneModule } from './propertyPane';

const standIns: Readonly<Record<StandInName, object>> = {
  dialog: dialogModule,
  editCustomerPromise: editCustomerPromiseModule,
  idleTask: idleTaskModule,
  propertyPane: propertyPaneModule,
};

/** Gives the loader the host's own modules under the ids by which the runtime asks for SharePoint's. */
export function provideStandIns(loader: ModuleLoader, names: Readonly<Record<StandInName, ModuleName>>): void {
  for (const [name, module] of Object.entries(standIns)) {
    const [id, version] = names[name as StandInName].split('_');
    provideComponent(loader, id, version, module);
  }
}
