import type { Translation } from '../../schema.ts';
import type { CountryPack } from '../../country-pack.ts';
import { packValueOf } from '../../country-pack.ts';
import { spanishConsents } from './spanish-consents.ts';
import { spanishQuestions } from './spanish-questions.ts';
import { pairsOf } from './pairs.ts';
import { spanishSheet } from './spanish-sheet.ts';
import { waivers } from './waivers.ts';

const waits: Readonly<Record<CountryPack['id'], string>> = {
  uk: '4 meses',
  eu: '6 meses',
  'us-ca': '3 meses, en California nada',
};
const additions: Readonly<Record<CountryPack['id'], readonly string[]>> = {
  uk: [],
  eu: [
    'Antes de la sesión me han enseñado la etiqueta del pigmento: su uso, su lote, lo que lleva y sus avisos.',
  ],
  'us-ca': [
    'Las tintas y los pigmentos para tatuajes no han sido aprobados por la FDA, la agencia de alimentos y medicinas de los Estados Unidos. No se conocen los efectos en la salud a largo plazo.',
  ],
};

/** Spanish for what the client reads: a draft translation, not yet checked by a person. */
export const spanish = (pack: CountryPack): Translation => ({
  language: 'es',
  name: 'Español',
  checkedBy: null,
  checkedOn: null,
  questions: [...spanishQuestions],
  consents: [...spanishConsents(waits[pack.id], packValueOf(pack.recordRetentionYears))],
  sheet: pairsOf(spanishSheet(pack.id)),
  patchWaiver: waivers.es,
  additions: [...additions[pack.id]],
  zones: [
    { code: 'FHL', name: 'Línea frontal del pelo' },
    { code: 'TMP-L', name: 'Sien izquierda' },
    { code: 'TMP-R', name: 'Sien derecha' },
    { code: 'TPT-L', name: 'Pico de la sien izquierda' },
    { code: 'TPT-R', name: 'Pico de la sien derecha' },
    { code: 'FRO', name: 'Parte delantera' },
    { code: 'MID', name: 'Parte media' },
    { code: 'VTX', name: 'Coronilla' },
    { code: 'PAR-L', name: 'Lado izquierdo' },
    { code: 'PAR-R', name: 'Lado derecho' },
    { code: 'OCC', name: 'Parte de atrás' },
    { code: 'NAP', name: 'Nuca' },
  ],
  plan: {
    heading: 'Lo que hemos acordado hacer hoy:',
    noPlan: 'todavía sin plan',
    treat: 'poner puntos',
    leave: 'dejar como está',
    lighten: 'aclarar primero',
    refer: 'que lo vean primero',
    goal: 'objetivo {dots} puntos por centímetro cuadrado',
    scar: 'Cicatriz {zone}',
    keep: 'La línea del pelo se queda como está.',
    soften: 'La línea del pelo se suaviza.',
    rebuild: 'La línea del pelo se vuelve a formar.',
    height: 'La línea del pelo empieza {mm} mm por encima del punto entre las cejas.',
    difference: 'El lado izquierdo y el derecho se diferencian en {mm} mm.',
    drawn: 'La línea está dibujada en la foto que se ve aquí.',
  },
});
