import { activeMgOf, limitsOf } from '../../numbing/product-limits.ts';
import { corrected, list } from './corrected.ts';
import type { Lines } from './line.ts';

type NumbingTypes =
  | 'arrivalCream.stated'
  | 'product.limitsTyped'
  | 'numbing.applied'
  | 'numbing.removed'
  | 'numbing.alarmAcknowledged'
  | 'numbing.dwellStated'
  | 'symptoms.checked';

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

export const numbingLines: Lines<NumbingTypes> = {
  'arrivalCream.stated': ({ used, product, areaCm2, grams, onAt, offAt }, names, { arrivalCream }) =>
    list(
      corrected(
        'Cream put on before the visit',
        used ? 'yes' : 'no',
        arrivalCream === null ? null : arrivalCream.value.used ? 'yes' : 'no',
      ),
      product !== undefined && names.product(product),
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
  'numbing.alarmAcknowledged': ({ application, alarm }, names) =>
    `Alarm answered, ${alarms[alarm]}: ${names.cream(application)}`,
  'numbing.dwellStated': ({ application, minutes, words }, names) =>
    list(
      `Stated how long the cream was on: ${minutes} minutes, ${names.cream(application)}`,
      words !== undefined && words !== '' && `“${words}”`,
    ),
  'symptoms.checked': ({ signs }, names) =>
    signs.length === 0
      ? 'Checked for signs of a reaction: none'
      : `Signs of a reaction: ${signs.map(names.sign).join('; ')}`,
};
