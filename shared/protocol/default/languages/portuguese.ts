import type { Translation } from '../../schema.ts';
import type { CountryPack } from '../../country-pack.ts';
import { packValueOf } from '../../country-pack.ts';
import { pairsOf } from './pairs.ts';
import { portugueseConsents } from './portuguese-consents.ts';
import { portugueseQuestions } from './portuguese-questions.ts';
import { portugueseSheet } from './portuguese-sheet.ts';
import { waivers } from './waivers.ts';

const waits: Readonly<Record<CountryPack['id'], string>> = {
  uk: '4 meses',
  eu: '6 meses',
  'us-ca': '3 meses, na Califórnia nada',
};
const additions: Readonly<Record<CountryPack['id'], readonly string[]>> = {
  uk: [],
  eu: [
    'Antes da sessão mostraram-me o rótulo do pigmento: para que serve, o lote, o que contém e os avisos.',
  ],
  'us-ca': [
    'As tintas e os pigmentos de tatuagem não foram aprovados pela FDA, a agência de alimentos e medicamentos dos Estados Unidos. Não se conhecem os efeitos na saúde a longo prazo.',
  ],
};

/** Portuguese for what the client reads: a draft translation, not yet checked by a person. */
export const portuguese = (pack: CountryPack): Translation => ({
  language: 'pt',
  name: 'Português',
  checkedBy: null,
  checkedOn: null,
  questions: [...portugueseQuestions],
  consents: [...portugueseConsents(waits[pack.id], packValueOf(pack.recordRetentionYears))],
  sheet: pairsOf(portugueseSheet(pack.id)),
  patchWaiver: waivers.pt,
  additions: [...additions[pack.id]],
  zones: [
    { code: 'FHL', name: 'Linha do cabelo' },
    { code: 'TMP-L', name: 'Têmpora esquerda' },
    { code: 'TMP-R', name: 'Têmpora direita' },
    { code: 'TPT-L', name: 'Ponta da têmpora esquerda' },
    { code: 'TPT-R', name: 'Ponta da têmpora direita' },
    { code: 'FRO', name: 'Parte da frente' },
    { code: 'MID', name: 'Parte do meio' },
    { code: 'VTX', name: 'Coroa' },
    { code: 'PAR-L', name: 'Lado esquerdo' },
    { code: 'PAR-R', name: 'Lado direito' },
    { code: 'OCC', name: 'Parte de trás' },
    { code: 'NAP', name: 'Nuca' },
  ],
  plan: {
    heading: 'O que combinámos fazer hoje:',
    noPlan: 'ainda sem plano',
    treat: 'pôr pontos',
    leave: 'deixar como está',
    lighten: 'clarear primeiro',
    refer: 'mandar ver primeiro',
    goal: 'objetivo {dots} pontos por centímetro quadrado',
    scar: 'Cicatriz {zone}',
    keep: 'A linha do cabelo fica como está.',
    soften: 'A linha do cabelo fica mais suave.',
    rebuild: 'A linha do cabelo é feita de novo.',
    height: 'A linha do cabelo começa {mm} mm acima do ponto entre as sobrancelhas.',
    difference: 'O lado esquerdo e o direito diferem em {mm} mm.',
    drawn: 'A linha está desenhada na fotografia que se vê aqui.',
  },
});
