import ical, { ICalCalendarMethod } from 'ical-generator';
import type { TakeHomeDate } from '../../shared/aftercare/take-home-dates.ts';
import { addDays } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';

interface Calendar {
  readonly dates: readonly TakeHomeDate[];
  readonly studio: { readonly name: string; readonly phone: string; readonly address?: string };
  readonly preparedAt: Instant;
  /** Of the sheet: the same dates saved twice are the same events, those of another sheet are not. */
  readonly seal: string;
  /** Stands before every title of what is made up. */
  readonly mark?: string | undefined;
}

/** Whole days of a calendar (RFC 5545), with the words of the sheet. The same sheet gives the same bytes. */
export const calendarFile = ({ dates, studio, preparedAt, seal, mark }: Calendar): string => {
  const calendar = ical({
    prodId: { company: 'Stipple', product: 'aftercare', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, title, from, until, lines } of dates)
    calendar.createEvent({
      id: `${seal.replaceAll(' ', '')}-${id}@stipple.invalid`,
      stamp: new Date(preparedAt),
      start: new Date(`${from}T00:00:00Z`),
      // RFC 5545: the end of an event of whole days is the day after.
      end: new Date(`${addDays(until, 1)}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: mark === undefined ? title : `${mark}. ${title}`,
      description: lines.join('\n'),
      ...(id === 'review'
        ? { location: [studio.name, studio.address].filter((part) => part !== undefined).join(', ') }
        : {}),
    });
  return calendar.toString();
};
