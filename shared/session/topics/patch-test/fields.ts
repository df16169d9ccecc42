import { choicesOf, field } from '../../field.ts';

const patch = field('consultation', 'patchTest');

export const patchTestFields = [
  patch({
    id: 'patchPigment',
    label: 'Patch test, pigment',
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['noReaction', 'No reaction seen'],
      ['reaction', 'Reaction'],
      ['waived', 'Waived in writing'],
      ['notDone', 'Not done'],
    ),
  }),
  patch({ id: 'patchPigmentAppliedOn', label: 'Pigment patch test applied on', kind: 'date', isPast: true }),
  patch({ id: 'patchPigmentOn', label: 'Pigment patch test read on', kind: 'date', isPast: true }),
  patch({
    id: 'patchNumbing',
    label: 'Patch test, numbing',
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['noReaction', 'No reaction seen'],
      ['reaction', 'Reaction'],
      ['waived', 'Waived in writing'],
      ['notDone', 'Not done'],
      ['noNumbing', 'No numbing planned'],
    ),
  }),
  patch({ id: 'patchNumbingAppliedOn', label: 'Numbing patch test applied on', kind: 'date', isPast: true }),
  patch({ id: 'patchNumbingOn', label: 'Numbing patch test read on', kind: 'date', isPast: true }),
  patch({
    id: 'patchPigmentProduct',
    label: 'Pigment tested',
    kind: 'text',
    maxLength: 80,
    hint: 'Maker and name, as on the bottle',
  }),
  patch({ id: 'patchPigmentLot', label: 'Lot of the pigment tested', kind: 'text', maxLength: 40 }),
  patch({ id: 'patchNumbingProduct', label: 'Cream tested', kind: 'text', maxLength: 120 }),
  patch({ id: 'patchNumbingLot', label: 'Lot of the cream tested', kind: 'text', maxLength: 40 }),
  patch({
    id: 'patchSite',
    label: 'Where it was tested',
    kind: 'text',
    maxLength: 80,
    hint: 'Behind the ear, inner arm',
  }),
  patch({
    id: 'patchWaiverName',
    label: "Client's name under the waiver",
    kind: 'text',
    maxLength: 120,
    hint: 'Typed by the client',
  }),
  patch({ id: 'patchProductLot', label: 'Product and lot tested', kind: 'text', maxLength: 120 }),
] as const;
