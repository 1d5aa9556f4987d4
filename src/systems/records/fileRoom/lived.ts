import { boxLifecycle, fileRequestLifecycle, paperFileLifecycle, shelfCheckLifecycle } from '../fileRoomLifecycles';
import { boxes, fileRequests, paperFiles, shelfChecks } from '../fileRoomLists';
import { recordsActivity } from '../lists';

/** What lives in the room: each list with its life and the place of its accounts. */
export const livedFile = { list: paperFiles, activity: recordsActivity, lifecycle: paperFileLifecycle } as const;
export const livedBox = { list: boxes, activity: recordsActivity, lifecycle: boxLifecycle } as const;
export const livedRequest = { list: fileRequests, activity: recordsActivity, lifecycle: fileRequestLifecycle } as const;
export const livedCheck = { list: shelfChecks, activity: recordsActivity, lifecycle: shelfCheckLifecycle } as const;

export type FileTransition = keyof typeof paperFileLifecycle.transitions;
export type BoxTransition = keyof typeof boxLifecycle.transitions;
