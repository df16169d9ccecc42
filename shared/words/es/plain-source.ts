import type { TextsOf } from '../areas.ts';

export const sourceBases = {
  Law: 'ley',
  Trade: 'práctica del oficio',
  Prof: 'asociación profesional',
  Ev: 'estudio científico',
  disagree: 'las fuentes no coinciden',
  weak: 'evidencia débil',
  designed: 'el tamaño es una decisión de diseño',
  common: 'es conocimiento común',
} satisfies TextsOf<'sourceBases'>;
