import type { TextsOf } from '../../areas.ts';

export const keepingScreen = {
  title: 'Conservación de esta ficha',
  until:
    'Se conserva hasta el {until}: {years, number} años tras la última visita o evento no deseado, {last}, según el protocolo del estudio.',
  young: 'Tenía menos de 18 años la primera vez: se queda al menos hasta que tenga {age, number}.',
  due: 'El estudio ya no tiene que conservarla.',
  held: 'Retenida: no se puede destruir nada de este cliente.',
  otherFiles:
    'La misma persona tiene {count, plural, one {otra ficha} other {otras # fichas}}: los años cuentan desde la última visita en cualquiera de ellas, y cada ficha se suprime por separado.',
  otherHeld: 'Retenida por otra ficha de la misma persona: no se puede destruir nada de ninguna.',
  about:
    'Una reclamación, una queja o una orden judicial van por delante de cualquier plazo. Mientras hay una retención en la ficha, se rechaza suprimir al cliente y destruir sus fotos.',
  place: 'Poner una retención',
  lift: 'Levantar la retención',
  placeTitle: 'Retener la ficha de {name}',
  liftTitle: 'Levantar la retención de la ficha de {name}',
  reason: 'Por qué',
  reasonHint: 'Por ejemplo: reclamación del 3 de mayo, número de póliza. Queda en el registro.',
  saidPlaced: '{when}: {name} puso una retención. {reason}',
  saidLifted: '{when}: {name} la levantó. {reason}',
  unreadable: 'El motivo no se puede abrir.',
  reasonMissing: 'Diga por qué: queda en el registro.',
  alreadyHeld: 'Esta ficha ya tiene una retención.',
  notHeld: 'Esta ficha no tiene ninguna retención.',
} satisfies TextsOf<'keepingScreen'>;
