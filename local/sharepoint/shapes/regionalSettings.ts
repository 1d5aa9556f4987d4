import { Call } from '../call';
import { complex } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';

/** The zone in which the site keeps its days. Biases are minutes west of UTC, as Windows counts them. */
export function timeZoneSource(call: Call): EntitySource {
  const zone = call.store.web.timeZone;
  return sourceOf({
    type: 'SP.TimeZone',
    path: 'Web/RegionalSettings/TimeZone',
    properties: ready({
      Description: zone.description, Id: zone.id,
      Information: complex('SP.TimeZoneInformation', { Bias: zone.bias, DaylightBias: zone.daylightBias, StandardBias: 0 }),
    }),
  });
}

/** An English (Canada) site with a 24-hour clock off. */
export function regionalSettingsSource(call: Call): EntitySource {
  return sourceOf({
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    properties: ready({
      AdjustHijriDays: 0, AlternateCalendarType: 0, AM: 'AM', CalendarType: 1, Collation: 25, CollationLCID: 2070, DateFormat: 0, DateSeparator: '/', DecimalSeparator: '.',
      DigitGrouping: '3;0', FirstDayOfWeek: 0, FirstWeekOfYear: 0, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false, ListSeparator: ',', LocaleId: 4105,
      NegativeSign: '-', NegNumberMode: 1, PM: 'PM', PositiveSign: '', ShowWeeks: false, ThousandSeparator: ',', Time24: false, TimeMarkerPosition: 0, TimeSeparator: ':',
      WorkDayEndHour: 1020, WorkDays: 62, WorkDayStartHour: 480,
    }),
    links: { TimeZone: { read: () => timeZoneSource(call) }, TimeZones: { read: () => [timeZoneSource(call)] } },
  });
}
