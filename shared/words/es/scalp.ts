import type { TextsOf } from '../areas.ts';

export const scalp = {
  scar: 'Cicatriz {number}',
} satisfies Partial<TextsOf<'scalp'>>;

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
} satisfies Partial<TextsOf<'zoneNames'>>;
