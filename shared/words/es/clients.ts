import type { TextsOf } from '../areas.ts';

export const sameClient = {
  birthday: 'Ya hay un cliente registrado con este nombre y fecha de nacimiento. ¿Es la misma persona?',
  phone:
    'Ya hay un cliente registrado con este nombre y teléfono, con otra fecha de nacimiento. ¿Es la misma persona?',
} satisfies TextsOf<'sameClient'>;
