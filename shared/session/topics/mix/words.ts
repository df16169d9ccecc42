import type { Message } from '../../../words/message.ts';
import { messages } from '../../../words/message.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { mixEvents } from './events.ts';

/** What its rules and refusals say. */
export const mixSays = messages('mixSays', {
  noMix: 'No mix yet for {zones}.',
  allMixed: 'Every zone to treat has its mix.',
  pigmentExpired: 'Mix {mix}: the pigment was in date until {expiry}. Throw it away.',
  pigmentOpenedLater:
    'Mix {mix}: the day the bottle was opened lies in the future. Make it new with the right day.',
  pigmentOpenTooLong: 'Mix {mix}: the bottle has been open for more than {months} months. Throw it away.',
  pigmentNoLot: 'Mix {mix}: the lot of the pigment is missing.',
  pigmentInDate: 'Pigment lots are in date.',
  diluentNotSterile: 'Mix {mix}: diluent that is not sterile must never be used. Throw it away.',
  diluentUnrecorded: 'Mix {mix}: name, lot and expiry of the diluent are missing. Make it new.',
  diluentExpired: 'Mix {mix}: the diluent was in date until {expiry}. Throw it away.',
  diluentSterile: 'Every diluent is sterile, with lot and expiry.',
  noStatement:
    'Mix {mix}: the label does not say the pigment is for tattoos or permanent make-up. Do not use it.',
  statementThere: 'Every label says what the pigment is for.',
  outsideRange: 'Mix {mix}: 1 : {parts} is outside {from} to {to} of its card.',
  withinRange: 'Every mix is within the range of its card.',
  pigmentsFine: 'No lot of a mix is recalled or in quarantine.',
  nothingPoured: 'Nothing was poured. Enter pigment or water.',
  undilutedMix: 'No diluent is on record for this mix. Make a new mix with a sterile diluent and its lot.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const mixDoing = messages('mixDoing', {
  'mix.made': 'Mixing a shade',
  'mix.discarded': 'Discarding a mix',
  'mix.toppedUp': 'Topping up a mix',
}) satisfies Doing<keyof typeof mixEvents>;

/** Asked about, and on record as asked (G3-07). */
export const darkerMeant = (sure: readonly string[] = []): Message | false =>
  sure.includes('darker') && mixTold.darkerMeant;

/** What the timeline says of each event. */
export const mixTold = messages('mixLines', {
  made: 'Mix {mix}: {pigment}, lot {lot}',
  corrected: 'Mix {mix} corrected: {pigment}, lot {lot}',
  pigment: '{maker} {pigment}',
  diluted: '1 : {parts} (pigment : water) with {diluent}, lot {lot}',
  notDiluted: 'not diluted',
  wasParts: 'was 1 : {parts}',
  wasLot: 'was lot {lot}',
  pigmentMl: '{pigment} mL pigment',
  bothMl: '{pigment} mL pigment and {water} mL water',
  discarded: 'Mix {mix} discarded: {reason}',
  toppedUp: 'Mix {mix} topped up: {pigment} mL pigment, {water} mL water',
  darkerMeant: 'darker than the dots there: meant so',
});
export const mixLines: Lines<keyof typeof mixEvents> = {
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
      (before === undefined ? mixTold.made : mixTold.corrected)({
        mix: label,
        pigment: mixTold.pigment({ maker: manufacturer, pigment: names.product(pigment) }),
        lot: pigmentLot,
      }),
      diluentParts > 0
        ? mixTold.diluted({ parts: diluentParts, diluent: names.product(diluent), lot: diluentLot })
        : mixTold.notDiluted,
      before !== undefined &&
        before.diluentParts !== diluentParts &&
        mixTold.wasParts({ parts: before.diluentParts }),
      before !== undefined && before.pigmentLot !== pigmentLot && mixTold.wasLot({ lot: before.pigmentLot }),
      diluentMl > 0
        ? mixTold.bothMl({ pigment: pigmentMl, water: Math.round(diluentMl * 100) / 100 })
        : mixTold.pigmentMl({ pigment: pigmentMl }),
      names.zones(zones),
      darkerMeant(sure),
    );
  },
  'mix.discarded': ({ mix, reason }, names) => mixTold.discarded({ mix: names.mix(mix), reason }),
  'mix.toppedUp': ({ mix, pigmentMl, diluentMl, sure }, names) =>
    list(mixTold.toppedUp({ mix: names.mix(mix), pigment: pigmentMl, water: diluentMl }), darkerMeant(sure)),
};
