import type { TextsOf } from '../../areas.ts';

export const restoreScreen = {
  have: 'Tengo una copia de seguridad',
  title: 'Recuperar el registro',
  says: 'La copia de seguridad se comprueba entrada por entrada mientras se lee. Después la abre el código de su página de recuperación.',
  progress: 'Cuánto del registro está aquí',
  looking: 'Mirando la copia de seguridad',
  reading: 'Leyendo y comprobando: entrada {done, number} de {of, number}',
  writing: 'Escribiendo: entrada {done, number} de {of, number}',
  stays: 'Deje conectada la unidad. Si esto se interrumpe, aquí no queda nada y puede empezar de nuevo.',
  restored:
    'El registro está aquí. Lo abre el código de su página de recuperación. Aparte la tableta antigua y no siga con ella: dos que siguen desde aquí son dos registros.',
  freshHint: 'Déjelo vacío si el ordenador tiene llavero, o para conservar la anterior.',
} satisfies TextsOf<'restoreScreen'>;
