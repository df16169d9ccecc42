import type { Translation } from '../../schema.ts';
import { consent } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const portugueseConsents = (
  bloodDonationWait: string,
  retentionYears: number,
): Translation['consents'] => [
  consent('treatment', 'O tratamento', [
    'O que se faz: uma agulha fina põe pequenos pontos de pigmento na pele do couro cabeludo. Os pontos parecem cabelo curto. Põem-se pontos novos onde os antigos ficaram claros.',
    'Isto é uma tatuagem. Dura anos. Pode nunca sair de todo.',
    'O aspeto: ao princípio os pontos são escuros e nítidos, e a pele está vermelha. Depois pode parecer às manchas. A cor verdadeira vê-se depois de {colourJudgedDays} dias, não antes.',
    'Fica mais claro com o tempo. A maioria das pessoas quer um retoque depois de 2 a 5 anos. Algumas precisam mais cedo.',
    'Outros caminhos: pode não fazer nada. Pode falar com um médico sobre um transplante de cabelo ou uma loção contra a queda. Um laser pode clarear os pontos.',
    'Riscos para a pele: dor, inchaço, sangue, infeção, cicatrizes levantadas. Tirar pontos também pode deixar cicatriz. Uma doença antiga da pele pode voltar onde a agulha entrou. Alguns micróbios mostram-se tarde, como borbulhas nos pontos semanas depois da sessão.',
    'Alergia: o corpo pode reagir ao pigmento logo, ou meses ou anos depois. Um teste na pele não a pode excluir, mesmo que nada se veja.',
    'Riscos para o aspeto: os pontos podem ficar esborratados, sarar de forma desigual, ou ficar cinzentos, azuis ou verdes. Todo o pigmento debaixo da pele pode parecer um pouco azul. Pode não gostar do resultado.',
    'Mais tarde: o pigmento pode atrapalhar um transplante de cabelo ou um laser. Diga ao médico que o tem. Os pontos podem esconder uma mudança da pele por baixo: mostre antes os sinais a um médico, e continue a fazer os exames da pele.',
    'O pigmento: pode ver o rótulo e o que contém antes de começarmos. Não se sabe tudo sobre o que o pigmento faz no corpo ao longo dos anos.',
    `Dar sangue: depois de uma tatuagem pode ter de esperar ${bloodDonationWait}. Pergunte ao serviço de sangue.`,
    'Depois da sessão: recebe uma folha com datas. Diz quando pode lavar, rapar, nadar, treinar e estar ao sol. Diz como é uma infeção, e quando nos deve ligar, ligar a um médico ou ao número de emergência.',
    'Preço: dissemos-lhe o preço de hoje. Dissemos-lhe quanto custa o trabalho se voltar, e o que fazemos se não ficar contente.',
    'Pode parar a qualquer momento. Diga pare, e a agulha para. Não tem de dizer porquê.',
    'Disse a verdade sobre a minha saúde. Pude perguntar tudo o que quis. Aceito o tratamento.',
  ]),
  consent('numbing', 'Creme anestésico', [
    'Com o creme anestésico a pele sente menos. Não tira toda a dor. No couro cabeludo pode fazer pouco efeito ou passar depressa.',
    'Quem o põe: dizemos-lhe quem o pode fazer aqui: a própria pessoa ou nós. Primeiro mostramos-lhe o tubo e o folheto.',
    'Riscos: pele vermelha ou clara, comichão, erupção. Creme a mais, ou creme durante demasiado tempo, pode passar para o sangue. Isso pode dar-lhe sono, tonturas ou mal-estar. Muito raramente morreram pessoas depois de muito creme a mais.',
    'Por isso pesamos o creme e olhamos para o relógio. Perguntamos como se sente. Mais creme não é melhor.',
    'Diga-me agora se hoje já pôs um creme destes ou levou uma injeção. Conta.',
    'Diga-me logo se os lábios formigam, se sente sabor a metal, se os ouvidos zumbem, ou se sente sono ou algo estranho.',
    'Pode dizer não ao creme e fazer a sessão na mesma. Aceito o creme anestésico hoje.',
  ]),
  consent('photosRecord', 'Fotografias para o seu processo', [
    'Tiramos fotografias do couro cabeludo antes e depois. Ficam no seu processo e em mais lado nenhum.',
    'Mostram o que havia antes, para trabalharmos bem da próxima vez.',
    'Pode dizer não. Então não trabalhamos com a agulha, porque depois ninguém poderia ver o que havia antes.',
    'Aceito fotografias para o meu processo.',
  ]),
  consent('photosTeaching', 'Fotografias para ensinar', [
    'Gostávamos de mostrar as suas fotografias quando ensinamos outras pessoas. O seu nome não aparece. A cara fica tapada.',
    'Pode dizer não. Não muda nada para si. Também pode mudar de ideias mais tarde.',
    'Aceito que as minhas fotografias sejam usadas para ensinar.',
  ]),
  consent('photosMarketing', 'Fotografias para o nosso site e publicidade', [
    'Gostávamos de mostrar as suas fotografias no nosso site e em publicidade. As pessoas que conhece podem reconhecer a sua cara.',
    'Pode dizer não. Não muda nada para si. Se mudar de ideias, retiramo-las, mas outras pessoas podem ter cópias.',
    'Aceito que as minhas fotografias sejam usadas em publicidade.',
  ]),
  consent('data', 'Os seus dados', [
    'Escrevemos quem é, as suas respostas sobre a saúde, o que fizemos e o que usámos. Precisamos disto para trabalhar em segurança e para falar consigo se um pigmento for retirado.',
    'As suas respostas sobre a saúde são privadas. Ficam no registo deste estúdio e nas suas cópias de segurança, fechadas. Não estão na folha que leva para casa.',
    `Guardamos o seu processo ${retentionYears} anos depois da última visita. Depois é apagado.`,
    'Pode ver os seus dados, ter uma cópia, corrigir erros, ou pedir que os apaguemos. Pode dizer não, mas então não podemos fazer a sessão. Pode retirar este consentimento. Se a lei ou um seguro nos obrigar a guardar uma parte, dizemos-lhe.',
    'Pode queixar-se à autoridade que protege os dados. Aceito que guardem os meus dados, com as minhas respostas sobre a saúde.',
  ]),
  consent('hairline', 'A linha do cabelo', [
    'Uma linha nova foi desenhada na minha cabeça. Vi-a ao espelho, de frente e dos dois lados.',
    'Uma linha um pouco irregular parece verdadeira. Uma linha baixa demais ou direita demais é difícil de tirar.',
    'Só trabalhamos até esta linha. Para a mudar, perguntamos-lhe e assina de novo.',
    'Aceito a linha como está desenhada.',
  ]),
];
