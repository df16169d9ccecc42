import type { TextsOf } from '../areas.ts';

export const floors = {
  nothing: 'nada',
  source: 'Se apoya en: {source}.',
  stays: 'Esto se queda como está: {value}.',
  least: 'Dé al menos {value}. Se puede hacer más estricto, nunca más débil.',
  most: 'Dé como máximo {value}. Se puede hacer más estricto, nunca más débil.',
  keep: 'Conserve: {what}. Se puede añadir más.',
  noWeaker: 'Déjelo tan estricto como {value}. Se puede hacer más estricto, nunca más débil.',
  blank: 'Escriba algo que se pueda leer.',
  tooLong: 'Escríbalo más corto: como máximo {most} letras.',
  onlyComputed:
    'Elija otra cosa: solo las filas que Stipple calcula por sí mismo, de fechas y edades, pueden tener esto.',
  letterNeeded: 'Elija cuánto cuenta la carta: sin ella, nada permite esta fila.',
  ownerStudio: 'Lo que añade un estudio es suyo: no se puede atribuir a la ley, a la etiqueta ni a Stipple.',
  braces: "Escríbalo sin '{'{name}'}': aquí nada ocupa su lugar.",
  brace: 'Escríbalo sin llaves: aquí nada ocupa su lugar.',
  noDate: '{text} no es un día del calendario. Escríbalo como 2026-11-22.',
  future: 'Este día aún no ha llegado.',
  needsDay: 'Dé el día en que lo revisó {name}.',
  needsName: 'Nombre a quien lo revisó ese día.',
  checkedOther: '{name} revisó otras palabras. Haga revisar estas y dé el día, o deje el nombre vacío.',
  higherWording:
    'Las palabras son nuevas: dé la versión del texto {least} o superior, para que se firme de nuevo.',
  notLower: 'Dé al menos {least}: un número anterior corresponde a otras palabras.',
  higherLeaflet: 'Las palabras de la hoja son nuevas: dé la versión del folleto {least} o superior.',
  sterile:
    'Diga en el nombre que es estéril. El agua destilada, hervida o filtrada no lo es, y ha transmitido infecciones.',
  atLeastOther: 'Dé al menos {value}, como en: {other}.',
  atMostOther: 'Dé como máximo {value}, como en: {other}.',
  underOther: 'Dé menos de {value}, como en: {other}.',
  lights: 'Dé como máximo {count}: no hay más luces en la lista.',
  hairLevelTwice: 'La altura de tono {level} está en dos filas.',
  waitInMonths: 'Diga {months} meses también aquí, o cambie los meses.',
  reason: 'Diga por qué: debilita una regla, y lo verá todo el que lea el registro.',
  notReleased: 'Sin publicar. Mire: {fields}.',
} satisfies TextsOf<'floors'>;
