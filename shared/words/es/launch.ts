import type { TextsOf } from '../areas.ts';

export const launch = {
  title: 'Stipple no arranca así',
  refused:
    'Stipple se arrancó con {words}, que podría dejar que otro programa lea el registro. No se abrió nada. Arránquelo con su propio icono, sin añadir nada.',
  refusedSandbox:
    'Stipple se arrancó con {words}, que podría dejar que otro programa lea el registro. No se abrió nada. Arránquelo con su propio icono, sin añadir nada. En Linux, instale el paquete .deb, que conserva la protección que aquí se desactivó, y no arranque Stipple como root.',
  cannotStart: 'Stipple no puede arrancar',
  startFailed: 'Algo falló al arrancar. Nada del registro se ha cambiado. Referencia {reference}.',
} satisfies TextsOf<'launch'>;
