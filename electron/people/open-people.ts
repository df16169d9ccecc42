import type { AuthorId } from '../../shared/brand.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { SessionService } from '../session/session-service.ts';
import type { Store } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import { createFileLooks } from './file-looks.ts';
import { createLock } from './lock.ts';
import { createPeopleService } from './people-service.ts';
import { createPinCheck } from './pin-check.ts';
import type { Seat } from './seat.ts';
import { createStaffBook } from './staff-book.ts';
import { createSupervision } from './supervision.ts';
import { createTablet } from './tablet.ts';
import { createUnnamedTaps } from './unnamed-taps.ts';

interface Deps {
  readonly reader: Store;
  readonly writer: RecordWriter;
  readonly seat: Seat;
  readonly clock: Clock;
  readonly today: () => LocalDate;
  readonly cost: KdfCost;
}
interface Others {
  readonly studio: StudioService;
  readonly sessions: SessionService;
  readonly author: () => AuthorId;
}

/** Who works here and who has the tablet: first what everything else asks, then what asks everything else. */
export const openPeople = ({ reader, writer, seat, clock, today, cost }: Deps) => {
  const book = createStaffBook(reader);
  const taps = createUnnamedTaps({ reader, writer });
  const tablet = createTablet({ book, seat, today, unnamed: taps.open });
  const pins = createPinCheck({ reader, writer, book, elapsedMs: clock.elapsedMs, cost });
  const supervision = createSupervision();
  return {
    book,
    tablet,
    supervision,
    working: ({ studio, sessions, author }: Others) => ({
      book,
      seat,
      tablet,
      pins,
      taps,
      supervision,
      staff: createPeopleService({ book, seat, tablet, pins, writer, author, studio, today, cost }),
      looks: createFileLooks({ reader, writer, author, today }),
      lock: createLock({ seat, tablet, pins, taps, sessions, reader, writer, studio, clock }),
    }),
  };
};
