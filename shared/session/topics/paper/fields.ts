import { field } from '../../field.ts';

const paper = field('aftercare', 'sheet');
const closing = field('aftercare', 'closing');

export const paperFields = [
  paper({
    id: 'personalNotes',
    label: 'Notes for the sheet',
    kind: 'longText',
    maxLength: 400,
    hint: 'Job, sport, hat, travel. No health details: the sheet is read at home',
    onPaper: 'always',
  }),
  paper({
    id: 'productsGiven',
    label: 'Products given, with lot',
    kind: 'text',
    maxLength: 160,
    onPaper: 'always',
  }),
  paper({ id: 'reviewOn', label: 'Review date', kind: 'date', onPaper: 'always' }),
  closing({
    id: 'teachBack',
    label: 'Client said in own words when to wash',
    kind: 'yesNo',
    required: 'always',
  }),
] as const;
