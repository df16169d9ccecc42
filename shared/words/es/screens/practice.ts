import type { TextsOf } from '../../areas.ts';

export const practice = {
  practice: 'Práctica',
  studioName: 'Estudio de práctica',
  mark: 'Práctica: no es un registro real',
  leave: 'Salir de la práctica',
  tryFirst: 'Probar primero',
  tryFirstSays:
    'Probar primero: un estudio de práctica con clientes inventados, marcado en cada pantalla y página, que desaparece con un toque.',
  says: 'Un estudio de práctica con clientes, existencias y visitas inventados, en una carpeta propia. Va marcado en cada pantalla y página y desaparece con un toque. Su propio registro queda cerrado mientras tanto y no se toca nada de él.',
  making: 'Creando el estudio de práctica. Tarda unos segundos.',
  goneAtATap: 'Aquí dentro todo es inventado. Al salir se destruye todo.',
} satisfies TextsOf<'practice'>;
