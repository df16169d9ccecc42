import { field } from '../../field.ts';
import { paperLabels } from './labels.ts';

const paper = field('aftercare', 'sheet');
const closing = field('aftercare', 'closing');

export const paperFields = [
  paper({
    id: 'personalNotes',
    label: paperLabels.notesForTheSheet,
    kind: 'longText',
    maxLength: 400,
    hint: paperLabels.jobSportHatTravelNoHealth,
    onPaper: 'always',
  }),
  paper({
    id: 'productsGiven',
    label: paperLabels.productsGivenWithLot,
    kind: 'text',
    maxLength: 160,
    onPaper: 'always',
  }),
  paper({ id: 'reviewOn', label: paperLabels.reviewDate, kind: 'date', onPaper: 'always' }),
  closing({
    id: 'teachBack',
    label: paperLabels.clientSaidInOwnWordsWhen,
    kind: 'yesNo',
    required: 'always',
  }),
] as const;
