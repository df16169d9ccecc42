import { unknownThings } from '../../../words/refusal-words.ts';
import { creamsHere, heardCream } from '../../../numbing/heard.ts';
import { minutesBetween } from '../../../time.ts';
import { limitsOf, otherCream } from '../../../numbing/product-limits.ts';
import type { SessionData } from '../../data.ts';
import { hardBefore, hardOf, listed } from '../../open-rules.ts';
import { badValue, firstOf, inTheFuture, unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { stageIndex } from '../../stage.ts';
import { chosenZones } from '../zones/read.ts';
import { isOnPuncturedSkin } from './product-rules.ts';
import { numbingSays } from './words.ts';

const product = (data: SessionData, id: string) => () =>
  data.protocol.products.some((card) => card.id === id && card.kind === 'numbing')
    ? undefined
    : unknownItem(unknownThings.product({ id }));

/** Hard rules about cream that must hold before it goes on; all others speak of cream that is on. */
const creamRules: ReadonlySet<string> = new Set(['G2-02', 'G2-03', 'G2-04', 'G2-06', 'G2-08']);

const isSettled = ({ overrides }: SessionData, id: string, scope: string): boolean =>
  overrides.some((one) => one.requirement === id && one.scope === scope);

export const numbingRefuses = {
  content: {
    'arrivalCream.stated': (data, { product: id, onAt, offAt, at }) => {
      if (onAt !== undefined && onAt > at) return inTheFuture('onAt');
      if (offAt != null && offAt > at) return inTheFuture('offAt');
      if (onAt !== undefined && offAt != null && offAt < onAt)
        return badValue('offAt', numbingSays.offBeforeOn);
      return id === undefined || id === otherCream ? undefined : product(data, id)();
    },
    'product.limitsTyped': (data, { product: id }) => product(data, id)(),
    'numbing.applied': (data, { product: id, zones }) =>
      firstOf([product(data, id), chosenZones(data, zones)]),
    'numbing.removed': (data, { application: id, occurredAt }) => {
      const found = data.numbing.find((one) => one.id === id) ?? heardCream(data, id);
      if (found === undefined) return unknownItem(unknownThings.cream);
      if (occurredAt !== undefined && found.onAt !== null && occurredAt < found.onAt)
        return badValue('occurredAt', numbingSays.offBeforeOn);
      // A second tap must not stretch the exposure; a later time that somebody states may.
      return found.offAt !== null && (occurredAt === undefined || occurredAt <= found.offAt)
        ? badValue('application', numbingSays.alreadyOff)
        : undefined;
    },
    'numbing.withdrawn': (data, { application: id }) => {
      const found = data.numbing.find((one) => one.id === id);
      if (found === undefined) return unknownItem(unknownThings.cream);
      // What came off was on, and what was worked through or answered for was on too.
      if (found.offAt !== null) return badValue('application', numbingSays.wasOn);
      const wasNoticed =
        data.passes.some(({ startedAt }) => startedAt > found.stampedOnAt) ||
        Object.keys(data.signs).length > 0 ||
        data.symptomChecks.some(({ at, signs }) => at > found.stampedOnAt && signs.length > 0);
      return wasNoticed ? badValue('application', numbingSays.wasOn) : undefined;
    },
    'numbing.alarmAcknowledged': (data, { application: id }) =>
      creamsHere(data).some((cream) => cream.id === id) ? undefined : unknownItem(unknownThings.cream),
    'numbing.dwellStated': (data, { application: id, minutes, at }) => {
      const found = data.numbing.find((one) => one.id === id);
      if (found === undefined) return unknownItem(unknownThings.cream);
      const least = Math.floor(minutesBetween(found.onAt, found.offAt ?? at));
      return minutes < least
        ? badValue('minutes', numbingSays.atLeastMinutes({ minutes: least }))
        : undefined;
    },
  },
  rules: {
    'numbing.applied': (data, event, { requirements, after }) => {
      if (event.occurredAt !== undefined || data.numbing.some(({ id }) => id === event.application))
        return undefined;
      const gate = stageIndex(data.stage) > stageIndex('cleanseAndNumb') ? 'colourMatch' : 'cleanseAndNumb';
      const before = hardBefore(requirements(data, event.at), gate);
      if (before !== undefined) return before;
      const asIf = after(data, event);
      // Asked before it goes on, not at the gate: skin that was punctured takes in more (G2-07, brief 10.2).
      const one = asIf.numbing.find(({ id }) => id === event.application);
      if (one !== undefined && isOnPuncturedSkin(asIf, one) && !isSettled(data, 'G2-07', one.id))
        return {
          kind: 'requirements-open',
          says: [numbingSays.puncturedFirst({ product: limitsOf(data, one.product).name })],
          ids: [`G2-07:${one.id}`],
        };
      // The rules are asked as if the cream were on: what would then be broken must not go on.
      return listed('hard-stop', hardOf(requirements(asIf, event.at), creamRules));
    },
  },
} as const satisfies RefuseTables;
