import { choicesOf, field } from '../../field.ts';
import { patchTestLabels } from './labels.ts';

const patch = field('consultation', 'patchTest');

const tested = ['noReaction', 'reaction'] as const;

export const patchTestFields = [
  patch({
    id: 'patchPigment',
    label: patchTestLabels.patchTestPigment,
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['noReaction', patchTestLabels.noReactionSeen],
      ['reaction', patchTestLabels.reaction],
      ['waived', patchTestLabels.waivedInWriting],
      ['notDone', patchTestLabels.notDone],
    ),
  }),
  patch({
    id: 'patchPigmentAppliedOn',
    label: patchTestLabels.pigmentPatchTestAppliedOn,
    kind: 'date',
    isPast: true,
    askedIf: [{ patchPigment: tested }],
  }),
  patch({
    id: 'patchPigmentOn',
    label: patchTestLabels.pigmentPatchTestReadOn,
    kind: 'date',
    isPast: true,
    askedIf: [{ patchPigment: tested }],
  }),
  patch({
    id: 'patchNumbing',
    label: patchTestLabels.patchTestNumbing,
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['noReaction', patchTestLabels.noReactionSeen],
      ['reaction', patchTestLabels.reaction],
      ['waived', patchTestLabels.waivedInWriting],
      ['notDone', patchTestLabels.notDone],
      ['noNumbing', patchTestLabels.noNumbingPlanned],
    ),
  }),
  patch({
    id: 'patchNumbingAppliedOn',
    label: patchTestLabels.numbingPatchTestAppliedOn,
    kind: 'date',
    isPast: true,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchNumbingOn',
    label: patchTestLabels.numbingPatchTestReadOn,
    kind: 'date',
    isPast: true,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchPigmentProduct',
    label: patchTestLabels.pigmentTested,
    kind: 'text',
    maxLength: 80,
    hint: patchTestLabels.makerAndNameAsOnThe,
    askedIf: [{ patchPigment: tested }],
  }),
  patch({
    id: 'patchPigmentLot',
    label: patchTestLabels.lotOfThePigmentTested,
    kind: 'text',
    maxLength: 40,
    askedIf: [{ patchPigment: tested }],
  }),
  patch({
    id: 'patchNumbingProduct',
    label: patchTestLabels.creamTested,
    kind: 'text',
    maxLength: 120,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchNumbingLot',
    label: patchTestLabels.lotOfTheCreamTested,
    kind: 'text',
    maxLength: 40,
    askedIf: [{ patchNumbing: tested }],
  }),
  patch({
    id: 'patchSite',
    label: patchTestLabels.whereItWasTested,
    kind: 'text',
    maxLength: 80,
    hint: patchTestLabels.behindTheEarInnerArm,
    askedIf: [{ patchPigment: tested }, { patchNumbing: tested }],
  }),
] as const;
