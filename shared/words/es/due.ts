import type { TextsOf } from '../areas.ts';

export const due = {
  replan: 'se planea otra vez con usted en su revisión',
  winter: 'invierno de {year}',
  spring: 'primavera de {year}',
  summer: 'verano de {year}',
  autumn: 'otoño de {year}',
  fall: 'otoño de {year}',
  one: 'hacia {season}',
  between: 'entre {from} y {until}, aproximadamente',
} satisfies TextsOf<'due'>;
