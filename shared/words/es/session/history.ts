import type { TextsOf } from '../../areas.ts';

export const historySays = {
  dateInFuture: '{label} está en el futuro: corrija la fecha.',
  tooSoon:
    'Última aguja hace {days, plural, one {# día} other {# días}}. Con menos de {hard} días no hay sesión: busque un día posterior.',
  soon: 'Última aguja hace {days, plural, one {# día} other {# días}}. Espere a que pasen {minimum} días, o diga por qué no.',
  lastNeedleUnknown: 'No se conoce la fecha de la última sesión. Diga por qué sigue de todos modos.',
  scabs: 'Todavía hay costras. Espere a que se vayan, o diga por qué no.',
  laserTooSoon:
    'Láser hace {days, plural, one {# día} other {# días}}. Con menos de {hard} días no hay aguja.',
  laserSoon:
    'Láser hace {days, plural, one {# día} other {# días}}, menos de {warn}: mire antes bien la piel.',
  transplantTooSoon: 'Deje fuera {zone}: el trasplante tiene menos de {months} meses.',
  transplantLetter:
    '{zone}: el trasplante tiene menos de {months} meses. Anote la carta del cirujano, o diga por qué no.',
  intervalsKept: 'Se cumplen todas las esperas.',
} satisfies TextsOf<'historySays'>;

export const waits = {
  allKept: 'Se cumplen todas las esperas.',
  allOpen: 'Se calculan al anotar la última aguja, el láser y el trasplante.',
  moreOpen:
    '{count, plural, one {Una más se calcula} other {# más se calculan}} al anotar la última aguja, el láser y el trasplante.',
  needleTitle: 'Última aguja',
  needleOpen: 'Anote la última sesión de aguja, o que no se conoce su fecha.',
  needleUnknown:
    'No se conoce la fecha, así que la espera no se puede contar. Para seguir hace falta un motivo.',
  needle: 'Hace {days, plural, one {# día} other {# días}}, {on}.',
  latest: 'Se toma {on}, el último día en que pudo ser.',
  recorded: 'El propio registro de este estudio es posterior a lo que se dijo, así que cuenta el registro.',
  under: 'Con menos de {hard, plural, one {# día} other {# días}} no hay sesión: no antes del {from}.',
  better: 'Mejor desde {minimum, plural, one {# día} other {# días}}: {from}. Antes hace falta un motivo.',
  kept: 'Se cumple la espera de {minimum, plural, one {# día} other {# días}}.',
  laserTitle: 'Láser',
  laserOpen: 'Diga si hubo eliminación con láser, y cuándo.',
  laserNever: 'Sin eliminación con láser en el cuero cabelludo.',
  laserUnder: 'Con menos de {hard, plural, one {# día} other {# días}} no hay aguja: no antes del {from}.',
  laserSoon:
    'Con menos de {warn, plural, one {# día} other {# días}}: mire antes bien la piel. Nada que cuidar desde el {from}.',
  transplantNoneTitle: 'Trasplante',
  transplantTitle: 'Trasplante, {zone}',
  transplantOpen: 'Diga si hubo un trasplante capilar, cuándo y dónde.',
  transplantNever: 'Sin trasplante capilar.',
  transplantElsewhere: 'No en una zona de hoy.',
  transplantOn: 'Hecho el {on}.',
  transplantUnder:
    'Con menos de {months, plural, one {# mes} other {# meses}} no hay aguja aquí: no antes del {from}.',
  transplantLetter:
    'Con menos de {months, plural, one {# mes} other {# meses}}, solo con la carta del cirujano. Sin ella desde el {from}.',
  transplantCleared: 'Está la carta del cirujano.',
  transplantFree: 'Han pasado {months, plural, one {# mes} other {# meses}}.',
  guideTitle: 'Guía de retoques',
  guide:
    '{months, plural, =0 {Menos de un mes} one {# mes} other {# meses}} desde la última aguja. La mayoría de los retoques llegan entre {low} y {high} meses, antes donde se ha desvaído o está desigual. Solo una guía: no detiene nada.',
} satisfies TextsOf<'waits'>;

export const historyLabels = {
  lastNeedleSession: 'Última sesión de aguja',
  dayMonthOrYearAsWell: 'Día, mes o año, según sepa el cliente',
  dateOfTheLastSessionIs: 'No se conoce la fecha de la última sesión',
  theClientsWordsAboutTheDate: 'Palabras del cliente sobre la fecha',
  doneAt: 'Hecha en',
  thisStudio: 'Este estudio',
  anotherStudio: 'Otro estudio',
  nameOfTheOtherStudio: 'Nombre del otro estudio',
  firstSessionEver: 'Primera sesión de todas',
  asWellAsTheClientKnows: 'Según sepa el cliente',
  scabsAllGone: 'Costras desaparecidas',
  sessionsSoFar: 'Sesiones hasta ahora',
  touchUpsSoFar: 'Retoques hasta ahora',
  pigmentAndLotsUsedBefore: 'Pigmento y lotes usados antes',
  laserRemovalOnTheScalp: 'Eliminación con láser en el cuero cabelludo',
  lastLaserSession: 'Última sesión de láser',
  laserSessionsSoFar: 'Sesiones de láser hasta ahora',
  zonesLasered: 'Zonas tratadas con láser',
  hairTransplant: 'Trasplante capilar',
  dateOfTheTransplant: 'Fecha del trasplante',
  kindOfTransplant: 'Tipo de trasplante',
  futStrip: 'FUT (tira)',
  fueSingleGrafts: 'FUE (injertos sueltos)',
  zonesTransplanted: 'Zonas trasplantadas',
} satisfies TextsOf<'historyLabels'>;
