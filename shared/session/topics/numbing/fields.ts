import { field } from '../../field.ts';

const prepare = field('cleanseAndNumb', 'prepare');

export const numbingFields = [
  prepare({ id: 'numbingUsed', label: 'Numbing today', kind: 'yesNo', required: 'always' }),
] as const;
