import type { TextsOf } from '../../areas.ts';

export const checklist = {
  byClock: 'según el reloj de las {clock}',
  byEntry: 'según su entrada de las {clock}',
  beforeNeedle: 'Antes de la aguja',
  beforeNeedleSays: 'Crema retirada, antiséptico puesto y seco: se dice aquí, donde está el trabajo.',
  group:
    '{group, select, room {Sala y puesto} light {Luz y entorno} work {Durante el trabajo} looks {Mirado} other {Recoger}}',
  allOf: '{group}: hechos los {count}',
  allDone: '{group}: hechos los {count}.',
  byActs: '{count} marcados por lo anotado.',
  showByActs: 'Mostrar: marcados por lo anotado',
  showOf: 'Mostrar: {group}',
  apart: 'Uno a uno',
  apartOf: '{group}: uno a uno',
  together: 'Juntos',
  togetherOf: '{group}: juntos',
  doneOf: '{done} de {count}',
  again: 'marcar otra vez',
  before:
    'antes de {stage, select, colourMatch {igualación del color} application {aplicación} fineTune {ajuste fino} aftercare {cuidados posteriores} closed {cerrar} other {limpieza y anestesia}}',
  ticksToo: 'Esto marca también: {items}.',
} satisfies TextsOf<'checklist'>;
