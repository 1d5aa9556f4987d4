import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { prepareCalendar } from '../../systems/communications/ui/calendar/calendarQueries';
import { CalendarScreen } from '../../systems/communications/ui/calendar/CalendarScreen';
import { mountForVisitor } from '../page/mountForVisitor';
import { MountedScreen } from '../page/ScreenWebPart';

/** Draws the calendar, plans and social posts for whoever is at the page. */
export function mountCalendar(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <CalendarScreen work={work} visitor={visitor} theme={place.theme} language={place.language} />, prepareCalendar);
}
