import type { StageId } from '../../shared/session/stage.ts';
import type { Message } from '../../shared/words/message.ts';
import { helpWords } from '../../shared/words/screens/help.ts';
import type { Route } from '../route.ts';

/** Where somebody who asks for help stands. */
export type HelpPlace = Exclude<Route['at'], 'session'> | StageId;

type Words = readonly [what: Message, how: Message, know: Message];

/** Every place has its help; one without does not compile. */
export const helpAt: Readonly<Record<HelpPlace, Words>> = {
  home: [helpWords.home1, helpWords.home2, helpWords.home3],
  clients: [helpWords.clients1, helpWords.clients2, helpWords.clients3],
  client: [helpWords.client1, helpWords.client2, helpWords.client3],
  newClient: [helpWords.newClient1, helpWords.newClient2, helpWords.newClient3],
  startSession: [helpWords.startSession1, helpWords.startSession2, helpWords.startSession3],
  completed: [helpWords.completed1, helpWords.completed2, helpWords.completed3],
  completedOne: [helpWords.completedOne1, helpWords.completedOne2, helpWords.completedOne3],
  figures: [helpWords.figures1, helpWords.figures2, helpWords.figures3],
  studios: [helpWords.studios1, helpWords.studios2, helpWords.studios3],
  studioSession: [helpWords.studioSession1, helpWords.studioSession2, helpWords.studioSession3],
  keeping: [helpWords.keeping1, helpWords.keeping2, helpWords.keeping3],
  due: [helpWords.due1, helpWords.due2, helpWords.due3],
  stock: [helpWords.stock1, helpWords.stock2, helpWords.stock3],
  stockReceive: [helpWords.stockReceive1, helpWords.stockReceive2, helpWords.stockReceive3],
  stockLot: [helpWords.stockLot1, helpWords.stockLot2, helpWords.stockLot3],
  stockProduct: [helpWords.stockProduct1, helpWords.stockProduct2, helpWords.stockProduct3],
  recall: [helpWords.recall1, helpWords.recall2, helpWords.recall3],
  scanner: [helpWords.scanner1, helpWords.scanner2, helpWords.scanner3],
  staffLog: [helpWords.staffLog1, helpWords.staffLog2, helpWords.staffLog3],
  people: [helpWords.people1, helpWords.people2, helpWords.people3],
  protocol: [helpWords.protocol1, helpWords.protocol2, helpWords.protocol3],
  keys: [helpWords.keys1, helpWords.keys2, helpWords.keys3],
  about: [helpWords.installation1, helpWords.installation2, helpWords.installation3],
  consultation: [helpWords.consultation1, helpWords.consultation2, helpWords.consultation3],
  cleanseAndNumb: [helpWords.cleanseAndNumb1, helpWords.cleanseAndNumb2, helpWords.cleanseAndNumb3],
  colourMatch: [helpWords.colourMatch1, helpWords.colourMatch2, helpWords.colourMatch3],
  application: [helpWords.application1, helpWords.application2, helpWords.application3],
  fineTune: [helpWords.fineTune1, helpWords.fineTune2, helpWords.fineTune3],
  aftercare: [helpWords.aftercare1, helpWords.aftercare2, helpWords.aftercare3],
};
