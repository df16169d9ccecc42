import { messages } from '../../../words/message.ts';
import type { Message, Phrase } from '../../../words/message.ts';
import { minutesBetween } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines, Names } from '../../line.ts';
import { darkerMeant } from '../mix/words.ts';
import type { stoppingSkins, Undoable } from './data.ts';
import type { needleEvents } from './events.ts';

/** How the skin took a pass. */
export const skins = messages('skins', {
  none: 'no reaction',
  mildRed: 'mild redness',
  markedRed: 'marked redness',
  swelling: 'swelling',
  rash: 'rash',
  pinpoint: 'pinpoint blood',
  bleeding: 'bleeding',
  pigmentSpread: 'pigment spreading',
});

/** What is taken back, in words: "pass 2 in Crown started". */
export const undoneTold = messages('undone', {
  aPass: 'a pass',
  passStart: 'pass {number} in {zone} started',
  passEnd: 'pass {number} in {zone} finished',
  aScore: 'a pain score',
  pain: 'pain {score} of 10',
  breakBegun: 'break begun',
  aBreak: 'a break',
  break: 'break of {minutes} minutes',
  someDots: 'test dots',
  testDots: '{dots} test dots in {zone}',
  aCartridge: 'a cartridge',
  cartridge: 'cartridge {config}, lot {lot}',
});
export const undoneWords = (
  { passes, pain, breaks, resting, cartridges, colour }: SessionData,
  what: Undoable,
  id: string,
  { zone }: Pick<Names, 'zone'>,
): Message => {
  switch (what) {
    case 'passStart':
    case 'passEnd': {
      const pass = passes.find((one) => one.id === id);
      return pass === undefined
        ? undoneTold.aPass
        : undoneTold[what]({ number: pass.passNumber, zone: zone(pass.zone) });
    }
    case 'pain': {
      const score = pain.find(({ at }) => at === id);
      return score === undefined ? undoneTold.aScore : undoneTold.pain({ score: score.score });
    }
    case 'break': {
      if (resting?.at === id) return undoneTold.breakBegun;
      const rest = breaks.find(({ at }) => at === id);
      return rest === undefined ? undoneTold.aBreak : undoneTold.break({ minutes: Math.round(rest.minutes) });
    }
    case 'testDots': {
      const dots = colour.testDots.find((one) => one.id === id);
      return dots === undefined
        ? undoneTold.someDots
        : undoneTold.testDots({ dots: dots.dots, zone: zone(dots.zone) });
    }
    case 'cartridge': {
      const cartridge = cartridges.find((one) => one.id === id);
      return cartridge === undefined
        ? undoneTold.aCartridge
        : undoneTold.cartridge({ config: cartridge.config, lot: cartridge.lot });
    }
  }
};

/** Why a tap is taken back, each one tap. */
export const undoReasons = messages('undoReasons', {
  wrongButton: 'Wrong button',
  wrongZone: 'Wrong zone',
  byAccident: 'Touched by accident',
  tooEarly: 'Too early',
});

export const needleTexts = messages('needleSays', {
  skinStops: '{zone}, pass {pass}: {skin}. Stop this zone, or say why not.',
  degrees: '{value}°',
  withUnit: '{value} {unit}',
  oldMix: 'Mix {mix} was made on another day: throw it away.',
  mixGone: 'Mix {mix} was thrown away: make a new one.',
  stationReady: 'Cream is off and the mixes are of today.',
  creamOn: 'Cream is still on {zone}: no needle there.',
  noCartridge: 'Enter the first cartridge.',
  cartridgeExpired: 'Cartridge lot {lot} was in date until {expiry}: not to be used.',
  cartridgeBroken: 'The pack of cartridge lot {lot} was not intact: not to be used.',
  cartridgesFine: 'Cartridges are in date and were sealed.',
  notInPlan: '{zone} is not in the plan to treat.',
  planNotSigned: '{zone}: the signed plan is not the present one. Sign the new plan.',
  hairlineNotSigned: 'The hairline has changed since it was signed. Sign the line anew.',
  asPlanned: 'Every zone worked on is in the signed plan.',
  manyPasses: '{zone}: {count} passes, {most} are usual.',
  passesFine: 'No zone had too many passes.',
  dense: '{zone}: {now} dots per cm² against a goal of {goal}.',
  addedMuch: '{zone}: {added} dots per cm² added today, more than {percent} % of the goal.',
  densityFine: 'No zone is over its goal.',
  skinFine: 'The skin takes it calmly.',
  noBreak: '{minutes} minutes of work without a break.',
  breaksFine: 'Breaks are kept.',
  longSession: 'The session is over {hours} hours long.',
  lengthFine: 'Length of the session is fine.',
  sharpsUncounted: 'Count the sharps: how many out, how many in the bin.',
  sharpsTooFew:
    '{opened, plural, one {# cartridge} other {# cartridges}} opened but {out} counted out: count again.',
  sharpsDiffer: '{out} sharps out, {back} in the bin. Find them.',
  sharpsFine: 'All sharps are in the bin.',
  openPass: '{zone}: finish the pass that is running.',
  noOpenPass: 'No pass is running.',
  noPass: '{zone} was planned and not worked on. Say why it is left.',
  driveMissing: '{count, plural, one {# pass} other {# passes}} without voltage or frequency.',
  stroke: 'A stroke of {mm} mm is unusual ({from} to {to} mm): read it off the machine again.',
  pain: 'Ask for pain from 0 to 10: {minutes, plural, one {# minute} other {# minutes}} since the last time.',
  totals: 'Added density is missing for {zones}.',
  totalsThere: 'Totals are complete.',
  lotsFine: 'No cartridge lot is recalled or in quarantine.',
  endBeforeStart: 'A pass cannot end before it started. Check the two times.',
  really: 'Really {shown}? Usual is {from} to {to}.',
  yesMeant: 'Yes, {shown}',
  mostPasses:
    '{zone} has had {most} passes today: that is the most a zone takes in one visit. Leave it for the review.',
  skinFirst: '{zone} bled or swelled at the last pass. Stop this zone, or say why you go on.',
  onlyWhileWorking: 'This can be taken back only while the session stands at application.',
  nothingToUndo: 'This was taken back already, or something else has happened since.',
  cartridgeInUse: 'A pass or test dots were made with this cartridge: it stays in the record.',
  otherPassOpen: 'The pass in {zone} is running. Finish it first, then correct this one.',
  notResting: 'No break is running.',
  finishPassFirst: 'The pass in {zone} is still open. Finish it first.',
});

/** What its rules and refusals say. */
export const needleSays = {
  ...needleTexts,
  skin: (zone: Phrase, pass: number, skin: (typeof stoppingSkins)[number]): Message =>
    needleTexts.skinStops({ zone, pass, skin: skins[skin] }),
  measured: (value: number, unit: 'V' | 'Hz' | 'mm' | 'degrees'): Message =>
    unit === 'degrees' ? needleTexts.degrees({ value }) : needleTexts.withUnit({ value, unit }),
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const needleDoing = messages('needleDoing', {
  'cartridge.opened': 'Opening a cartridge',
  'pass.started': 'Starting a pass',
  'pass.finished': 'Finishing a pass',
  'pass.amended': 'Correcting a pass',
  'pain.scored': 'Entering a pain score',
  'work.undone': 'Taking back a tap',
  'break.begun': 'Beginning a break',
  'break.ended': 'Ending a break',
  'break.taken': 'Entering a break',
  'sharps.counted': 'Counting sharps',
}) satisfies Doing<keyof typeof needleEvents>;

/** What the timeline says of each event. */
export const needleTold = messages('needleLines', {
  opened: 'Cartridge opened: {cartridge} {diameter} mm',
  corrected: 'Cartridge corrected: {cartridge} {diameter} mm',
  lot: 'lot {lot}',
  useBy: 'use by {day}',
  short: 'short taper',
  medium: 'medium taper',
  long: 'long taper',
  extraLong: 'extra long taper',
  ethyleneOxide: 'sterilised by ethylene oxide',
  radiation: 'sterilised by radiation',
  other: 'sterilised by another way',
  intact: 'pack intact',
  notIntact: 'pack not intact',
  putIn: 'put in during the pass in {zone}',
  started: 'Pass {number} in {zone} started with mix {mix}',
  startCorrected: 'Pass {number} in {zone} corrected with mix {mix}',
  toAdd: 'to add {dots} dots/cm²',
  toAddLayer: 'to add {dots} dots/cm² ({percent} % layer)',
  volts: '{volts} V',
  hertz: '{hertz} Hz',
  deep: '{mm} mm deep',
  angle: '{degrees}°',
  apart: '{mm} mm apart',
  settingMeant: 'asked about the setting: meant so',
  finished: 'Pass in {zone} finished',
  amended: 'Pass in {zone} amended: {reason}',
  added: 'dots/cm² added',
  skin: 'skin: {skin}',
  bleeding: '{times} × bleeding',
  mistaken: 'entered by mistake, does not count',
  countsAgain: 'counts again',
  pain: 'Pain {score} of 10',
  undone: 'Taken back: {what}. {reason}',
  breakBegun: 'Break begun',
  breakEnded: 'Break ended',
  breakEndedAfter: 'Break ended after {minutes} minutes',
  breakOf: 'Break of {minutes} minutes',
  sharps: 'Sharps counted',
  sharpsBack: '{out} out, {back} back in the bin',
});
export const needleLines: Lines<keyof typeof needleEvents> = {
  'cartridge.opened': (
    { cartridge, config, diameterMm, manufacturer, lot, expiry, packIntact, taper, sterilisedBy, pass },
    names,
    { cartridges },
  ) =>
    list(
      (cartridges.some(({ id }) => id === cartridge) ? needleTold.corrected : needleTold.opened)({
        cartridge: `${manufacturer} ${config}`,
        diameter: diameterMm,
      }),
      needleTold.lot({ lot }),
      needleTold.useBy({ day: names.date(expiry) }),
      taper !== undefined && needleTold[taper],
      sterilisedBy !== undefined && needleTold[sterilisedBy],
      packIntact ? needleTold.intact : needleTold.notIntact,
      pass !== undefined && needleTold.putIn({ zone: names.passZone(pass) }),
    ),
  'pass.started': (
    {
      pass,
      zone,
      mix,
      targetAddedDensity: dots,
      volts,
      hertz,
      depthMm,
      angleDegrees,
      spacingMm,
      layerPercent,
      sure = [],
    },
    names,
    { passes },
  ) => {
    const known = passes.some(({ id }) => id === pass);
    const number = passes.filter((one) => one.zone === zone && !one.mistaken && one.id !== pass).length + 1;
    return list(
      (known ? needleTold.startCorrected : needleTold.started)({
        number,
        zone: names.zone(zone),
        mix: names.mix(mix),
      }),
      layerPercent === undefined
        ? needleTold.toAdd({ dots })
        : needleTold.toAddLayer({ dots, percent: layerPercent }),
      volts !== null && needleTold.volts({ volts }),
      hertz !== null && needleTold.hertz({ hertz }),
      depthMm !== null && needleTold.deep({ mm: depthMm }),
      angleDegrees !== null && needleTold.angle({ degrees: angleDegrees }),
      spacingMm != null && needleTold.apart({ mm: spacingMm }),
      sure.some((what) => what !== 'darker') && needleTold.settingMeant,
      darkerMeant(sure),
    );
  },
  'pass.finished': ({ pass, addedDensity, skin, bleedingEvents }, names, { passes }) =>
    list(
      needleTold.finished({ zone: names.passZone(pass) }),
      corrected(needleTold.added, addedDensity, passes.find(({ id }) => id === pass)?.addedDensity ?? null),
      needleTold.skin({ skin: skins[skin] }),
      bleedingEvents > 0 && needleTold.bleeding({ times: bleedingEvents }),
    ),
  'pass.amended': ({ pass, addedDensity, mistaken, reason }, names, { passes }) => {
    const before = passes.find(({ id }) => id === pass);
    return list(
      needleTold.amended({ zone: names.passZone(pass), reason }),
      addedDensity !== undefined && corrected(needleTold.added, addedDensity, before?.addedDensity ?? null),
      mistaken === true && needleTold.mistaken,
      mistaken === false && needleTold.countsAgain,
    );
  },
  'pain.scored': ({ score }) => needleTold.pain({ score }),
  'work.undone': ({ what, id, reason }, names, data) =>
    needleTold.undone({ what: undoneWords(data, what, id, names), reason }),
  'break.begun': () => needleTold.breakBegun,
  'break.ended': ({ at }, _names, { resting }) =>
    resting === null
      ? needleTold.breakEnded
      : needleTold.breakEndedAfter({ minutes: Math.round(minutesBetween(resting.at, at)) }),
  'break.taken': ({ minutes }) => needleTold.breakOf({ minutes }),
  'sharps.counted': ({ out, in: back }, _names, { sharps }) =>
    corrected(
      needleTold.sharps,
      needleTold.sharpsBack({ out, back }),
      sharps === null ? null : needleTold.sharpsBack({ out: sharps.value.out, back: sharps.value.in }),
    ),
};
