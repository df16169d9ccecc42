import { messages } from '../../../words/message.ts';
import type { Message, Phrase } from '../../../words/message.ts';
import { minutesBetween } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines, Names } from '../../line.ts';
import { darkerMeant } from '../mix/words.ts';
import type { stoppingSkins, Undoable } from './data.ts';
import type { needleEvents } from './events.ts';

const skins = {
  none: 'no reaction',
  mildRed: 'mild redness',
  markedRed: 'marked redness',
  swelling: 'swelling',
  rash: 'rash',
  pinpoint: 'pinpoint blood',
  bleeding: 'bleeding',
  pigmentSpread: 'pigment spreading',
} as const;

const sterilisations = {
  ethyleneOxide: 'ethylene oxide',
  radiation: 'radiation',
  other: 'another way',
} as const;

const tapers = { short: 'short', medium: 'medium', long: 'long', extraLong: 'extra long' } as const;

/** What is taken back, in words: "pass 2 in Crown started". */
export const undoneWords = (
  { passes, pain, breaks, resting, cartridges, colour }: SessionData,
  what: Undoable,
  id: string,
  names: Pick<Names, 'zone' | 'clock'>,
): string => {
  switch (what) {
    case 'passStart':
    case 'passEnd': {
      const pass = passes.find((one) => one.id === id);
      return pass === undefined
        ? 'a pass'
        : `pass ${pass.passNumber} in ${names.zone(pass.zone)} ${what === 'passStart' ? 'started' : 'finished'}`;
    }
    case 'pain': {
      const score = pain.find(({ at }) => at === id);
      return score === undefined ? 'a pain score' : `pain ${score.score} of 10`;
    }
    case 'break': {
      if (resting?.at === id) return 'break begun';
      const rest = breaks.find(({ at }) => at === id);
      return rest === undefined ? 'a break' : `break of ${Math.round(rest.minutes)} minutes`;
    }
    case 'testDots': {
      const dots = colour.testDots.find((one) => one.id === id);
      return dots === undefined ? 'test dots' : `${dots.dots} test dots in ${names.zone(dots.zone)}`;
    }
    case 'cartridge': {
      const cartridge = cartridges.find((one) => one.id === id);
      return cartridge === undefined ? 'a cartridge' : `cartridge ${cartridge.config}, lot ${cartridge.lot}`;
    }
  }
};

/** Why a tap is taken back, each one tap. */
export const undoReasons = ['Wrong button', 'Wrong zone', 'Touched by accident', 'Too early'] as const;

export const needleTexts = messages('needleSays', {
  skinStops: '{zone}, pass {pass}: {skin}. Stop this zone, or say why not.',
  degrees: '{value}°',
  withUnit: '{value} {unit}',
  cartridgeLedger: 'Recall or quarantine of the cartridge lot, not checked: no stock ledger.',
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

/** The timeline's line for each event. */
export const needleLines: Lines<keyof typeof needleEvents> = {
  'cartridge.opened': (
    { cartridge, config, diameterMm, manufacturer, lot, expiry, packIntact, taper, sterilisedBy, pass },
    names,
    { cartridges },
  ) =>
    list(
      `Cartridge ${cartridges.some(({ id }) => id === cartridge) ? 'corrected' : 'opened'}: ${manufacturer} ${config} ${diameterMm} mm`,
      `lot ${lot}`,
      `use by ${names.date(expiry)}`,
      taper !== undefined && `${tapers[taper]} taper`,
      sterilisedBy !== undefined && `sterilised by ${sterilisations[sterilisedBy]}`,
      packIntact ? 'pack intact' : 'pack not intact',
      pass !== undefined && `put in during the pass in ${names.passZone(pass)}`,
    ),
  'pass.started': (
    {
      pass,
      zone,
      mix,
      targetAddedDensity,
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
      `Pass ${number} in ${names.zone(zone)} ${known ? 'corrected' : 'started'} with mix ${names.mix(mix)}`,
      `to add ${targetAddedDensity} dots/cm²${layerPercent === undefined ? '' : ` (${layerPercent} % layer)`}`,
      volts !== null && `${volts} V`,
      hertz !== null && `${hertz} Hz`,
      depthMm !== null && `${depthMm} mm deep`,
      angleDegrees !== null && `${angleDegrees}°`,
      spacingMm != null && `${spacingMm} mm apart`,
      sure.some((what) => what !== 'darker') && 'asked about the setting: meant so',
      darkerMeant(sure),
    );
  },
  'pass.finished': ({ pass, addedDensity, skin, bleedingEvents }, names, { passes }) => {
    const before = passes.find(({ id }) => id === pass)?.addedDensity ?? null;
    return list(
      `Pass in ${names.passZone(pass)} finished`,
      corrected('dots/cm² added', String(addedDensity), before === null ? null : String(before)),
      `skin: ${skins[skin]}`,
      bleedingEvents > 0 && `${bleedingEvents} × bleeding`,
    );
  },
  'pass.amended': ({ pass, addedDensity, mistaken, reason }, names, { passes }) => {
    const before = passes.find(({ id }) => id === pass);
    return list(
      `Pass in ${names.passZone(pass)} amended: ${reason}`,
      addedDensity !== undefined &&
        corrected(
          'dots/cm² added',
          String(addedDensity),
          before?.addedDensity == null ? null : String(before.addedDensity),
        ),
      mistaken === true && 'entered by mistake, does not count',
      mistaken === false && 'counts again',
    );
  },
  'pain.scored': ({ score }) => `Pain ${score} of 10`,
  'work.undone': ({ what, id, reason }, names, data) =>
    `Taken back: ${undoneWords(data, what, id, names)}. ${reason}`,
  'break.begun': () => 'Break begun',
  'break.ended': ({ at }, _names, { resting }) =>
    resting === null
      ? 'Break ended'
      : `Break ended after ${Math.round(minutesBetween(resting.at, at))} minutes`,
  'break.taken': ({ minutes }) => `Break of ${minutes} minutes`,
  'sharps.counted': ({ out, in: back }, _names, { sharps }) =>
    corrected(
      'Sharps counted',
      `${out} out, ${back} back in the bin`,
      sharps === null ? null : `${sharps.value.out} out, ${sharps.value.in} back in the bin`,
    ),
};
