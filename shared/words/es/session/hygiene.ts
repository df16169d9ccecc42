import type { TextsOf } from '../../areas.ts';

export const hygieneNames = {
  chlorhexidine: 'clorhexidina',
  iodine: 'yodo',
  latex: 'látex',
  latexGloves: 'Guantes de látex',
} satisfies TextsOf<'hygieneNames'>;

export const hygieneSays = {
  latex: 'Guantes de látex con alergia al látex: elija nitrilo o vinilo.',
  antisepticBlocked: '{name} no. {title}.',
  antisepticUnclear: '{name} no tiene ficha de producto. {title}: lea su etiqueta.',
  named: '{name} lleva clorhexidina, y se dijo una alergia a ella. Use otro.',
  denied:
    'Lo que dijo el cliente sobre alergias nombra {substance}, junto a un «no». Pregunte otra vez: ¿es segura {substance}? Si no, responda sí a su propia pregunta y use algo distinto de: {product}.',
  namedUnclear:
    '{name} no tiene ficha de producto, y se dijo una alergia a la clorhexidina: lea su etiqueta.',
  iodine: '{name} lleva yodo, y se dijo una alergia al yodo. Use otro.',
  iodineUnclear: '{name} no tiene ficha de producto, y se dijo una alergia al yodo: lea su etiqueta.',
  antisepticDisabled: '{name} está desactivado en el protocolo: elija un antiséptico.',
  chlorhexidine: '{name} puede dañar ojos y oídos: manténgalo bien lejos de ambos.',
  antisepticExpired: '{name} valía hasta {expiry}: tome otro.',
  theCleanser: 'El limpiador',
  cleanserExpired: '{name} valía hasta {expiry}: tome otro.',
  contactOpen: 'Pase {name} y empiece a contar su tiempo de contacto.',
  contactUnknown: '¿Cuánto tiempo debe seguir mojado {name}? Escriba los segundos de su etiqueta.',
  surfacesShort:
    'Las superficies estuvieron mojadas {kept} minutos; la etiqueta dice {needed}. Páselas otra vez, o diga por qué no.',
  contactShort: '{name} se deja {seconds} segundos: espere y anote después el tiempo.',
  binFull: 'El contenedor de punzantes está lleno en tres cuartos: ciérrelo y tome uno nuevo.',
  binOld: 'El contenedor de punzantes lleva abierto más de {months} meses: ciérrelo y tome uno nuevo.',
  binFine: 'El contenedor de punzantes se puede usar.',
  binFuture: 'El contenedor de punzantes no puede haberse abierto en el futuro: corrija la fecha.',
  contactNotStarted: 'El tiempo de contacto no está corriendo: toque cuando empiece a mojar.',
} satisfies TextsOf<'hygieneSays'>;

export const hygieneDoing = {
  'contact.started': 'Empezar el tiempo de contacto',
  'contact.ended': 'Terminar el tiempo de contacto',
  'hygiene.counted': 'Contar un lavado de manos o guantes',
} satisfies TextsOf<'hygieneDoing'>;

export const hygieneLines = {
  antisepticWiped: 'Antiséptico aplicado: corre el tiempo de contacto',
  antisepticAgain: 'Antiséptico aplicado otra vez: corre el tiempo de contacto',
  surfacesWiped: 'Superficies mojadas: corre el tiempo de contacto',
  surfacesAgain: 'Superficies mojadas otra vez: corre el tiempo de contacto',
  antisepticDry: 'Antiséptico seco tras {seconds} segundos',
  surfacesDry: 'Superficies secas tras {minutes} minutos',
  handsWashed: 'Manos lavadas',
  handsWashedAgain: 'Manos lavadas, {count} veces hasta ahora',
  gloves: 'Guantes nuevos, par {count}',
} satisfies TextsOf<'hygieneLines'>;

export const hygieneLabels = {
  gloves: 'Guantes',
  nitrile: 'Nitrilo',
  vinyl: 'Vinilo',
  latex: 'Látex',
  gloveSize: 'Talla de guantes',
  cleanser: 'Limpiador',
  cleanserLot: 'Lote del limpiador',
  cleanserUseBy: 'Caducidad del limpiador',
  cleanserOpenedOn: 'Limpiador abierto el',
  antiseptic: 'Antiséptico',
  antisepticLot: 'Lote del antiséptico',
  antisepticUseBy: 'Caducidad del antiséptico',
  antisepticOpenedOn: 'Antiséptico abierto el',
  contactTimeOnTheLabel: 'Tiempo de contacto según la etiqueta',
  contactTimeKept: 'Tiempo de contacto cumplido',
  shave: 'Afeitado',
  none: 'Ninguno',
  foilShaver: 'Afeitadora de láminas',
  clipper: 'Cortapelos',
  singleUseRazor: 'Maquinilla de un solo uso',
  sharpsBin: 'Contenedor de punzantes',
  sharpsBinOpenedOn: 'Contenedor de punzantes abierto el',
  sharpsBinFill: 'Llenado del contenedor',
  underHalf: 'Menos de la mitad',
  half: 'La mitad',
  threeQuarters: 'Tres cuartos',
  surfaceDisinfectantAndLot: 'Desinfectante de superficies y lote',
  surfaceContactTimeOnTheLabel: 'Tiempo de contacto de superficies según la etiqueta',
  surfaceContactTime: 'Tiempo de contacto de superficies',
} satisfies TextsOf<'hygieneLabels'>;
