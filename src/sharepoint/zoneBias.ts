import '@pnp/sp/webs';
import { SPInstance } from '@pnp/sp';
import { ZoneBias } from './dateOnly';
import { Ask } from './reads';
import { asRow, numberIn } from './shape';

/** Asks the site for its zone's winter bias in minutes. */
export async function askZoneBias(ask: Ask): Promise<ZoneBias> {
  const zone = await ask(sp => SPInstance(sp.web, 'regionalsettings/timezone')());
  return numberIn(asRow(asRow(zone, 'timezone').Information, 'timezone'), 'Bias', 'timezone');
}
