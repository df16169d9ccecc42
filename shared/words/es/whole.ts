import type { WholeCatalogue } from '../areas.ts';
import { adversePaper } from './adverse-paper.ts';
import {
  adverseSorts,
  adverseSortLines,
  severities,
  reportees,
  reporteesWithin,
  materialUses,
  exposures,
  callLines,
  adverse,
} from './adverse.ts';
import { backup, backupFolder } from './backup.ts';
import { clientCopy } from './client-copy.ts';
import { copyTables } from './copy-tables.ts';
import { sameClient } from './clients.ts';
import { codes } from './codes.ts';
import {
  colour,
  discProblems,
  cardProblems,
  cardNames,
  cardTitles,
  colourBands,
  itaClasses,
  recipeSteps,
  colourKinds,
  colourKindTitles,
} from './colour.ts';
import { consentPlan, waiver } from './consent-plan.ts';
import { counts } from './counts.ts';
import { damage } from './damage.ts';
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
import { packCheck, packHeads } from './pack-check.ts';
import { pack } from './pack.ts';
import { passphrase } from './passphrase.ts';
import { people } from './people.ts';
import {
  pictureProblems,
  cameraProblems,
  photoTitles,
  destroyReasons,
  destroyedBecause,
  photos,
} from './photos.ts';
import { whilePlace, endings, places } from './places.ts';
import { sourceBases } from './plain-source.ts';
import { printing, paperLetters } from './printing.ts';
import { productFiles } from './product-files.ts';
import { protocolFields } from './protocol-fields.ts';
import { protocolValues } from './protocol-values.ts';
import { protocol } from './protocol.ts';
import { recall } from './recall.ts';
import { recovery } from './recovery.ts';
import { refusals, unknownThings } from './refusal-words.ts';
import { review } from './review.ts';
import { scalp, zonesOnMap, zoneNames } from './scalp.ts';
import { seal } from './seal.ts';
import { sessionKind } from './session-kinds.ts';
import { stages, stagesWithin, completeStage } from './stages.ts';
import { lotAsked, stock } from './stock.ts';
import { summary } from './summary.ts';
import { time } from './time.ts';
import { views } from './views.ts';
import { visits } from './visits.ts';
import { why } from './why-look.ts';
import { spanish } from './catalogue.ts';
import { screens } from './screens/catalogue.ts';
import { session } from './session/catalogue.ts';

/** All that can be said in Spanish: the screens besides what the client reads and what stands on paper. */
export const wholeSpanish: WholeCatalogue = {
  ...spanish,
  ...screens,
  ...session,
  adverse,
  adversePaper,
  adverseSortLines,
  adverseSorts,
  backup,
  backupFolder,
  callLines,
  cameraProblems,
  cardNames,
  cardProblems,
  cardTitles,
  clientCopy,
  copyTables,
  clockNotice,
  codes,
  colour,
  colourBands,
  colourKindTitles,
  colourKinds,
  completeStage,
  consentPlan,
  counts,
  creamNames,
  damage,
  destroyReasons,
  destroyedBecause,
  discProblems,
  door,
  doubtful,
  due,
  dueList,
  endings,
  erasure,
  exposures,
  failure,
  failureHelp,
  floors,
  headline,
  itaClasses,
  keepingDue,
  keys,
  launch,
  lists,
  lostFiles,
  lostKeys,
  lotAsked,
  materialUses,
  opening,
  pack,
  packCheck,
  packHeads,
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
  protocolValues,
  recall,
  recipeSteps,
  recovery,
  refusals,
  reportees,
  reporteesWithin,
  review,
  sameClient,
  scalp,
  seal,
  sessionKind,
  severities,
  sourceBases,
  stages,
  stagesWithin,
  stock,
  summary,
  time,
  unknownThings,
  views,
  visitTitles,
  visits,
  waiver,
  weekPaper,
  whilePlace,
  why,
  zoneNames,
  zonesOnMap,
};
