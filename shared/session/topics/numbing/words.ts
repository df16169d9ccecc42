import { messages } from '../../../words/message.ts';
import { activeMgOf, limitsOf, otherCream } from '../../../numbing/product-limits.ts';
import { inEnglish } from '../../../words/in-english.ts';
import { creamWords } from '../../../words/numbing.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { numbingEvents } from './events.ts';

const appliedBy = {
  client: 'by the client',
  practitioner: 'by the practitioner',
  clinician: 'by a clinician',
} as const;

const alarms = {
  minimum: 'shortest time reached',
  nearMaximum: 'longest time is near',
  maximum: 'longest time reached',
} as const;

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

/** The timeline's line for each event. */
export const numbingLines: Lines<keyof typeof numbingEvents> = {
  'arrivalCream.stated': (
    { used, product, otherName, strengthPercent, clinicianSays, areaCm2, grams, onAt, offAt },
    names,
    { arrivalCream },
  ) =>
    list(
      corrected(
        'Cream put on before the visit',
        used ? 'yes' : 'no',
        arrivalCream === null ? null : arrivalCream.value.used ? 'yes' : 'no',
      ),
      product !== undefined &&
        (product === otherCream ? (otherName ?? inEnglish(creamWords.noCard)) : names.product(product)),
      product === otherCream &&
        (strengthPercent === undefined ? 'strength not known' : `${strengthPercent} % active`),
      clinicianSays !== undefined && clinicianSays !== '' && `clinician: ${clinicianSays}`,
      areaCm2 !== undefined && `${areaCm2} cm²`,
      grams !== undefined && `${grams} g`,
      onAt !== undefined && `on at ${names.clock(onAt)}`,
      offAt != null && `off at ${names.clock(offAt)}`,
    ),
  'product.limitsTyped': (
    { product, maximumAreaCm2, maximumGrams, minimumDwellMinutes, maximumDwellMinutes },
    names,
  ) =>
    `Limits of ${names.product(product)} typed from its label: at most ${maximumAreaCm2} cm² and ${maximumGrams} g, ${minimumDwellMinutes} to ${maximumDwellMinutes} minutes`,
  'numbing.applied': (
    { application, product, lot, zones, areaCm2, grams, appliedBy: by, occluded, puncturedSkin },
    names,
    data,
  ) => {
    const before = data.numbing.find(({ id }) => id === application);
    const percent = limitsOf(data, product).activePercent;
    return list(
      before === undefined
        ? `Numbing cream on: ${names.product(product)}`
        : `Numbing cream corrected: ${names.product(product)}`,
      names.zones(zones),
      before === undefined || before.grams === grams ? `${grams} g` : `${grams} g (was ${before.grams} g)`,
      before === undefined || before.areaCm2 === areaCm2
        ? `${areaCm2} cm²`
        : `${areaCm2} cm² (was ${before.areaCm2} cm²)`,
      percent !== null && `${Math.round(activeMgOf(grams, percent))} mg active`,
      `lot ${lot}`,
      appliedBy[by],
      occluded && 'covered',
      puncturedSkin && 'on punctured skin',
    );
  },
  'numbing.removed': ({ application }, names, { numbing }) =>
    `Numbing cream off${numbing.find(({ id }) => id === application)?.offAt === null ? '' : ' later than entered'}: ${names.cream(application)}`,
  'numbing.withdrawn': ({ application, reason }, names) =>
    `Taken back, never on the skin: ${names.cream(application)}. Reason: ${reason}`,
  'numbing.alarmAcknowledged': ({ application, alarm }, names) =>
    `Alarm answered, ${alarms[alarm]}: ${names.cream(application)}`,
  'numbing.dwellStated': ({ application, minutes, words }, names) =>
    list(
      `Stated how long the cream was on: ${minutes} minutes, ${names.cream(application)}`,
      words !== undefined && words !== '' && `“${words}”`,
    ),
};
