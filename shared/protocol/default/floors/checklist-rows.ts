import { changed, grows, other, ranked } from '../../floors/compare.ts';
import type { Row } from '../../floors/compare.ts';
import { defaultChecklist } from '../checklist.ts';

const source = 'Brief 1.7 to 6.5';
const severities = ranked('hard', 'soft', 'warn');
const stages = ranked('cleanseAndNumb', 'colourMatch', 'application', 'fineTune', 'aftercare', 'closed');
/** What ships as hard stands between the client and harm: it is asked, in time and always, in every studio. */
const hard = defaultChecklist.filter(({ severity }) => severity === 'hard').map(({ id }) => id);

/** What is ticked off before a stage goes on. */
export const checklistRows: readonly Row[] = [
  { at: 'checklist', compare: grows, keeps: hard, source },
  ...hard.flatMap((id): Row[] => [
    { at: `checklist.${id}.severity`, compare: severities, floor: 'start', source },
    { at: `checklist.${id}.before`, compare: stages, floor: 'start', source },
    { at: `checklist.${id}.when`, compare: ranked('always'), floor: 'start', source },
    { at: `checklist.${id}.guard`, compare: changed, floor: 'same', source },
    // A tick says what its words say: others are looked at by two.
    { at: `checklist.${id}.text`, compare: changed, source },
  ]),
  { at: 'checklist.*.severity', compare: severities, source },
  { at: 'checklist.*.before', compare: stages, source },
  { at: 'checklist.*.when', compare: ranked('always'), source },
  { at: 'checklist.*.guard', compare: changed, source },
  { at: 'checklist.*.stage', compare: other, source: '' },
  { at: 'checklist.*.text', compare: other, source: '' },
  { at: 'checklist.*.id', compare: changed, source: '' },
];
