import type { TextsOf } from '../areas.ts';

export const stages = {
  consultation: 'Consulta',
  cleanseAndNumb: 'Limpieza y anestesia',
  colourMatch: 'Igualación del color',
  application: 'Aplicación',
  fineTune: 'Ajuste fino',
  aftercare: 'Cuidados posteriores',
} satisfies TextsOf<'stages'>;

export const stagesWithin = {
  consultation: 'consulta',
  cleanseAndNumb: 'limpieza y anestesia',
  colourMatch: 'igualación del color',
  application: 'aplicación',
  fineTune: 'ajuste fino',
  aftercare: 'cuidados posteriores',
} satisfies TextsOf<'stagesWithin'>;

export const completeStage = {
  consultation: 'Ir a limpieza y anestesia',
  cleanseAndNumb: 'Ir a igualación del color',
  colourMatch: 'Ir a aplicación',
  application: 'Ir a ajuste fino',
  fineTune: 'Ir a cuidados posteriores',
  aftercare: 'Cerrar la sesión',
  talk: 'Terminar la primera charla',
} satisfies TextsOf<'completeStage'>;
