import type { TextsOf } from '../../areas.ts';

export const backupScreen = {
  title: 'Copia de seguridad',
  folder: 'Carpeta',
  none: 'Aún sin elegir',
  newest: 'La más nueva',
  rehearsal: 'Ensayo',
  choose: 'Elegir una carpeta',
  other: 'Elegir otra carpeta',
  chooseSays:
    'Una memoria USB, una carpeta de red o sincronizada. Mejor en algo que de noche no esté en esta sala.',
  now: 'Hacer ahora una copia',
  going: 'Copiando: entrada {done} de {of}',
  rehearsing: 'Ensayando: {done} de {of}',
  starting: 'Mirando la copia de seguridad',
  limit: 'Avisar tras',
  days: '{count, plural, one {# día} other {# días}}',
  rehearse: 'Ensayar con el código',
  rehearseSays:
    'Abre la copia más nueva en un sitio temporal, como lo haría un ordenador nuevo, recorre cada sesión y la compara con este registro. No queda nada detrás.',
  code: 'Código de recuperación',
  codeHint: 'Del papel, como se escribiría en un ordenador nuevo',
  codeNeeded: 'Escriba el código de recuperación de su página.',
  see: 'Ver copias de seguridad',
} satisfies TextsOf<'backupScreen'>;
