import type { TextsOf } from '../areas.ts';

export const consentPlan = {
  heading: 'Lo que hemos acordado hacer hoy:',
  goal: 'objetivo {dots} puntos por centímetro cuadrado',
  noPlan: 'todavía sin plan',
  treat: 'poner puntos',
  leave: 'dejar como está',
  lighten: 'aclarar primero',
  refer: 'que lo vean primero',
  keep: 'La línea del pelo se queda como está.',
  soften: 'La línea del pelo se suaviza.',
  rebuild: 'La línea del pelo se vuelve a formar.',
  height: 'La línea del pelo empieza {mm} mm por encima del punto entre las cejas.',
  difference: 'El lado izquierdo y el derecho se diferencian en {mm} mm.',
  drawn: 'La línea está dibujada en la foto que se ve aquí.',
} satisfies TextsOf<'consentPlan'>;

export const waiver = {
  title: 'Sin prueba de parche',
  about: 'Se trata de {tests}.',
  patchPigment: 'el pigmento',
  patchNumbing: 'la crema anestésica',
  ifRefused: 'Entonces se hace antes la prueba, y la visita la espera.',
} satisfies TextsOf<'waiver'>;
