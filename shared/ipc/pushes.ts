import type { SessionView } from '../session/view.ts';
import type { AppState, ListsMissing, RecordCheck, WaitingAlarm } from './pages.ts';
import type { Settings } from './this-device.ts';

/** Pushes are part of the contract (decision 30). A reply and a push may arrive in either order. */
export interface Pushes {
  readonly 'app.state': AppState;
  readonly 'session.view': SessionView;
  readonly 'record.check': RecordCheck;
  readonly 'alarms.waiting': readonly WaitingAlarm[];
  readonly 'settings.changed': Settings;
  /** How far the lists are that are made anew; `null` when all is in. Whoever shows one asks again. */
  readonly 'lists.made': ListsMissing | null;
  /** The first screen can show more than when it was asked. */
  readonly 'home.changed': null;
  /** A backup goes on, or is over. */
  readonly 'backup.changed': null;
  /** What can be said of the studio's other tablets is not what it was. */
  'tablets.changed': null;
  /** More of the manager's list is there to be shown or found. */
  readonly 'completed.changed': null;
  /** A product or a lot is not what it was: whoever shows lots asks again. */
  readonly 'stock.changed': null;
}
export type PushName = keyof Pushes;
