import type { TextsOf } from '../areas.ts';

export const keys = {
  codeMissing:
    'El código de recuperación en papel ya no abre nada: falta su archivo de claves ({file}). Haga un código nuevo en Claves y recuperación, e imprímalo.',
  codeDamaged:
    'El código de recuperación en papel ya no abre nada: su archivo de claves ({file}) está dañado. Haga un código nuevo en Claves y recuperación, e imprímalo.',
  codeOlder:
    'Se volvió a poner un archivo de claves antiguo del código de recuperación ({file}): la página más nueva no abre nada. Haga un código nuevo en Claves y recuperación, e imprímalo.',
  everydayOlder:
    'Se volvió a poner un archivo de claves antiguo: una frase de paso anterior abre otra vez el registro. Elija una nueva en Claves y recuperación.',
} satisfies TextsOf<'keys'>;
