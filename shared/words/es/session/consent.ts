import type { TextsOf } from '../../areas.ts';

export const consentStandings = {
  signed: '{title}: firmado.',
  open: '{title}: falta la firma.',
  refused: '{title}: el cliente dijo que no. {ifRefused}',
  stale: '{title}: el texto ha cambiado desde entonces. Muéstrelo otra vez y firmen de nuevo.',
  unwitnessed: '{title}: nombre a quien vio la firma, y firmen de nuevo.',
  unguarded: '{title}: también tiene que estar de acuerdo un tutor. Nómbrelo, y firmen de nuevo.',
} satisfies TextsOf<'consentStandings'>;

export const consentSays = {
  coolingOff:
    'Un cliente nuevo tiene {hours} horas para pensarlo tras leer el consentimiento. Diga por qué sigue antes.',
  typedName: 'Escriba el nombre completo para firmar así.',
  drawFirst: 'Dibuje primero la firma, o firme escribiendo el nombre.',
  unattested:
    '{role, select, guardian {{name} dio su acuerdo por el cliente} other {{name} vio la firma}}, y aún no lo ha dicho: con PIN o con una firma.',
  notNamed: '{name} no es quien está nombrado aquí. Firmen de nuevo con el nombre correcto.',
  noPinHere: '{name} no tiene PIN aquí: que firme.',
  onlyDots: 'Eso es un punto y aún no una firma. Bórrelo y firme otra vez: bastan las iniciales.',
} satisfies TextsOf<'consentSays'>;

export const consentDoing = {
  'consent.shown': 'Mostrar un consentimiento',
  'ink.added': 'Dibujar una firma',
  'ink.cleared': 'Borrar una firma',
  'consent.signed': 'Firmar un consentimiento',
  'consent.attested': 'Confirmar un testigo',
  'attest.inked': 'Dibujar una firma',
  'attest.cleared': 'Borrar una firma',
  'consent.refused': 'Rechazar un consentimiento',
} satisfies TextsOf<'consentDoing'>;

export const consentLines = {
  shown: 'Consentimiento mostrado: {consent}',
  drawing: 'Firma de {consent}, dibujándose, {strokes, plural, one {# trazo} other {# trazos}}',
  cleared: 'Firma de {consent} borrada',
  signed: 'Consentimiento firmado: {consent}',
  signedAgain: 'Consentimiento firmado otra vez: {consent}',
  typed: 'escribiendo el nombre {name}',
  drawn: 'dibujada a mano',
  inLanguage: 'en {language}',
  witness: 'testigo {name}',
  guardian: 'tutor {name}',
  attested:
    '{role, select, guardian {Tutor} other {Testigo}} {name} lo confirmó, {by, select, pin {con PIN} other {con una firma}}',
  refused: 'Consentimiento rechazado: {consent}',
  attestDrawing: 'Firma de {name}, dibujándose, {strokes, plural, one {# trazo} other {# trazos}}',
  attestCleared: 'Firma de {name} borrada',
} satisfies TextsOf<'consentLines'>;
