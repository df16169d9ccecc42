import { field } from '../../field.ts';
import { numbingLabels } from './labels.ts';

const prepare = field('cleanseAndNumb', 'prepare');

export const numbingFields = [
  prepare({ id: 'numbingUsed', label: numbingLabels.numbingToday, kind: 'yesNo', required: 'always' }),
] as const;
