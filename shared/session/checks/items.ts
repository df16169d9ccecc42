import type { AdverseDetails } from '../../adverse/form.ts';
import { adverseProblem } from '../../adverse/problems.ts';
import { creamsOf } from '../../numbing/creams.ts';
import { needleOf } from '../../protocol/default/needle.ts';
import { languagesOf } from '../../protocol/in-language.ts';
import { zoneAt } from '../../scalp/place.ts';
import { minutesBetween } from '../../time.ts';
import type { Instant } from '../../time.ts';
import { adverseWords } from '../../words/adverse.ts';
import { allowed } from '../../words/values.ts';
import type { SessionData } from '../data.ts';
import { isReached } from '../stage.ts';
import { openPass, realPasses } from '../topics/needle/read.ts';
import { zoneName } from '../topics/zones/read.ts';
import { badValue, firstOf, unknownItem } from './check.ts';
import type { ChecksByType } from './check.ts';
import { checkField } from './field-value.ts';
import { undoProblem } from './undo.ts';
import { unusualSetting } from './unusual.ts';

const scar = /^SCR-\d{1,2}$/;
const knownZone = (data: SessionData, zone: string) => () =>
  data.protocol.zones.some(({ code }) => code === zone) || scar.test(zone)
    ? undefined
    : unknownItem(`zone ${zone}`);
const chosenZone = (data: SessionData, zone: string) => () =>
  data.zones.includes(zone) ? undefined : unknownItem(`zone ${zone}`);
const chosenZones = (data: SessionData, zones: readonly string[]) => () =>
  firstOf(zones.map((zone) => chosenZone(data, zone)));
const product = (data: SessionData, id: string) => () =>
  data.protocol.products.some((card) => card.id === id && card.kind === 'numbing')
    ? undefined
    : unknownItem(`product "${id}"`);
const question = (data: SessionData, code: string) => () =>
  data.protocol.questions.some((row) => row.code === code)
    ? undefined
    : unknownItem(`health question ${code}`);
const sign = (data: SessionData, id: string) => () =>
  data.protocol.toxicitySigns.some((one) => one.id === id) ? undefined : unknownItem(`sign "${id}"`);
const usableMix = (data: SessionData, id: string) => () =>
  data.mixes.some((one) => one.id === id && !one.discarded) ? undefined : unknownItem('such mix');

const detailsProblem = (data: SessionData, details: AdverseDetails, at: Instant) => {
  const wrong = adverseProblem(details, data.opening.timeZone, at);
  if (wrong !== undefined) return badValue(wrong.field, wrong.says);
  return details.photos.every((id) => data.photos.some((photo) => photo.id === id))
    ? undefined
    : badValue('photos', adverseWords.unknownPhoto);
};

/** Everything an event names must exist in this session or its protocol. */
export const itemChecks: ChecksByType = {
  'field.set': checkField,
  'item.ticked': (data, { type, item }) => {
    const found = data.protocol.checklist.find(({ id }) => id === item);
    if (found === undefined) return unknownItem(`checklist item "${item}"`);
    return isReached(data, found.stage) ? undefined : { kind: 'too-early', intent: type, stage: found.stage };
  },
  'question.answered': (data, { code, zones }) =>
    firstOf([question(data, code), ...(zones ?? []).map((zone) => knownZone(data, zone))]),
  'clearance.recorded': (data, { code, writtenOn, validUntil }) =>
    question(data, code)() ??
    (validUntil < writtenOn ? badValue('validUntil', allowed.letterOrder) : undefined),
  'handOver.begun': (data, { language }) =>
    languagesOf(data.protocol).some(({ id }) => id === language)
      ? undefined
      : unknownItem(`language "${language}"`),
  'zone.chosen': (data, { zone, chosen }) => {
    const touched = !chosen && data.passes.some((pass) => pass.zone === zone && !pass.mistaken);
    return touched ? badValue('zone', allowed.neverUnderNeedle) : knownZone(data, zone)();
  },
  'scar.placed': (data, { parent, view, x, y }) =>
    knownZone(data, parent)() ??
    (zoneAt({ view, x, y }) === parent ? undefined : badValue('place', allowed.scarOnScalp)),
  'arrivalCream.stated': (data, { product: id, onAt, offAt }) => {
    if (onAt !== undefined && offAt != null && offAt < onAt) return badValue('offAt', allowed.offBeforeOn);
    return id === undefined ? undefined : product(data, id)();
  },
  'product.limitsTyped': (data, { product: id }) => product(data, id)(),
  'numbing.applied': (data, { product: id, zones }) => firstOf([product(data, id), chosenZones(data, zones)]),
  'numbing.removed': (data, { application: id, occurredAt }) => {
    const found = data.numbing.find((one) => one.id === id);
    if (found === undefined) return unknownItem('such cream');
    if (occurredAt !== undefined && occurredAt < found.onAt)
      return badValue('occurredAt', allowed.offBeforeOn);
    // A second tap must not stretch the exposure; a later time that somebody states may.
    return found.offAt !== null && (occurredAt === undefined || occurredAt <= found.offAt)
      ? badValue('application', allowed.alreadyOff)
      : undefined;
  },
  'numbing.alarmAcknowledged': (data, { application: id }) =>
    creamsOf(data).some((cream) => cream.id === id) ? undefined : unknownItem('such cream'),
  'numbing.dwellStated': (data, { application: id, minutes, at }) => {
    const found = data.numbing.find((one) => one.id === id);
    if (found === undefined) return unknownItem('such cream');
    const least = Math.floor(minutesBetween(found.onAt, found.offAt ?? at));
    return minutes < least ? badValue('minutes', allowed.atLeastMinutes(least)) : undefined;
  },
  'symptoms.checked': (data, { signs }) => firstOf(signs.map((id) => sign(data, id))),
  'sign.ticked': (data, { sign: id }) => sign(data, id)(),
  'mix.made': (data, { zones }) => chosenZones(data, zones)(),
  'mix.discarded': (data, { mix }) =>
    data.mixes.some(({ id }) => id === mix) ? undefined : unknownItem('such mix'),
  'mix.toppedUp': (data, { mix, diluentMl }) => {
    const pure = data.mixes.some(
      ({ id, diluentParts, diluentMl: there }) => id === mix && diluentParts === 0 && there === 0,
    );
    // Water without a pack on record is water that nobody said is sterile (G3-02).
    return (
      usableMix(data, mix)() ??
      (pure && diluentMl > 0 ? badValue('diluentMl', allowed.undilutedMix) : undefined)
    );
  },
  'cartridge.opened': (data, { pass }) =>
    pass === undefined || data.passes.some(({ id }) => id === pass) ? undefined : unknownItem('such pass'),
  'pass.started': (data, event) => {
    const { pass, zone, cartridge, mix, occurredAt, at } = event;
    const before = data.passes.find(({ id }) => id === pass);
    const open = openPass(data);
    const named = data.returns.at(-1)?.zones;
    return firstOf([
      chosenZone(data, zone),
      // After the way back only the zones that were named are worked on (brief 0.4).
      () =>
        named === undefined || occurredAt !== undefined || before !== undefined || named.includes(zone)
          ? undefined
          : unknownItem(`zone ${zone} among those named for going back`),
      () =>
        data.cartridges.some(({ id, undone }) => id === cartridge && undone !== true)
          ? undefined
          : unknownItem('such cartridge'),
      usableMix(data, mix),
      () =>
        before?.endedAt != null && (occurredAt ?? at) > before.endedAt && occurredAt !== undefined
          ? badValue('occurredAt', allowed.endBeforeStart)
          : undefined,
      () =>
        open === undefined || open.id === pass || occurredAt !== undefined
          ? undefined
          : {
              kind: 'requirements-open',
              says: [allowed.finishPassFirst(zoneName(data, open.zone))],
              ids: ['open-pass'],
            },
      () => {
        const most = needleOf(data.protocol).mostPasses.value;
        return before === undefined && realPasses(data).filter((one) => one.zone === zone).length >= most
          ? badValue('zone', allowed.mostPasses(zoneName(data, zone), most))
          : undefined;
      },
      () => unusualSetting(data, event),
    ]);
  },
  'pass.finished': (data, { pass, occurredAt }) => {
    const found = data.passes.find(({ id }) => id === pass);
    if (found === undefined) return unknownItem('such pass');
    return occurredAt !== undefined && occurredAt < found.startedAt
      ? badValue('occurredAt', allowed.endBeforeStart)
      : undefined;
  },
  'pass.amended': (data, { pass }) =>
    data.passes.some(({ id }) => id === pass) ? undefined : unknownItem('such pass'),
  'work.undone': undoProblem,
  'break.ended': ({ resting }) => (resting === null ? badValue('break', allowed.notResting) : undefined),
  'light.checked': (data, { light }) =>
    data.protocol.lights.some(({ id }) => id === light) ? undefined : unknownItem(`light "${light}"`),
  'gap.noted': (data, { zone }) => chosenZone(data, zone)(),
  'extraDots.counted': (data, { zone }) => chosenZone(data, zone)(),
  'application.reopened': (data, { zones }) => chosenZones(data, zones)(),
  'contact.ended': (data, { what }) =>
    data.contacts[what]?.endedAt === null ? undefined : badValue('what', allowed.contactNotStarted),
  'adverse.noted': (data, { zone, details, pass, at }) =>
    (zone === undefined ? undefined : knownZone(data, zone)()) ??
    (pass === undefined || data.passes.some(({ id }) => id === pass)
      ? undefined
      : unknownItem('such pass')) ??
    (details === undefined ? undefined : detailsProblem(data, details, at)),
};
