import type { TextsOf } from '../../areas.ts';

export const hairlineSays = {
  hairlineRefused:
    'Línea del pelo nueva dibujada en una foto, sin comprobar: el cliente rechazó las fotos. Cuentan las medidas y la firma.',
  hairlineUndrawn: 'Dibuje la línea del pelo nueva en la foto de frente.',
  hairlineNoPhoto: 'Haga antes la foto de frente: en ella se dibuja la línea del pelo nueva.',
  hairlineDrawn: 'La línea del pelo nueva está dibujada en una foto.',
} satisfies TextsOf<'hairlineSays'>;

export const hairlineDoing = {
  'hairline.drawn': 'Dibujar la línea del pelo',
} satisfies TextsOf<'hairlineDoing'>;

export const hairlineLines = {
  drawn: 'Línea del pelo dibujada en la foto «{photo}»',
  moved: 'Línea del pelo movida en la foto «{photo}»',
  unsigned: 'la firma de la línea anterior ya no cuenta',
} satisfies TextsOf<'hairlineLines'>;

export const hairlineLabels = {
  hairlineIsToChange: 'La línea del pelo va a cambiar',
  hairline: 'Línea del pelo',
  keep: 'Conservar',
  soften: 'Suavizar',
  rebuild: 'Rehacer',
  hairlineToGlabella: 'De la línea del pelo a la glabela',
  leftRightDifference: 'Diferencia izquierda-derecha',
} satisfies TextsOf<'hairlineLabels'>;
