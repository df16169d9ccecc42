import type { TextsOf } from '../../areas.ts';

export const colourScreen = {
  waitsForMix: 'Le toca cuando haya una mezcla.',
  shade: 'Tono y conformidad',
  shadeSays:
    'Los puntos nuevos se suman al tono antiguo: lo habitual es empezar un paso más claro que el objetivo. El trabajo reciente se ve más oscuro de lo que cura.',
  checks: 'Comprobaciones',
  aside: 'Conformidad, anestesia y última visita',
  back: 'Volver a limpieza y anestesia',
  goBack: 'Volver atrás',
} satisfies TextsOf<'colourScreen'>;
