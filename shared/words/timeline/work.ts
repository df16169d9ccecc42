import { minutesBetween } from '../../time.ts';
import { undoneWords } from '../undo.ts';
import { corrected, list } from './corrected.ts';
import type { Lines } from './line.ts';

type WorkTypes =
  | 'mix.made'
  | 'mix.discarded'
  | 'mix.toppedUp'
  | 'cartridge.opened'
  | 'pass.started'
  | 'pass.finished'
  | 'pass.amended'
  | 'work.undone'
  | 'break.begun'
  | 'break.ended'
  | 'pain.scored'
  | 'break.taken'
  | 'sharps.counted'
  | 'light.checked'
  | 'gap.noted'
  | 'extraDots.counted';

const skins = {
  none: 'no reaction',
  mildRed: 'mild redness',
  markedRed: 'marked redness',
  swelling: 'swelling',
  pinpoint: 'pinpoint blood',
  bleeding: 'bleeding',
  pigmentSpread: 'pigment spreading',
} as const;
const gapActions = { dotsNow: 'dots now', review: 'look again at the review', leave: 'leave it' } as const;

const sterilisations = {
  ethyleneOxide: 'ethylene oxide',
  radiation: 'radiation',
  other: 'another way',
} as const;
const tapers = { short: 'short', medium: 'medium', long: 'long', extraLong: 'extra long' } as const;

/** Asked about, and on record as asked (G3-07). */
export const darkerMeant = (sure: readonly string[] = []): string | false =>
  sure.includes('darker') && 'darker than the dots there: meant so';

export const workLines: Lines<WorkTypes> = {
  'mix.made': (
    {
      mix,
      label,
      manufacturer,
      pigment,
      pigmentLot,
      diluentParts,
      pigmentMl,
      diluentMl,
      diluent,
      diluentLot,
      zones,
      sure,
    },
    names,
    { mixes },
  ) => {
    const before = mixes.find(({ id }) => id === mix);
    return list(
      `Mix ${label}${before === undefined ? '' : ' corrected'}: ${manufacturer} ${names.product(pigment)}, lot ${pigmentLot}`,
      diluentParts > 0
        ? `1 : ${diluentParts} (pigment : water) with ${names.product(diluent)}, lot ${diluentLot}`
        : 'not diluted',
      before !== undefined && before.diluentParts !== diluentParts && `was 1 : ${before.diluentParts}`,
      before !== undefined && before.pigmentLot !== pigmentLot && `was lot ${before.pigmentLot}`,
      `${pigmentMl} mL pigment${diluentMl > 0 ? ` and ${Math.round(diluentMl * 100) / 100} mL water` : ''}`,
      names.zones(zones),
      darkerMeant(sure),
    );
  },
  'mix.discarded': ({ mix, reason }, names) => `Mix ${names.mix(mix)} discarded: ${reason}`,
  'mix.toppedUp': ({ mix, pigmentMl, diluentMl, sure }, names) =>
    list(
      `Mix ${names.mix(mix)} topped up: ${pigmentMl} mL pigment, ${diluentMl} mL water`,
      darkerMeant(sure),
    ),
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
  'work.undone': ({ what, id, reason }, names, data) =>
    `Taken back: ${undoneWords(data, what, id, names)}. ${reason}`,
  'break.begun': () => 'Break begun',
  'break.ended': ({ at }, _names, { resting }) =>
    resting === null
      ? 'Break ended'
      : `Break ended after ${Math.round(minutesBetween(resting.at, at))} minutes`,
  'pain.scored': ({ score }) => `Pain ${score} of 10`,
  'break.taken': ({ minutes }) => `Break of ${minutes} minutes`,
  'sharps.counted': ({ out, in: back }, _names, { sharps }) =>
    corrected(
      'Sharps counted',
      `${out} out, ${back} back in the bin`,
      sharps === null ? null : `${sharps.value.out} out, ${sharps.value.in} back in the bin`,
    ),
  'light.checked': ({ light, distanceM, ok, note }, names) =>
    list(
      `Looked at in ${names.light(light)} from ${distanceM} m: ${ok ? 'good' : 'not good yet'}`,
      note !== undefined && note !== '' && `“${note}”`,
    ),
  'gap.noted': ({ zone, note, action, done }, names) =>
    list(`Gap in ${names.zone(zone)}: ${note}`, gapActions[action], done ? 'done' : 'to do'),
  'extraDots.counted': ({ zone, dots }, names, { extraDots }) =>
    corrected(
      `Extra dots in ${names.zone(zone)}`,
      String(dots),
      extraDots[zone] === undefined ? null : String(extraDots[zone]),
    ),
};
