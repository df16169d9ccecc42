import { lineWords } from '../../words.ts';
import { messages } from '../../../words/message.ts';
import { heardCream } from '../../../numbing/heard.ts';
import { activeMgOf, limitsOf, otherCream } from '../../../numbing/product-limits.ts';
import { creamWords } from '../../../words/numbing.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { numbingEvents } from './events.ts';

/** What its rules and refusals say. */
export const numbingSays = messages('numbingSays', {
  arrivalAsk: 'Ask whether any numbing cream is already on today.',
  arrivalUnknown:
    'Cream was on at arrival: enter product, grams, area and since when. Unknown amounts cannot be added up.',
  unknownStrength:
    '{name}: nobody knows how strong it is. No more cream and no needle until 24 hours after it came off, or until a clinician says so.',
  noneRecorded: 'Numbing today is set to yes, but no cream is entered. Enter it, or set numbing to no.',
  blocked: 'No numbing cream. {title}.',
  blockedZone: 'No numbing cream on {zone}. {title}.',
  blockedByName: 'An allergy to a numbing drug was said: no cream today.',
  nameDenied:
    'What the client said of allergies names a numbing drug, beside a "not". Ask once more: is it safe? If not, answer its own question yes.',
  blockedByTest: 'No numbing cream: the skin reacted to its patch test.',
  productFits: 'Nothing speaks against the numbing cream.',
  unknownProduct: '{product} has no product card. Choose one that has.',
  disabled: '{product} is switched off in the protocol and must not be used.',
  expired: '{product} was in date until {expiry}: not today.',
  noLot: '{product}: enter the lot.',
  recorded: 'Cream, lot and expiry are in order.',
  unknownLimits:
    '{product}: most area, grams, time and strength are not known. Type them from the label before use.',
  grams: '{product}: {sum} g today, at most {most} g. Do not start.',
  area: 'Cream on {sum} cm² today, at most {most} cm². Do not start.',
  mixed: 'Creams together reach {percent} % of what is allowed. Do not start.',
  capGrams: '{sum} g of cream today, studio limit {most} g. Do not start.',
  capArea: 'Cream on {sum} cm² today, studio limit {most} cm². Do not start.',
  capMg: '{sum} mg of active substance today, studio limit {most} mg. Do not start.',
  capMinutes: 'Cream on for {sum} minutes in all today, studio limit {most}. Take it off; no more today.',
  withinLimits: 'All cream of today is within its limits.',
  overMaximum: '{product} has reached its longest time of {most} minutes: take it off now.',
  wasTooLong: '{product} was on for {minutes} minutes, at most {most}. Watch the client closely.',
  tooShort: '{product} was on for {minutes} minutes, the label says {least}: it may not work yet.',
  dwellUnknown: 'The clock jumped while {product} was on. State how long it has been on.',
  timesKept: 'Times of the cream are kept.',
  occlusionForbidden: '{product} must not be covered. Take the cover off; do not start.',
  occlusionUnknown: '{product}: type from the label whether it may be covered.',
  occlusionMissing: '{product} works under a dressing, and none was put on.',
  occlusionFits: 'Covering is as the label says.',
  punctured: '{product} on skin the needle has touched is outside its label.',
  puncturedFirst:
    '{product} on skin the needle has touched is outside its label. A manager decides before it goes on, and says why.',
  notPunctured: 'No cream on skin the needle has touched.',
  appliedBy:
    '{prescription, select, true {{product} is a prescription product: not to be put on by the practitioner.} other {{product}: here the client or a clinician puts the cream on, not the practitioner.}}',
  appliedByFits: 'The cream was put on by someone who may.',
  stillOn: '{product} is still on: take it off fully and enter when.',
  allOff: 'All cream is off.',
  numbingBroken: 'Numbing of today is over a limit or its cream is still on. Put that right first.',
  numbingHolds: 'Numbing of today is within its limits.',
  offBeforeOn: 'Cream cannot come off before it went on. Check the two times.',
  atLeastMinutes:
    'The cream was on for at least {minutes} minutes: that much is on record. State {minutes} or more.',
  alreadyOff: 'This cream is already entered as off.',
  wasOn: 'This cream was on the skin. Correct its values instead; what was on counts.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const numbingDoing = messages('numbingDoing', {
  'arrivalCream.stated': 'Entering cream put on before the visit',
  'product.limitsTyped': "Typing a product's limits",
  'numbing.applied': 'Putting on numbing cream',
  'numbing.removed': 'Entering that cream came off',
  'numbing.withdrawn': 'Taking back a cream that was never on',
  'numbing.alarmAcknowledged': 'Answering the cream alarm',
  'numbing.dwellStated': 'Stating how long the cream was on',
}) satisfies Doing<keyof typeof numbingEvents>;

/** What the timeline says of each event. */
export const numbingTold = messages('numbingLines', {
  arrival: 'Cream put on before the visit',
  strengthUnknown: 'strength not known',
  strength: '{percent} % active',
  clinician: 'clinician: {says}',
  area: '{area} cm²',
  grams: '{grams} g',
  areaWas: '{area} cm² (was {was} cm²)',
  gramsWas: '{grams} g (was {was} g)',
  onAt: 'on at {clock}',
  offAt: 'off at {clock}',
  limits:
    'Limits of {product} typed from its label: at most {area} cm² and {grams} g, {least} to {most} minutes',
  on: 'Numbing cream on: {product}',
  corrected: 'Numbing cream corrected: {product}',
  activeMg: '{mg} mg active',
  lot: 'lot {lot}',
  client: 'by the client',
  practitioner: 'by the practitioner',
  clinicianPut: 'by a clinician',
  covered: 'covered',
  punctured: 'on punctured skin',
  off: 'Numbing cream off: {cream}',
  offLater: 'Numbing cream off later than entered: {cream}',
  neverOn: 'Taken back, never on the skin: {cream}. Reason: {reason}',
  minimum: 'Alarm answered, shortest time reached: {cream}',
  nearMaximum: 'Alarm answered, longest time is near: {cream}',
  maximum: 'Alarm answered, longest time reached: {cream}',
  dwell: 'Stated how long the cream was on: {minutes} minutes, {cream}',
});
export const numbingLines: Lines<keyof typeof numbingEvents> = {
  'arrivalCream.stated': (
    { used, product, otherName, strengthPercent, clinicianSays, areaCm2, grams, onAt, offAt },
    names,
    { arrivalCream },
  ) =>
    list(
      corrected(
        numbingTold.arrival,
        lineWords[used ? 'yes' : 'no'],
        arrivalCream === null ? null : lineWords[arrivalCream.value.used ? 'yes' : 'no'],
      ),
      product !== undefined &&
        (product === otherCream ? (otherName ?? creamWords.noCard) : names.product(product)),
      product === otherCream &&
        (strengthPercent === undefined
          ? numbingTold.strengthUnknown
          : numbingTold.strength({ percent: strengthPercent })),
      clinicianSays !== undefined && clinicianSays !== '' && numbingTold.clinician({ says: clinicianSays }),
      areaCm2 !== undefined && numbingTold.area({ area: areaCm2 }),
      grams !== undefined && numbingTold.grams({ grams }),
      onAt !== undefined && numbingTold.onAt({ clock: names.clock(onAt) }),
      offAt != null && numbingTold.offAt({ clock: names.clock(offAt) }),
    ),
  'product.limitsTyped': (
    { product, maximumAreaCm2, maximumGrams, minimumDwellMinutes, maximumDwellMinutes },
    names,
  ) =>
    numbingTold.limits({
      product: names.product(product),
      area: maximumAreaCm2,
      grams: maximumGrams,
      least: minimumDwellMinutes,
      most: maximumDwellMinutes,
    }),
  'numbing.applied': (
    { application, product, lot, zones, areaCm2: area, grams, appliedBy: by, occluded, puncturedSkin },
    names,
    data,
  ) => {
    const before = data.numbing.find(({ id }) => id === application);
    const percent = limitsOf(data, product).activePercent;
    return list(
      (before === undefined ? numbingTold.on : numbingTold.corrected)({ product: names.product(product) }),
      names.zones(zones),
      before === undefined || before.grams === grams
        ? numbingTold.grams({ grams })
        : numbingTold.gramsWas({ grams, was: before.grams }),
      before === undefined || before.areaCm2 === area
        ? numbingTold.area({ area })
        : numbingTold.areaWas({ area, was: before.areaCm2 }),
      percent !== null && numbingTold.activeMg({ mg: Math.round(activeMgOf(grams, percent)) }),
      numbingTold.lot({ lot }),
      by === 'clinician' ? numbingTold.clinicianPut : numbingTold[by],
      occluded && numbingTold.covered,
      puncturedSkin && numbingTold.punctured,
    );
  },
  'numbing.removed': ({ application }, names, data) => {
    const found = data.numbing.find(({ id }) => id === application) ?? heardCream(data, application);
    return (found?.offAt === null ? numbingTold.off : numbingTold.offLater)({
      cream: names.cream(application),
    });
  },
  'numbing.withdrawn': ({ application, reason }, names) =>
    numbingTold.neverOn({ cream: names.cream(application), reason }),
  'numbing.alarmAcknowledged': ({ application, alarm }, names) =>
    numbingTold[alarm]({ cream: names.cream(application) }),
  'numbing.dwellStated': ({ application, minutes, words }, names) =>
    list(
      numbingTold.dwell({ minutes, cream: names.cream(application) }),
      words !== undefined && words !== '' && lineWords.quoted({ words }),
    ),
};
