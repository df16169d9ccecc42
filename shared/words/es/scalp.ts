import type { TextsOf } from '../areas.ts';

export const scalp = {
  scar: 'Cicatriz {number}',
} satisfies TextsOf<'scalp'>;

export const zonesOnMap = {
  'TMP-L': 'Sien',
  'TMP-R': 'Sien',
  'TPT-L': 'Pico',
  'TPT-R': 'Pico',
  'PAR-L': 'Lado',
  'PAR-R': 'Lado',
} satisfies TextsOf<'zonesOnMap'>;

export const zoneNames = {
  FHL: 'Línea del pelo',
  'TMP-L': 'Sien izquierda',
  'TMP-R': 'Sien derecha',
  'TPT-L': 'Pico de la sien izquierda',
  'TPT-R': 'Pico de la sien derecha',
  FRO: 'Parte delantera',
  MID: 'Parte media',
  VTX: 'Coronilla',
  'PAR-L': 'Lado izquierdo',
  'PAR-R': 'Lado derecho',
  OCC: 'Parte de atrás',
  NAP: 'Nuca',
} satisfies TextsOf<'zoneNames'>;
