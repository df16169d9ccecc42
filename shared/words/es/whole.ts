import type { PartCatalogue } from '../areas.ts';
import { adversePaper } from './adverse-paper.ts';
import { backup } from './backup.ts';
import { clientCopy } from './client-copy.ts';
import { codes } from './codes.ts';
import { counts } from './counts.ts';
import { door } from './door.ts';
import { doubtful } from './doubtful.ts';
import { due } from './due.ts';
import { erasure } from './erasure.ts';
import { failure, failureHelp } from './failures.ts';
import { floors } from './floors.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { lostFiles } from './lost-files.ts';
import { lostKeys } from './lost-keys.ts';
import { opening } from './opening.ts';
import { pack } from './pack.ts';
import { passphrase } from './passphrase.ts';
import { people } from './people.ts';
import { pictureProblems, cameraProblems, photoTitles, destroyReasons, photos } from './photos.ts';
import { whilePlace } from './places.ts';
import { printing } from './printing.ts';
import { protocolFields } from './protocol-fields.ts';
import { protocol } from './protocol.ts';
import { recall } from './recall.ts';
import { recovery } from './recovery.ts';
import { refusals, unknownThings } from './refusal-words.ts';
import { review } from './review.ts';
import { scalp, zoneNames } from './scalp.ts';
import { seal } from './seal.ts';
import { sessionKind } from './session-kinds.ts';
import { stock } from './stock.ts';
import { time } from './time.ts';
import { views } from './views.ts';
import { visits } from './visits.ts';
import { why } from './why-look.ts';
import { spanish } from './catalogue.ts';
import { screens } from './screens/catalogue.ts';
import { session } from './session/catalogue.ts';

/** All that can be said in Spanish: the screens besides what the client reads and what stands on paper. */
export const wholeSpanish: PartCatalogue = {
  ...spanish,
  ...screens,
  ...session,
  adversePaper,
  backup,
  cameraProblems,
  clientCopy,
  codes,
  counts,
  destroyReasons,
  door,
  doubtful,
  due,
  erasure,
  failure,
  failureHelp,
  floors,
  keys,
  lists,
  lostFiles,
  lostKeys,
  opening,
  pack,
  passphrase,
  people,
  photoTitles,
  photos,
  pictureProblems,
  printing,
  protocol,
  protocolFields,
  recall,
  recovery,
  refusals,
  review,
  scalp,
  seal,
  sessionKind,
  stock,
  time,
  unknownThings,
  views,
  visits,
  whilePlace,
  why,
  zoneNames,
};
