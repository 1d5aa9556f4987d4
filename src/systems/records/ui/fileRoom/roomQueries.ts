import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { entriesOf, StampedEntry } from '../../../../kernel/activity/entriesOf';
import { subjectOf } from '../../../../kernel/activity/record';
import { Person } from '../../../../kernel/lists/columns';
import { isProblem } from '../../../../kernel/ports/storeError';
import { ItemId } from '../../../../kernel/lists/defineList';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { boxesOnList, boxesSince, boxNumbered, fileNumbered, filesOfBox, findFiles, FileSearch, loans, overdueLoans } from '../../fileRoom/findFiles';
import { nextTransferList } from '../../fileRoom/numbers';
import { openRequests, queueOf } from '../../fileRoom/queue';
import { recentChecks } from '../../fileRoom/shelfSteps';
import { BoxWithFiles } from '../../fileRoom/transferList';
import { Box, boxes, FileRequest, PaperFile, paperFiles, ShelfCheck, shelfChecks } from '../../fileRoomLists';
import { recordsActivity } from '../../lists';
import { Scheme } from '../../scheme/contract';
import { readScheme } from '../../scheme/readScheme';
import { settingsOf } from '../../settings/readSettings';
import { RecordsSettings } from '../../settings/recordsSettings';

const root = 'fileRoom';
/** Boxes are shown for as long as a schedule keeps most paper. */
const boxYears = 25;

export function useFile(work: Workplace, number: string): UseQueryResult<PaperFile | null> {
  return useQuery([root, work.sitePath, 'file', number], () => fileNumbered(work, number));
}

export function useBox(work: Workplace, number: string): UseQueryResult<Box | null> {
  return useQuery([root, work.sitePath, 'box', number], () => boxNumbered(work, number));
}

export function useQueue(work: Workplace, number: string): UseQueryResult<readonly FileRequest[]> {
  return useQuery([root, work.sitePath, 'queue', number], () => queueOf(work, number));
}

/** A request with the file that it is for; null when the file is gone. */
export interface RequestWithFile {
  readonly request: FileRequest;
  readonly file: PaperFile | null;
}

export function useOpenRequests(work: Workplace): UseQueryResult<readonly RequestWithFile[]> {
  return useQuery([root, work.sitePath, 'requests'], async () => {
    const open = await openRequests(work);
    const numbers = [...new Set(open.map(({ fileNumber }) => fileNumber))];
    const files = new Map((await Promise.all(numbers.map(number => fileNumbered(work, number)))).flatMap(file => (file ? [[file.number, file] as const] : [])));
    return open.map(request => ({ request, file: files.get(request.fileNumber) ?? null }));
  });
}

export interface Mine {
  readonly loans: readonly PaperFile[];
  readonly requests: readonly { readonly request: FileRequest; readonly position: number }[];
}

/** What the person at the page has of the room, and what they wait for. */
export function useMine(work: Workplace, { person }: Visitor): UseQueryResult<Mine> {
  return useQuery([root, work.sitePath, 'mine', person.id], async () => {
    const [had, asked] = await Promise.all([loans(work, person.id), openRequests(work, person.id)]);
    const queues = await Promise.all(asked.map(({ fileNumber }) => queueOf(work, fileNumber)));
    return { loans: had, requests: asked.map((request, index) => ({ request, position: queues[index].findIndex(({ id }) => id === request.id) + 1 })) };
  });
}

export function useOverdue(work: Workplace): UseQueryResult<readonly PaperFile[]> {
  return useQuery([root, work.sitePath, 'overdue'], () => overdueLoans(work));
}

export function useBoxes(work: Workplace): UseQueryResult<readonly Box[]> {
  return useQuery([root, work.sitePath, 'boxes'], () => boxesSince(work, boxYears));
}

export function useFilesOfBox(work: Workplace, number: string): UseQueryResult<readonly PaperFile[]> {
  return useQuery([root, work.sitePath, 'content', number], () => filesOfBox(work, number));
}

export function useTransferList(work: Workplace, number: string): UseQueryResult<readonly BoxWithFiles[]> {
  return useQuery([root, work.sitePath, 'list', number], async () => {
    const onList = await boxesOnList(work, number);
    const files = await Promise.all(onList.map(box => filesOfBox(work, box.number)));
    return onList.map((box, index) => ({ box, files: files[index] }));
  });
}

export function useNextList(work: Workplace): UseQueryResult<string> {
  return useQuery([root, work.sitePath, 'nextList'], () => nextTransferList(work));
}

export function useSearch(work: Workplace, search: FileSearch | undefined): UseQueryResult<readonly PaperFile[]> {
  return useQuery([root, work.sitePath, 'search', search], () => (search ? findFiles(work, search) : []), { enabled: search !== undefined });
}

export function useChecks(work: Workplace): UseQueryResult<readonly ShelfCheck[]> {
  return useQuery([root, work.sitePath, 'checks'], () => recentChecks(work));
}

/** Null when there is no such check. */
export function useCheck(work: Workplace, id: string): UseQueryResult<ShelfCheck | null> {
  return useQuery([root, work.sitePath, 'check', id], async () => {
    if (!/^\d{1,9}$/.test(id)) return null;
    try {
      return await work.lists.get(shelfChecks, Number(id) as ItemId<'ShelfChecks'>);
    } catch (error) {
      if (isProblem(error, 'notFound')) return null;
      throw error;
    }
  });
}

export function useSettings(work: Workplace): UseQueryResult<RecordsSettings> {
  return useQuery([root, work.sitePath, 'settings'], () => settingsOf(work));
}

export function useScheme(work: Workplace): UseQueryResult<Scheme> {
  return useQuery([root, work.sitePath, 'scheme'], () => readScheme(work));
}

/** Whom a file may be charged out to by name. */
export function useStaff(work: Workplace): UseQueryResult<readonly Person[]> {
  return useQuery([root, work.sitePath, 'staff'], () => work.people.membersOf('staff'));
}

/** What was done to a file or a box, the latest first. */
export function useHistory(work: Workplace, list: typeof paperFiles | typeof boxes, item: PaperFile | Box): UseQueryResult<readonly StampedEntry[]> {
  return useQuery([root, work.sitePath, 'history', list.name, item.id, item.lastActionId], async () => [...(await entriesOf(work, recordsActivity, subjectOf(list, item.id)))].reverse());
}
