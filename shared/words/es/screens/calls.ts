import type { TextsOf } from '../../areas.ts';

export const callsScreen = {
  title: 'Llamadas pendientes',
  due: 'Día {day} · pendiente desde el {dueOn} · {phone}',
  tried:
    'Día {day} · pendiente desde el {dueOn} · {phone} · sin contestar {tries, plural, one {una vez} other {# veces}}',
  call: 'Llamar',
  more: '{count, plural, one {Y # llamada más; sube al anotar estas} other {Y # llamadas más; suben al anotar estas}}',
  callLabel: 'Llamar: {clientName}, día {day}',
  dialog: '{clientName}, día {day}',
  number: 'Teléfono: {phone}',
  say: 'Qué preguntar',
  how: 'Cómo va',
  well: 'Todo bien',
  concern: 'Algo le preocupa',
  notReached: 'Sin contestar',
  words: 'Qué dijo el cliente',
  photos: 'Fotos que envió',
  photo: 'Foto {number}',
  leaveOut: 'Quitar la foto {number}',
  sentOn: 'Enviada el día {day}',
  cancel: 'Cancelar',
  enter: 'Anotar la llamada',
  howMissing: 'Diga cómo va.',
  wordsMissing: 'Escriba qué le preocupa.',
  concernEntered:
    'Anotado. Si es una reacción, anótela como evento no deseado: toma los productos y lotes de la visita.',
  openClient: 'Abrir al cliente',
  close: 'Cerrar',
} satisfies TextsOf<'callsScreen'>;
