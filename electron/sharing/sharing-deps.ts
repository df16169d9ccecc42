import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { ClientFile } from '../../shared/sharing/client-files.ts';
import type { PhotoDestroyed } from '../../shared/sharing/photos.ts';
import type { StudioPicture } from '../../shared/sharing/picture.ts';
import type { StockThere } from '../../shared/stock/elsewhere.ts';
import type { Background } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { ClientFiles } from './client-files.ts';
import type { AfterElsewhere } from './after-elsewhere.ts';
import type { ParcelPlace } from './parcels.ts';
import type { RunShare } from './run-share.ts';
import type { ReleaseElsewhere, SealedColleague } from './share-work.ts';
import type { ToldElsewhere } from './told-elsewhere.ts';

/** What this tablet is among the others, and whom it tells what came from them. */
export interface SharingDeps {
  readonly dataDir: string;
  readonly reader: Pick<RecordReader, 'read' | 'damage' | 'sessions'>;
  readonly vault: Pick<Vault, 'exchange' | 'clients' | 'hasClient' | 'sign'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly zone: () => string;
  readonly clock: Pick<Clock, 'now'>;
  readonly background: Background;
  readonly log: Log;
  readonly onChange: () => void;
  /** Asks the person for a folder. */
  readonly askFolder: () => Promise<string | undefined>;
  readonly run: RunShare;
  /** Keys on their way, in a folder or on a hub. */
  readonly parcels: (place: string) => ParcelPlace;
  /** Whether this tablet registered them too. */
  readonly isKnown: (client: ClientId) => boolean;
  /** What the others hold of this tablet's clients. */
  readonly files: ClientFiles;
  /** What memory holds of these sessions is not how they went. */
  readonly onFile: (file: ClientFile) => void;
  /** What people said of clients who may be one person. */
  readonly onSaid: (said: StudioPicture['said']) => void;
  /** After a look, when another one may begin. */
  readonly follow: (said: StudioPicture['said']) => Promise<void>;
  /** Calls and unwanted events that other tablets entered, in the order of the studio: all of them, as far as they could be opened. */
  readonly onAfter: (entries: readonly AfterElsewhere[]) => void;
  /** More is known of what the visits of the other tablets left to do. */
  readonly onTold: () => void;
  /** Everything that was told is in. `next`: between two small things. */
  readonly onLooked: (next: () => Promise<void>) => Promise<void>;
  /** All of that is here, and how far each tablet was heard: of these clients something is new. */
  readonly onHeard: (client: ClientId) => void;
  /** What the visits of the other tablets left behind. */
  readonly told: ToldElsewhere;
  readonly onStock: (there: StockThere) => void;
  readonly onRelease: (release: ReleaseElsewhere) => void;
  /** Somebody who works on another tablet. */
  readonly onColleague: (colleague: SealedColleague) => void;
  /** A photo of this tablet that another one destroyed: here too. */
  readonly destroyPhoto: (photo: PhotoDestroyed) => void;
  /** A client whom another tablet erased: here too, where nothing of theirs is open. Answers whether they are gone. */
  readonly eraseHere: (client: ClientId) => boolean;
}
