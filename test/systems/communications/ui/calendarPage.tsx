import * as React from 'react';
import { render } from '@testing-library/react';
import { Language } from '../../../../src/kernel/text';
import { CalendarScreen } from '../../../../src/systems/communications/ui/calendar/CalendarScreen';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';

/** Puts the browser at the calendar's page. `search` is the part of the address from `?` on. */
export function at(search: string): void {
  window.history.replaceState(null, '', `/sites/region/SitePages/Calendar.aspx${search}`);
}

/** Draws the calendar's page for one of the office, and waits until all of it is there. */
export async function openCalendar(office: TestOffice, who: Colleague, language: Language = 'en'): Promise<void> {
  render(<CalendarScreen {...office.screen(who, language)} />);
  await loaded();
}
