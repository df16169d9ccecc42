import type { PartCatalogue } from '../areas.ts';
import { adversePaper } from './adverse-paper.ts';
import { backup } from './backup.ts';
import { clientCopy } from './client-copy.ts';
import { sameClient } from './clients.ts';
import { codes } from './codes.ts';
import { counts } from './counts.ts';
import { door } from './door.ts';
import { doubtful } from './doubtful.ts';
import { dueList, weekPaper } from './due-list.ts';
import { due } from './due.ts';
import { erasure } from './erasure.ts';
import { failure, failureHelp } from './failures.ts';
import { floors } from './floors.ts';
import { visitTitles, headline, clockNotice } from './headline.ts';
import { keepingDue } from './keeping-due.ts';
import { keys } from './keys.ts';
import { launch } from './launch.ts';
import { lists } from './lists.ts';
import { lostFiles } from './lost-files.ts';
import { lostKeys } from './lost-keys.ts';
import { creamNames } from './numbing.ts';
import { opening } from './opening.ts';
import { pack } from './pack.ts';
import { passphrase } from './passphrase.ts';
import { people } from './people.ts';
import { pictureProblems, cameraProblems, photoTitles, destroyReasons, photos } from './photos.ts';
import { whilePlace, endings, places } from './places.ts';
import { sourceBases } from './plain-source.ts';
import { printing, paperLetters } from './printing.ts';
import { productFiles } from './product-files.ts';
import { protocolFields } from './protocol-fields.ts';
import { protocol } from './protocol.ts';
import { recall } from './recall.ts';
import { recovery } from './recovery.ts';
import { refusals, unknownThings } from './refusal-words.ts';
import { review } from './review.ts';
import { scalp, zoneNames } from './scalp.ts';
import { seal } from './seal.ts';
import { sessionKind } from './session-kinds.ts';
import { stages, stagesWithin, completeStage } from './stages.ts';
import { lotAsked, stock } from './stock.ts';
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
  clockNotice,
  codes,
  completeStage,
  counts,
  creamNames,
  destroyReasons,
  door,
  doubtful,
  due,
  dueList,
  endings,
  erasure,
  failure,
  failureHelp,
  floors,
  headline,
  keepingDue,
  keys,
  launch,
  lists,
  lostFiles,
  lostKeys,
  lotAsked,
  opening,
  pack,
  paperLetters,
  passphrase,
  people,
  photoTitles,
  photos,
  pictureProblems,
  places,
  printing,
  productFiles,
  protocol,
  protocolFields,
  recall,
  recovery,
  refusals,
  review,
  sameClient,
  scalp,
  seal,
  sessionKind,
  sourceBases,
  stages,
  stagesWithin,
  stock,
  time,
  unknownThings,
  views,
  visitTitles,
  visits,
  weekPaper,
  whilePlace,
  why,
  zoneNames,
};
