import type { TextsOf } from '../areas.ts';

export const pack = {
  title: 'Paquete para un inspector',
  titleClient: 'Paquete para un cliente',
  made: '{studio}, {phone}. Hecho el {day}, {clock}{isNamed, select, yes {, por {name}} other {}}.',
  what: 'Qué cuenta',
  period: 'Periodo',
  from: 'desde {from}',
  until: 'hasta {until}',
  fromUntil: 'de {from} a {until}',
  allOfIt: 'Desde la primera entrada',
  client: 'Cliente',
  oneClient: 'Un cliente, nombrado en clients.csv',
  oneClientHidden: 'Un cliente, sin nombrar',
  names: 'Nombres',
  withNames: 'Con nombres: clients.csv y people.csv dicen quién es quién.',
  withoutNames: 'Sin nombres: personas y clientes van solo con números al azar.',
  sessions: 'Sesiones terminadas',
  sessionsCount:
    '{count, plural, one {# sesión} other {# sesiones}}, {closed, number} cerradas, {overridden, number} con una excepción',
  events: 'Eventos no deseados',
  lots: 'Lotes usados',
  versions: 'Versiones del protocolo con que se trabajaron',
  coming: 'Sin contar',
  comingCount:
    '{count, plural, one {# sesión} other {# sesiones}} cuyo resumen no está hecho o no se puede leer',
  guards: 'Reglas con excepciones',
  noGuards: 'Ninguna.',
  guardLine: '{guard}, {name}: {count, plural, one {en # sesión} other {en # sesiones}}',
  proof: 'Cómo comprobarlo',
  proofPage:
    'Abra check.html de esta carpeta en cualquier navegador; no necesita red. Elija todos los archivos de la carpeta. Comprueba cada entrada, cada firma y cada archivo.',
  proofEnd: 'El paquete termina con la entrada {seq}. Su sello del registro es {seal}.',
  proofKey: 'La huella del dispositivo, como está en la página de recuperación del estudio: {fingerprint}.',
  foot: 'Confidencial, cara {side} de {sides}',
  overridesAbout: 'cada sesión en que se hizo una excepción',
  summaryAbout: 'este paquete en palabras, para leer e imprimir',
  clientsAbout: 'quiénes son los clientes; se guarda con tanto cuidado como los guarda el estudio',
  peopleAbout: 'quién trabajó',
  recordNumber: 'número de ficha',
  session: 'sesión',
  day: 'día',
  guardsOverridden: 'controles anulados',
  whatByWhom: 'qué, quién y por qué',
  clientHead: 'cliente',
  recordNumbers: 'números de ficha',
  name: 'nombre',
  dateOfBirth: 'fecha de nacimiento',
  telephone: 'teléfono',
  person: 'persona',
  licence: 'licencia',
  licenceUntil: 'licencia hasta',
  trainingUntil: 'formación hasta',
  roles: 'funciones',
  readMe: `CARPETA PARA UNA INSPECCIÓN

Qué contiene
  entries.ndjson   cada entrada del registro, tal como se escribió. Nombres, respuestas y notas están sellados y siguen sellados.
  sessions.csv     cada sesión: cuándo, qué reglas valían, cómo terminó, cuántas reglas se anularon.
  lots.csv         cada producto y lote que se usó, y en qué parte del cuero cabelludo.
  media.csv        cada foto o archivo guardado con su SHA-256.
  protocol.csv     cada versión de las reglas; protocol-entry-N.json es su texto completo.
{abouts}
  pack.json        una lista de todos los archivos con su SHA-256.
  check.html       lo comprueba todo en su propio ordenador.

Cómo comprobarlo
  1. Abra check.html en un navegador. No necesita red y no envía nada.
  2. Elija todos los archivos de esta carpeta, o suéltelos sobre la página.
  3. Compare la huella que muestra con la impresa en la página de recuperación del estudio:
     {fingerprint}
  4. Si tiene una página impresa del estudio, escriba su sello: la página dice con qué entrada se hizo.

Qué demuestra
  Cada entrada lleva el SHA-256 de la anterior, y cada grupo de entradas la firma del dispositivo (Ed25519).
  Una entrada cambiada, quitada, movida o añadida se nombra con su número. Las tablas se hacen de nuevo a partir de las entradas y se comparan.
  Una copia más antigua de todo el registro solo se descubre con un sello impreso que le falta.`,
} satisfies TextsOf<'pack'>;
