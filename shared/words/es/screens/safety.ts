import type { TextsOf } from '../../areas.ts';

export const safety = {
  medicines: 'Medicinas',
  noneSaid: 'Ninguna dicha',
  numbUntil: 'Anestesia hasta las {from} aprox.',
  numbUntilWhy:
    'Anestesia hasta las {from} a {to} aprox.: la ficha de {product} dice de {shortest} a {longest} min después de retirarla. Una estimación; pregunte al cliente.',
  noCream: 'No consta ninguna crema anestésica.',
  crewFrom: '{where, select, home {desde casa} earlier {visita anterior} other {puesta aquí}}',
  crewLot: 'lote {lot}',
  crewStrength: '{percent} % activo',
  strengthUnknown: 'concentración desconocida',
  crewGrams: '{grams} g en {areaCm2} cm²',
  amountUnknown: 'cantidad desconocida',
  crewSince: 'puesta desde las {clock}',
  crewMinutes: '{minutes} min',
  timeUnknown: 'tiempo desconocido',
  otherCream: 'Otra, o sin ficha',
  otherName: 'Cómo se llama, o qué dice el tubo',
  otherStrength: 'Concentración, si se sabe',
  clinicianSays: 'Un profesional sanitario dice que se puede seguir: quién, y qué dijo',
  otherSays:
    'Concentración desconocida: ni más crema ni aguja hasta 24 horas después de retirarla, o hasta que lo diga un profesional sanitario.',
  puncturedReason: 'Por qué se pone crema sobre piel perforada',
  puncturedName: 'Responsable que decide',
  puncturedMissing: 'Sobre la crema en piel perforada decide un responsable: escriba por qué, y quién.',
  mistaken: '¿Empezada por error?',
  mistakenHint:
    'Para el cliente equivocado, o sin querer. Queda en el registro, y no cuenta para esperas, tiempo de reflexión ni próxima fecha.',
  mistakenReason: 'Cuál fue el error',
  mistakenEnd: 'Terminar la sesión: empezada por error',
  mistakenMissing: 'Diga cuál fue el error.',
  letterFrom: 'De quién es la carta',
  letterWriter:
    '{from, select, skinDoctor {Dermatólogo} surgeon {Cirujano} prescriber {Quien receta} specialist {Especialista} other {Otro médico}}',
  letterFromMissing: '¿De quién es la carta?',
  testSpotOn: 'Punto de prueba hecho el',
  referralNote:
    'Una nota para que el médico mire esta parte. Las otras partes siguen cuando el cliente la tenga.',
  referralGiven: '{how, select, printed {Impresa} other {Guardada}} {clock}.',
  firstLimit:
    '{first, select, studioMg {Antes para el límite del estudio de sustancia activa.} studioGrams {Antes para el límite del estudio en gramos.} other {Antes para la etiqueta.}}',
} satisfies TextsOf<'safety'>;
