import { messages } from './message.ts';

/** Why a tap is not accepted: one sentence for each kind of no. */
export const refusalWords = messages('refusals', {
  stop: 'Stop here.',
  stale: 'This was tapped on {from}, but the session is at {now} now. Look at the screen again, then tap.',
  this: 'This',
  notWhile: '{doing} is not possible while {place}.',
  notNow: '{doing} is not possible now.',
  tooEarly: '{doing} comes later, at {stage}.',
  heldElsewhere:
    'Tablet {tablet} has this session now. Go on there, or find the client here and take it over.',
  ended: 'This session has ended and can no longer change.',
  wantsReason:
    'This was entered at {stage}, which is finished. Say why it changes; what was entered before stays in the record.',
  unknownItem: 'This session knows no {what}. Choose one from the screen.',
  cannotBeOverridden: 'This one cannot be overridden: {what}',
  mustBeAnswered: 'This asks for an answer, so reading it is not enough. {what}',
  nothingToOverride: 'There is nothing to settle here: this rule is met, or it is of another kind.',
  inTheFuture: 'That time is still to come. Enter when it really happened.',
  afterMidnight:
    'It is past midnight: only aftercare and ending the session go on. Start a new session for more work.',
  needleUsed: 'The needle has already touched the skin. Stop work and give the aftercare sheet instead.',
  toxicityStop:
    'There was a reaction, or the client was handed over: no needle and no more cream today. Only aftercare, or stopping work, goes on.',
  textChanged: 'The words have changed since they were shown. Read them again together, then sign.',
  handedOver:
    'The tablet is with the client. Take it back first: hold the button at the bottom for two seconds.',
});

/** What a session does not know, in "This session knows no …". */
export const unknownThings = messages('unknownThings', {
  pass: 'such pass',
  photo: 'such photo',
  colour: 'such colour',
  entry: 'such entry',
  mix: 'such mix',
  cartridge: 'such cartridge',
  cream: 'such cream',
  lot: 'such lot in the stock ledger',
  zone: 'zone {id}',
  zoneToReturnTo: 'zone {id} among those named for going back',
  item: 'checklist item "{id}"',
  consent: 'consent "{id}"',
  sign: 'sign "{id}"',
  fact: 'fact "{id}"',
  light: 'light "{id}"',
  language: 'language "{id}"',
  product: 'product "{id}"',
  sheetQuestion: 'question "{id}"',
  healthQuestion: 'health question {id}',
  letter: 'letter for {id}',
});
