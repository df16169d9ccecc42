import type { TextsOf } from '../../areas.ts';

export const healthEffects = {
  none: 'Nada que hacer.',
  computed: 'Se deduce de las fechas en cuanto estén anotadas.',
  unanswered: 'Hoy sin responder.',
  needsLetter: 'Hace falta una carta. {action}',
  cleared: 'Hay una carta válida archivada.',
} satisfies TextsOf<'healthEffects'>;

export const seenOnScalp = {
  pustules: 'Granos con pus',
  broken: 'Piel rota',
  sunburn: 'Quemadura solar',
  mole: 'Un lunar o un bulto',
  plaque: 'Una placa que se descama',
  other: 'Algo',
} satisfies TextsOf<'seenOnScalp'>;

export const letterWriters = {
  skinDoctor: 'un dermatólogo',
  surgeon: 'el cirujano',
  prescriber: 'quien receta',
  specialist: 'un especialista',
  doctor: 'un médico',
} satisfies TextsOf<'letterWriters'>;

export const healthSays = {
  seenDenied:
    '{seen}: se vio en el cuero cabelludo, pero la respuesta es no: {title}. Mire y pregunte otra vez, y cambie una de las dos cosas.',
  testSpotMissing:
    '{title}: anote el día del punto de prueba, antes de hoy, con la carta{no, select, true {, o no empiece} other {}}.',
  otherWriter:
    '{title}: solo cuenta una carta de {writer}. Anótela{no, select, true {, o no empiece} other {}}.',
  letterNeeded: '{title}: anote una carta válida hoy{no, select, true {, o no empiece} other {}}.',
  unanswered:
    '{count, plural, =0 {Todas las preguntas de salud están respondidas.} one {Haga # pregunta de salud que falta.} other {Haga # preguntas de salud que faltan.}}',
  unconfirmed:
    '{again, select, true {Una respuesta ha cambiado: pida al cliente que confirme otra vez las respuestas.} other {Pida al cliente que confirme que todas las respuestas son correctas.}}',
  wordsMissing: '{title}: escriba lo que dijo el cliente.',
  noRefusal: 'Ninguna respuesta de salud va en contra de hoy.',
  lettersThere: 'No falta ninguna carta.',
  notToday: 'Hoy no. {title}: {action}',
  excluded: 'Hoy no. {title}: lo excluye la aseguradora del estudio, y ninguna carta lo cambia.',
  notThisZone: 'Deje fuera {zone}. {title}.',
  better: 'Mejor hoy no. {title}: {action}',
  letterPicture: '{title}: añada una foto o un escaneo de la carta.',
  referralMissing: '{title}: imprima la nota para el médico antes de seguir en otra parte.',
  referralGiven: 'El cliente tiene la nota para el médico.',
  raisedScar:
    '{zone} está en relieve: allí no hay aguja sin carta de un dermatólogo y un punto de prueba (C09).',
  raisedScarAsked:
    '{zone} está en relieve, pero la pregunta sobre cicatrices en relieve dice no. Hágala otra vez (C09).',
  letterOrder: 'Una carta no puede caducar antes de escribirse. Revise las dos fechas.',
} satisfies TextsOf<'healthSays'>;

export const healthDoing = {
  'question.answered': 'Responder una pregunta de salud',
  'questionnaire.confirmed': 'Confirmar las preguntas de salud',
  'clearance.recorded': 'Anotar una carta',
  'referral.given': 'Entregar la nota para el médico',
} satisfies TextsOf<'healthDoing'>;

export const answers = {
  yes: 'sí',
  no: 'no',
  unsure: 'no lo sabe',
} satisfies TextsOf<'answers'>;

export const healthLines = {
  question: '{code} {title}',
  asOn: 'como el {day}',
  wasOn: 'era {answer} el {day}',
  byClient: 'por el cliente en la tableta',
  inOneTap: 'una de {count} con un toque',
  date: 'fecha {day}',
  readOut: 'Preguntas de salud leídas; el cliente confirmó las respuestas',
  readAlone: 'El cliente leyó las respuestas en la tableta y las confirmó',
  letter: 'Carta para {question} vista: {clinician}, escrita el {written}, válida hasta el {until}',
  letterFrom:
    'Carta para {question} vista: {clinician} ({writer}), escrita el {written}, válida hasta el {until}',
  testSpot: 'punto de prueba del {day} mirado',
  notePrinted: 'Nota para el médico impresa: {question}',
  noteSaved: 'Nota para el médico guardada como archivo: {question}',
} satisfies TextsOf<'healthLines'>;
