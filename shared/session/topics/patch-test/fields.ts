import { choicesOf, field } from '../../field.ts';

const patch = field('consultation', 'patchTest');

const tested = ['noReaction', 'reaction'] as const;

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
  patch({
    id: 'patchPigmentAppliedOn',
    label: 'Pigment patch test applied on',
    kind: 'date',
    isPast: true,
    askedIf: [{ patchPigment: tested }],
  }),
  patch({
    id: 'patchPigmentOn',
    label: 'Pigment patch test read on',
    kind: 'date',
    isPast: true,
    askedIf: [{ patchPigment: tested }],
  }),
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
  patch({
    id: 'patchNumbingAppliedOn',
    label: 'Numbing patch test applied on',
    kind: 'date',
    isPast: true,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchNumbingOn',
    label: 'Numbing patch test read on',
    kind: 'date',
    isPast: true,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchPigmentProduct',
    label: 'Pigment tested',
    kind: 'text',
    maxLength: 80,
    hint: 'Maker and name, as on the bottle',
    askedIf: [{ patchPigment: tested }],
  }),
  patch({
    id: 'patchPigmentLot',
    label: 'Lot of the pigment tested',
    kind: 'text',
    maxLength: 40,
    askedIf: [{ patchPigment: tested }],
  }),
  patch({
    id: 'patchNumbingProduct',
    label: 'Cream tested',
    kind: 'text',
    maxLength: 120,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchNumbingLot',
    label: 'Lot of the cream tested',
    kind: 'text',
    maxLength: 40,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchSite',
    label: 'Where it was tested',
    kind: 'text',
    maxLength: 80,
    hint: 'Behind the ear, inner arm',
    askedIf: [{ patchPigment: tested }, { patchNumbing: tested }],
  }),
  patch({
    id: 'patchWaiverName',
    label: "Client's name under the waiver",
    kind: 'text',
    maxLength: 120,
    hint: 'Typed by the client',
    askedIf: [{ patchPigment: ['waived'] }, { patchNumbing: ['waived'] }],
  }),
  patch({ id: 'patchProductLot', label: 'Product and lot tested', kind: 'text', maxLength: 120 }),
] as const;
