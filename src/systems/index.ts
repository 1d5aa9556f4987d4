import { SystemDeclaration } from '../kernel/system/defineSystem';
import { communications } from './communications';
import { foi } from './foi';
import { records } from './records';

/** Every system of the house. A new one is a new folder and one line here. */
export const systems: readonly SystemDeclaration[] = [foi, records, communications];
