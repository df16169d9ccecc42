import type { TextsOf } from '../../areas.ts';

export const recipeScreen = {
  title: 'Recetas propuestas',
  showOf: 'Mostrar la receta: {zones}',
  recipeFor: 'Receta para {zones}',
  mixed: 'Mezclada',
  take: 'Usar esta receta',
  takeOne: 'Usar esta receta: {zones}, {title}, {ratio}',
  lot: 'lote {lot}',
  amounts:
    'para {area} cm²: {pigmentMl} ml de pigmento{water, select, yes { y {waterMl} ml de agua, unas {pigmentDrops} y {waterDrops} gotas} other {}}',
  healsTo: 'Cura hasta {tone} aprox.{isKnown, select, yes {, {range}} other {}}',
  difference: 'Diferencia con el objetivo: {says}',
  match: 'Igualar {title} en su lugar',
  matchOne: '{zones}: igualar {title} en su lugar',
  otherWays: 'Otras formas: {ratios}',
  fewer: 'Solo la primera',
} satisfies TextsOf<'recipeScreen'>;
