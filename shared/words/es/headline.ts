import type { TextsOf } from '../areas.ts';

export const visitTitles = {
  touch_up: 'Retoque',
  series_continuation: 'Siguiente visita de la serie',
  repair: 'Reparación',
  scar_only: 'Trabajo en cicatriz',
  first_talk: 'Primera charla',
} satisfies TextsOf<'visitTitles'>;

export const headline = {
  touchUp: 'Retoque {number}',
  sinceLast: '{title} · {span} desde la última vez',
  days: '{days, plural, one {# día} other {# días}}',
  months: '{months} m',
  years: '{years} a',
  yearsAndMonths: '{years} a {months} m',
} satisfies TextsOf<'headline'>;

export const clockNotice = {
  takenOver:
    'Tomada de la tableta {tablet} tras su entrada {seq, number} de las {at}. Lo que se hizo allí después no está aquí y puede llegar más tarde: pregunte por crema puesta o retirada, pasadas y signos desde entonces, y anótelos. La crema y las esperas siguen contando como si nada se hubiera retirado.',
  heard:
    'La tableta {tablet} anotó {entries, plural, one {# entrada} other {# entradas}} sobre este cliente hasta las {at} que no estaban aquí. La crema, la aguja y los signos de allí cuentan aquí desde ahora. Pregunte al cliente, y mire si aún hay crema puesta.',
  putRight: 'El reloj se corrigió, de {before} a {now}. Las horas de aquí van con el reloj como está ahora.',
} satisfies TextsOf<'clockNotice'>;
