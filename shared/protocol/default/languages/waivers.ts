import type { Translation } from '../../schema.ts';
import { defaultPatchTest } from '../incidents.ts';

type Waiver = NonNullable<Translation['patchWaiver']>;
const waiver = (said: Omit<Waiver, 'of'>): Waiver => ({ of: defaultPatchTest.waiver, ...said });

/** Going on without a patch test, in each language: draft translations, not yet checked by a person. */
export const waivers = {
  es: waiver({
    title: 'Sin prueba en la piel',
    pigment: 'Se trata del pigmento.',
    numbing: 'Se trata de la crema anestésica.',
    both: 'Se trata del pigmento y de la crema anestésica.',
    is: 'Me ofrecieron una prueba en la piel. Elijo seguir sin ella. Sé que tampoco una prueba sin reacción puede descartar una alergia.',
  }),
  fr: waiver({
    title: 'Sans test sur la peau',
    pigment: 'Il s’agit du pigment.',
    numbing: 'Il s’agit de la crème anesthésiante.',
    both: 'Il s’agit du pigment et de la crème anesthésiante.',
    is: 'On m’a proposé un test sur la peau. Je choisis de continuer sans. Je sais que même un test sans réaction ne peut pas exclure une allergie.',
  }),
  de: waiver({
    title: 'Ohne Hauttest',
    pigment: 'Es geht um das Pigment.',
    numbing: 'Es geht um die Betäubungscreme.',
    both: 'Es geht um das Pigment und die Betäubungscreme.',
    is: 'Mir wurde ein Hauttest angeboten. Ich möchte ohne ihn weitermachen. Ich weiß, dass auch ein Test ohne Reaktion eine Allergie nicht ausschließen kann.',
  }),
  pt: waiver({
    title: 'Sem teste na pele',
    pigment: 'Trata-se do pigmento.',
    numbing: 'Trata-se do creme anestésico.',
    both: 'Trata-se do pigmento e do creme anestésico.',
    is: 'Ofereceram-me um teste na pele. Escolho continuar sem ele. Sei que mesmo um teste sem reação não pode excluir uma alergia.',
  }),
  pl: waiver({
    title: 'Bez testu na skórze',
    pigment: 'Chodzi o barwnik.',
    numbing: 'Chodzi o krem znieczulający.',
    both: 'Chodzi o barwnik i krem znieczulający.',
    is: 'Zaproponowano mi test na skórze. Rezygnuję z niego. Wiem, że nawet test bez reakcji nie może wykluczyć alergii.',
  }),
  ar: waiver({
    title: 'بدون اختبار الجلد',
    pigment: 'هذا عن الصبغة.',
    numbing: 'هذا عن كريم التخدير.',
    both: 'هذا عن الصبغة وكريم التخدير.',
    is: 'عُرض عليّ اختبار للجلد. أختار أن أكمل بدونه. أعرف أن اختبارًا بلا تفاعل لا ينفي الحساسية.',
  }),
} satisfies Readonly<Record<string, Waiver>>;
