import type { TextsOf } from '../../areas.ts';

export const paperSays = {
  sheetNotPrepared: 'Prepare la hoja de cuidados, o diga por qué no se da ninguna.',
  sheetStale: 'La hoja ya no está al día: prepárela otra vez.',
  sheetNotDelivered: 'Dé la hoja al cliente, o diga por qué no se da ninguna.',
  sheetNotInHand: 'La hoja se envió a la impresora: ¿la tiene el cliente en la mano?',
  sheetSettled: 'La hoja está resuelta.',
  lotsMissing: 'Lotes que no están en la hoja: {lots}. Prepárela otra vez.',
  lotsThere: 'Todos los lotes están en la hoja.',
  noReview: 'Fije un día para la revisión.',
  reviewTooEarly: 'La revisión no puede ser antes de mañana: elija un día posterior.',
  reviewBeforeColour:
    'El color se ve de verdad a los {days} días: elija un día posterior para la revisión, o vea al cliente dos veces.',
  reviewSet: 'La revisión tiene su día.',
  teachBack: 'El cliente no dijo con sus palabras cuándo lavarse: explíqueselo una vez más.',
  receiptMissing: 'El cliente aún no ha firmado por la hoja.',
  receiptOwnMissing: 'Usted aún no ha firmado por la hoja.',
  receiptEmpty: 'Firme primero y confirme después.',
  receiptDots: 'Eso es solo un punto. Bórrelo y firme otra vez: bastan las iniciales.',
  prepareSheetFirst: 'Prepare primero la hoja de cuidados.',
  prepareSheetAgain: 'El registro ha cambiado desde que se preparó la hoja. Prepárela otra vez primero.',
} satisfies TextsOf<'paperSays'>;

export const paperDoing = {
  'sheet.prepared': 'Preparar la hoja',
  'sheet.delivered': 'Entregar la hoja',
  'sheet.notGiven': 'Anotar por qué no se dio hoja',
  'saidBack.answered': 'Responder una pregunta sobre la hoja',
  'receipt.inked': 'Firmar por la hoja',
  'receipt.cleared': 'Borrar una firma',
  'receipt.signed': 'Firmar por la hoja',
} satisfies TextsOf<'paperDoing'>;

export const paperLines = {
  prepared: 'Hoja de cuidados preparada',
  preparedAgain: 'Hoja de cuidados preparada otra vez',
  printed: 'Hoja de cuidados: impresa',
  saved: 'Hoja de cuidados: guardada como archivo',
  code: 'Hoja de cuidados: solo sus fechas, por un código al teléfono del cliente',
  refusedByClient: 'Hoja de cuidados: el cliente no la quiso',
  inHand: 'en mano del cliente',
  notGiven: 'Sin hoja de cuidados: {reason}',
  asked: 'Preguntado sobre la hoja: {asked} El cliente dijo: {said}',
  right: 'bien',
  wrong: 'mal, se mostró la línea',
  clientDrawing:
    'Firma del cliente por la hoja, dibujándose, {strokes, plural, one {# trazo} other {# trazos}}',
  practitionerDrawing:
    'Firma del profesional por la hoja, dibujándose, {strokes, plural, one {# trazo} other {# trazos}}',
  clientCleared: 'Firma del cliente por la hoja borrada',
  practitionerCleared: 'Firma del profesional por la hoja borrada',
  clientSigned: 'Recibo de la hoja firmado por el cliente',
  practitionerSigned: 'Recibo de la hoja firmado por el profesional',
} satisfies TextsOf<'paperLines'>;

export const paperLabels = {
  notesForTheSheet: 'Notas para la hoja',
  jobSportHatTravelNoHealth: 'Trabajo, deporte, gorro, viaje. Sin detalles de salud: la hoja se lee en casa',
  productsGivenWithLot: 'Productos entregados, con lote',
  reviewDate: 'Fecha de revisión',
  clientSaidInOwnWordsWhen: 'El cliente dijo con sus palabras cuándo lavarse',
} satisfies TextsOf<'paperLabels'>;
