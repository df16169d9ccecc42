import type { Translation } from '../../schema.ts';
import { ask } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const portugueseQuestions: Translation['questions'] = [
  ask('C02', 'Bebeu álcool ou tomou drogas hoje?'),
  ask('C03', 'Tem agora uma infeção na pele, como tinha, herpes, zona ou borbulhas com pus?', 'Onde está?'),
  ask('C04', 'Alguma parte do couro cabeludo está queimada, cortada, dorida ou a escamar?', 'Que parte?'),
  ask('C05', 'Tem um alto novo no couro cabeludo, ou um sinal que mudou?', 'Que parte? Um médico já viu?'),
  ask('C06', 'Tem agora psoríase, eczema ou o couro cabeludo vermelho e com muita caspa?'),
  ask(
    'C07',
    'Já teve psoríase, eczema ou o couro cabeludo vermelho e com muita caspa?',
    'Quando foi a última crise? Toma alguma coisa para isso?',
  ),
  ask('C08', 'Tem líquen plano, lúpus, vitiligo ou sarcoidose?', 'Quando mudou pela última vez?'),
  ask('C09', 'As suas cicatrizes ficam grossas ou levantadas?', 'Em que parte do corpo?'),
  ask(
    'C10',
    'Uma tatuagem ou maquilhagem permanente já lhe deu erupção ou inchaço?',
    'Que cor era? O que aconteceu?',
  ),
  ask(
    'C11',
    'Um creme anestésico, uma base de creme, PABA num protetor solar ou uma injeção no dentista já lhe fez mal ou deu erupção?',
    'Qual? O que aconteceu?',
  ),
  ask('C12', 'Tomou comprimidos para o acne, como Roacutan, no último ano?', 'Quando tomou o último?'),
  ask(
    'C13',
    'Usa um peeling, um ácido ou um creme com retinol no couro cabeludo?',
    'Quando usou pela última vez?',
  ),
  ask(
    'C14',
    'Toma comprimidos que tornam o sangue mais fluido, como aspirina ou varfarina?',
    'Quais? Quem lhos receitou?',
  ),
  ask('C15', 'Sangra durante muito tempo, ou tem anemia falciforme?', 'Como lhe chamou o médico?'),
  ask('C16', 'Tem diabetes com o açúcar muitas vezes alto demais?'),
  ask('C17', 'Tem diabetes bem controlada?'),
  ask('C18', 'Está grávida, ou pode estar?'),
  ask('C19', 'Está a amamentar?'),
  ask('C20', 'Faz tratamento contra o cancro, agora ou nas próximas 4 semanas?'),
  ask('C21', 'Já fez tratamento contra o cancro no passado?', 'Quando foi o último?'),
  ask(
    'C22',
    'Tem uma doença, um órgão transplantado ou medicamentos que fazem o corpo defender-se pior dos micróbios?',
    'Qual? Desde quando?',
  ),
  ask(
    'C23',
    'Tem um problema numa válvula do coração ou um defeito do coração de nascença, ou toma antibióticos antes do dentista ou de uma operação?',
    'Qual? Porque os toma?',
  ),
  ask('C24', 'A sua tensão é alta demais, ou já teve um AVC ou um ataque de coração?', 'Quando foi?'),
  ask('C25', 'Tem convulsões, ou costuma desmaiar?', 'Quando foi a última vez?'),
  ask('C26', 'Tem VIH, ou hepatite B ou C?'),
  ask('C29', 'Pôs preenchimento ou Botox no couro cabeludo ou na testa?', 'Quando foi?'),
  ask('C30', 'Tem febre, ou toma antibióticos porque está doente?'),
  ask('C31', 'Deu sangue, ou vai ter em breve uma operação ou uma ressonância?', 'Qual? Quando?'),
  ask('C32', 'A borracha ou o látex dá-lhe erupção?'),
  ask('C33', 'A sua pele fica escura ou clara depois de um corte ou de uma borbulha?'),
  ask('C34', 'Tem zonas sem cabelo onde ele ainda pode voltar a crescer?', 'Que parte?'),
  ask(
    'C36',
    'Tem falta de G6PD, um defeito raro do sangue ou de uma enzima, uma doença grave do fígado, ou toma comprimidos para o ritmo do coração?',
    'Qual? Como se chamam os comprimidos?',
  ),
  ask('C37', 'Um produto com clorexidina para a pele ou para a boca já lhe fez mal?'),
  ask(
    'C38',
    'Tem alergia a mais alguma coisa, como medicamentos, antibióticos, iodo, pensos, alimentos ou metais?',
    'A quê? O que acontece?',
  ),
  ask('C39', 'Usou algum medicamento, creme ou suplemento nos últimos 30 dias?', 'Quais? Para que são?'),
  ask(
    'C40',
    'Põe minoxidil ou outro líquido para o crescimento do cabelo no couro cabeludo?',
    'Quando foi a última vez?',
  ),
  ask(
    'C41',
    'Vai usar prótese capilar, fibras, pó, capacete ou boné apertado nos próximos 10 dias?',
    'Qual? Pode esperar?',
  ),
  ask(
    'C42',
    'Já teve herpes ou zona no couro cabeludo, ou disseram-lhe que tem a bactéria MRSA?',
    'Qual? Quando foi a última vez?',
  ),
  ask('C43', 'Arranca o próprio cabelo, mesmo sem querer?', 'Em que parte?'),
];
