import type { TextsOf } from '../../areas.ts';

export const photosSays = {
  baselineRefused: 'Fotos antes de la sesión, sin comprobar: el cliente rechazó las fotos.',
  colourRefused: 'Foto de color antes de la anestesia, sin comprobar: el cliente rechazó las fotos.',
  workRefused: 'Primer plano tras cada zona, sin comprobar: el cliente rechazó las fotos.',
  workWithoutBaseline: 'Primer plano tras cada zona, sin comprobar: no los hay de antes.',
  afterRefused: 'Fotos después de la sesión, sin comprobar: el cliente rechazó las fotos.',
  pairRefused: 'Antes y después lado a lado, sin comprobar: el cliente rechazó las fotos.',
  afterWithoutBaseline: 'Fotos después de la sesión, sin comprobar: no las hay de antes.',
  pairInTalk:
    'Antes y después lado a lado, sin comprobar: las fotos de antes se hicieron en la primera charla.',
  pairWithoutBaseline: 'Antes y después lado a lado, sin comprobar: no hay fotos de antes.',
  viewsMissing: 'Fotos por hacer: {names}.',
  viewsThere: 'Las fotos de la cabeza están completas.',
  closeUpsMissing: 'Primer plano por hacer: {zones}.',
  closeUpsThere: 'Cada zona que tratar tiene su primer plano.',
  greyCardOpen: 'Mire si la escala y la tarjeta gris están en el primer plano y márquelo: {zones}.',
  greyCardMarked: 'La escala y la tarjeta gris están en todos los primeros planos.',
  colourAfterCream:
    'Sin foto de color de antes de la crema anestésica: {zones}. La crema cambia el color de la piel.',
  colourMissing: 'Haga la foto de color antes de poner crema anestésica: {zones}.',
  colourInTime: 'La foto de color es de antes de la crema anestésica.',
  zoneNotShown: '{zone}: haga un primer plano antes de seguir.',
  zoneShown: '{zone} se ve como estaba después del trabajo.',
  afterMissing: 'Fotos de después por hacer: {names}.',
  afterThere: 'Las fotos de después están completas.',
  pairMissing: 'Mire antes y después lado a lado, y guarde una pareja.',
  pairThere: 'Se comparó una pareja de antes y después.',
} satisfies TextsOf<'photosSays'>;

export const photosDoing = {
  'photo.taken': 'Hacer una foto',
  'photo.marked': 'Marcar una foto',
  'photo.destroyed': 'Destruir una foto',
  'photos.compared': 'Guardar una pareja de fotos',
} satisfies TextsOf<'photosDoing'>;

export const photosLines = {
  photo: 'foto',
  taken: 'Foto hecha: {photo}',
  imported: 'Foto importada: {photo}',
  retake: 'en lugar de una anterior',
  takenOn: 'el archivo dice que se hizo el {day} a las {clock}',
  cardSeen: 'Escala y tarjeta gris vistas en {photo}',
  noCard: 'Sin escala o tarjeta gris en {photo}',
  destroyed: 'Foto destruida: {photo}, {why}',
  compared: 'Antes y después comparados: {photo}',
  aligned: 'orejas, ojos y nariz coinciden',
  notAligned: 'no hechas del mismo modo, así que solo aproximado',
} satisfies TextsOf<'photosLines'>;
