import type { TextsOf } from '../../areas.ts';

export const numbingSays = {
  arrivalAsk: 'Pregunte si ya hay hoy alguna crema anestésica puesta.',
  arrivalUnknown:
    'Había crema puesta al llegar: anote producto, gramos, superficie y desde cuándo. Cantidades desconocidas no se pueden sumar.',
  unknownStrength:
    '{name}: nadie sabe lo fuerte que es. Ni más crema ni aguja hasta 24 horas después de retirarla, o hasta que lo diga un profesional sanitario.',
  noneRecorded: 'Anestesia hoy está en sí, pero no hay crema anotada. Anótela, o ponga la anestesia en no.',
  blocked: 'Sin crema anestésica. {title}.',
  blockedZone: 'Sin crema anestésica en {zone}. {title}.',
  blockedByName: 'Se dijo una alergia a un anestésico: hoy sin crema.',
  nameDenied:
    'Lo que dijo el cliente sobre alergias nombra un anestésico, junto a un «no». Pregunte otra vez: ¿es seguro? Si no, responda sí a su propia pregunta.',
  blockedByTest: 'Sin crema anestésica: la piel reaccionó a su prueba de parche.',
  productFits: 'Nada va en contra de la crema anestésica.',
  unknownProduct: '{product} no tiene ficha de producto. Elija una que la tenga.',
  disabled: '{product} está desactivada en el protocolo y no se debe usar.',
  expired: '{product} valía hasta {expiry}: hoy no.',
  noLot: '{product}: anote el lote.',
  recorded: 'Crema, lote y caducidad están en orden.',
  unknownLimits:
    '{product}: no se conocen superficie, gramos, tiempo y concentración máximos. Escríbalos de la etiqueta antes de usarla.',
  grams: '{product}: hoy {sum} g, como máximo {most} g. No empiece.',
  area: 'Hoy crema en {sum} cm², como máximo {most} cm². No empiece.',
  mixed: 'Las cremas juntas llegan al {percent} % de lo permitido. No empiece.',
  capGrams: 'Hoy {sum} g de crema, límite del estudio {most} g. No empiece.',
  capArea: 'Hoy crema en {sum} cm², límite del estudio {most} cm². No empiece.',
  capMg: 'Hoy {sum} mg de sustancia activa, límite del estudio {most} mg. No empiece.',
  capMinutes: 'Crema puesta hoy {sum} minutos en total, límite del estudio {most}. Retírela; hoy no más.',
  withinLimits: 'Toda la crema de hoy está dentro de sus límites.',
  overMaximum: '{product} ha llegado a su tiempo máximo de {most} minutos: retírela ahora.',
  wasTooLong: '{product} estuvo puesta {minutes} minutos, como máximo {most}. Vigile de cerca al cliente.',
  tooShort: '{product} estuvo puesta {minutes} minutos, la etiqueta dice {least}: puede que aún no actúe.',
  dwellUnknown: 'El reloj dio un salto mientras {product} estaba puesta. Diga cuánto tiempo lleva.',
  timesKept: 'Se cumplen los tiempos de la crema.',
  occlusionForbidden: '{product} no se debe cubrir. Quite la cubierta; no empiece.',
  occlusionUnknown: '{product}: escriba de la etiqueta si se puede cubrir.',
  occlusionMissing: '{product} actúa bajo un apósito, y no se puso ninguno.',
  occlusionFits: 'Cubierta como dice la etiqueta.',
  punctured: '{product} sobre piel tocada por la aguja se sale de su etiqueta.',
  puncturedFirst:
    '{product} sobre piel tocada por la aguja se sale de su etiqueta. Un responsable decide antes de ponerla, y dice por qué.',
  notPunctured: 'Sin crema sobre piel tocada por la aguja.',
  appliedBy:
    '{prescription, select, true {{product} es un producto con receta: no la pone el profesional.} other {{product}: aquí pone la crema el cliente o un profesional sanitario, no el profesional del estudio.}}',
  appliedByFits: 'La crema la puso alguien que puede hacerlo.',
  stillOn: '{product} sigue puesta: retírela del todo y anote cuándo.',
  allOff: 'Toda la crema está retirada.',
  numbingBroken: 'La anestesia de hoy pasa de un límite o su crema sigue puesta. Arréglelo primero.',
  numbingHolds: 'La anestesia de hoy está dentro de los límites.',
  offBeforeOn: 'La crema no puede retirarse antes de ponerse. Revise las dos horas.',
  atLeastMinutes: 'La crema estuvo puesta al menos {minutes} minutos: eso consta. Diga {minutes} o más.',
  alreadyOff: 'Esta crema ya consta como retirada.',
  wasOn: 'Esta crema estuvo en la piel. Corrija mejor sus valores; lo que estuvo puesto cuenta.',
} satisfies TextsOf<'numbingSays'>;

export const numbingDoing = {
  'arrivalCream.stated': 'Anotar crema puesta antes de la visita',
  'product.limitsTyped': 'Escribir los límites de un producto',
  'numbing.applied': 'Poner crema anestésica',
  'numbing.removed': 'Anotar que se retiró la crema',
  'numbing.withdrawn': 'Deshacer una crema que nunca se puso',
  'numbing.alarmAcknowledged': 'Responder a la alarma de la crema',
  'numbing.dwellStated': 'Decir cuánto tiempo estuvo la crema',
} satisfies TextsOf<'numbingDoing'>;

export const numbingLines = {
  arrival: 'Crema puesta antes de la visita',
  strengthUnknown: 'concentración desconocida',
  strength: '{percent} % activo',
  clinician: 'profesional sanitario: {says}',
  area: '{area} cm²',
  grams: '{grams} g',
  areaWas: '{area} cm² (eran {was} cm²)',
  gramsWas: '{grams} g (eran {was} g)',
  onAt: 'puesta a las {clock}',
  offAt: 'retirada a las {clock}',
  limits:
    'Límites de {product} escritos de su etiqueta: como máximo {area} cm² y {grams} g, de {least} a {most} minutos',
  on: 'Crema anestésica puesta: {product}',
  corrected: 'Crema anestésica corregida: {product}',
  activeMg: '{mg} mg de activo',
  lot: 'lote {lot}',
  client: 'por el cliente',
  practitioner: 'por el profesional',
  clinicianPut: 'por un profesional sanitario',
  covered: 'cubierta',
  punctured: 'sobre piel perforada',
  off: 'Crema anestésica retirada: {cream}',
  offLater: 'Crema anestésica retirada más tarde de lo anotado: {cream}',
  neverOn: 'Deshecho, nunca en la piel: {cream}. Motivo: {reason}',
  minimum: 'Alarma atendida, tiempo mínimo alcanzado: {cream}',
  nearMaximum: 'Alarma atendida, el tiempo máximo está cerca: {cream}',
  maximum: 'Alarma atendida, tiempo máximo alcanzado: {cream}',
  dwell: 'Dicho cuánto tiempo estuvo la crema: {minutes} minutos, {cream}',
} satisfies TextsOf<'numbingLines'>;

export const numbingLabels = {
  numbingToday: 'Anestesia hoy',
} satisfies TextsOf<'numbingLabels'>;
