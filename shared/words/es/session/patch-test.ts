import type { TextsOf } from '../../areas.ts';

export const patchStandings = {
  fine: 'Prueba de parche de {what}: anotada.',
  missing: 'Prueba de parche de {what}: haga una, o anote una renuncia firmada.',
  reaction: 'La piel reaccionó a la prueba de parche de {what}. No se usa.',
  waiverNotEnough: 'Prueba de parche de {what}: aquí no basta una renuncia, hace falta una prueba.',
  noDate: 'Prueba de parche de {what}: anote el día en que se leyó, hoy o antes.',
  notApplied: 'Prueba de parche de {what}: anote el día en que se puso.',
  wrongOrder:
    'Prueba de parche de {what}: el día en que se puso es posterior al día en que se leyó. Revise los dos.',
  tooShort:
    'Prueba de parche de {what}: se leyó antes de que pasaran {hours} horas. Léala otra vez, o diga por qué sigue.',
  noLot: 'Prueba de parche de {what}: anote el producto y el lote probados.',
  noWaiver: 'Prueba de parche de {what}: el cliente firma que renuncia a ella.',
  old: 'La prueba de parche de {what} es demasiado antigua: haga una nueva, o anote una renuncia firmada.',
} satisfies TextsOf<'patchStandings'>;

export const patchTested = {
  pigment: 'pigmento',
  numbing: 'anestesia',
} satisfies TextsOf<'patchTested'>;

export const patchTestSays = {
  patchLotFits: 'La prueba de parche de {what} habla a favor del lote {lot}. No puede descartar una alergia.',
  patchLotOther:
    'La prueba de parche de {what} fue del lote {tested}; este es el lote {used}. Pruebe este lote, tome el probado, o diga por qué sigue.',
} satisfies TextsOf<'patchTestSays'>;

export const patchTestLabels = {
  patchTestPigment: 'Prueba de parche, pigmento',
  noReactionSeen: 'Sin reacción visible',
  reaction: 'Reacción',
  waivedInWriting: 'Renuncia por escrito',
  notDone: 'No hecha',
  pigmentPatchTestAppliedOn: 'Prueba de parche de pigmento puesta el',
  pigmentPatchTestReadOn: 'Prueba de parche de pigmento leída el',
  patchTestNumbing: 'Prueba de parche, anestesia',
  noNumbingPlanned: 'Sin anestesia prevista',
  numbingPatchTestAppliedOn: 'Prueba de parche de anestesia puesta el',
  numbingPatchTestReadOn: 'Prueba de parche de anestesia leída el',
  pigmentTested: 'Pigmento probado',
  makerAndNameAsOnThe: 'Marca y nombre, como en el frasco',
  lotOfThePigmentTested: 'Lote del pigmento probado',
  creamTested: 'Crema probada',
  lotOfTheCreamTested: 'Lote de la crema probada',
  whereItWasTested: 'Dónde se probó',
  behindTheEarInnerArm: 'Detrás de la oreja, cara interna del brazo',
} satisfies TextsOf<'patchTestLabels'>;
