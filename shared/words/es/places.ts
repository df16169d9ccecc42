import type { TextsOf } from '../areas.ts';

export const whilePlace = {
  consultation: 'la consulta está en marcha',
  cleanseAndNumb: 'la sesión está en limpieza y anestesia',
  colourMatch: 'la sesión está en igualación del color',
  application: 'la aplicación está en marcha',
  fineTune: 'la sesión está en ajuste fino',
  aftercare: 'la sesión está en cuidados posteriores',
  suspended: 'la sesión está en pausa',
  emergency: 'la emergencia está abierta',
  stopped: 'el trabajo está parado',
  closed: 'la sesión está cerrada',
  deferred: 'la sesión está aplazada',
  referred: 'el cliente está derivado',
  declined: 'la sesión está declinada',
  abandoned: 'la sesión está abandonada',
  mistaken: 'la sesión se empezó por error',
  talked: 'la primera charla ha terminado',
} satisfies TextsOf<'whilePlace'>;

export const endings = {
  closed: 'Cerrada',
  deferred: 'Aplazada',
  referred: 'Derivada',
  declined: 'Declinada',
  abandoned: 'Parada antes de tiempo',
  mistaken: 'Empezada por error',
  talked: 'Charla, sin aguja',
} satisfies TextsOf<'endings'>;

export const places = {
  suspended: 'En pausa',
  emergency: 'Emergencia',
  stopped: 'Trabajo parado',
  stillOpen: 'Todavía abierta',
} satisfies TextsOf<'places'>;
