import { Workplace } from '../../../kernel/ports/workplace';

type Site = Pick<Workplace, 'sitePath'>;

/** Views of the room's page that are neither a file nor a box. */
export const roomViews = ['queue', 'overdue', 'boxes', 'shelf', 'labels', 'register', 'settings'] as const;
export type RoomView = (typeof roomViews)[number];

/** A paper file on the page of the room. From the root of the server. */
export function fileAddress(site: Site, number: string): string {
  return `${roomAddress(site)}?file=${encodeURIComponent(number)}`;
}

export function roomViewAddress(site: Site, view: RoomView): string {
  return `${roomAddress(site)}?view=${view}`;
}

export function roomAddress({ sitePath }: Site): string {
  return `${sitePath}/SitePages/FileRoom.aspx`;
}
