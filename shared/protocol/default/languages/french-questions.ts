import type { Translation } from '../../schema.ts';
import { ask } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const frenchQuestions: Translation['questions'] = [
  ask('C02', 'Avez-vous bu de l’alcool ou pris des drogues aujourd’hui ?'),
  ask(
    'C03',
    'Avez-vous en ce moment une infection de la peau : mycose, bouton de fièvre, zona ou boutons avec du pus ?',
    'Où est-elle ?',
  ),
  ask(
    'C04',
    'Une partie de votre cuir chevelu est-elle brûlée, coupée, à vif, ou pèle-t-elle ?',
    'Quelle partie ?',
  ),
  ask(
    'C05',
    'Avez-vous une nouvelle boule sur le cuir chevelu, ou un grain de beauté qui a changé ?',
    'Quelle partie ? Un médecin l’a-t-il vu ?',
  ),
  ask(
    'C06',
    'Avez-vous en ce moment du psoriasis, de l’eczéma, ou un cuir chevelu rouge avec beaucoup de pellicules ?',
  ),
  ask(
    'C07',
    'Avez-vous déjà eu du psoriasis, de l’eczéma, ou un cuir chevelu rouge avec beaucoup de pellicules ?',
    'Quand était la dernière poussée ? Prenez-vous quelque chose contre cela ?',
  ),
  ask(
    'C08',
    'Avez-vous un lichen plan, un lupus, un vitiligo ou une sarcoïdose ?',
    'Quand cela a-t-il changé pour la dernière fois ?',
  ),
  ask('C09', 'Vos cicatrices deviennent-elles épaisses ou en relief ?', 'Où sur le corps ?'),
  ask(
    'C10',
    'Un tatouage ou un maquillage permanent vous a-t-il déjà donné une éruption ou un gonflement ?',
    'Quelle couleur était-ce ? Que s’est-il passé ?',
  ),
  ask(
    'C11',
    'Une crème anesthésiante, une base de crème, du PABA dans une crème solaire ou une piqûre chez le dentiste vous a-t-elle déjà rendu malade ou donné une éruption ?',
    'Laquelle ? Que s’est-il passé ?',
  ),
  ask(
    'C12',
    'Avez-vous pris des comprimés contre l’acné, comme le Roaccutane, dans la dernière année ?',
    'Quand avez-vous pris le dernier ?',
  ),
  ask(
    'C13',
    'Mettez-vous un peeling, un acide ou une crème au rétinol sur le cuir chevelu ?',
    'Quand pour la dernière fois ?',
  ),
  ask(
    'C14',
    'Prenez-vous des comprimés qui rendent le sang plus fluide, comme l’aspirine ou la warfarine ?',
    'Lesquels ? Qui vous les a donnés ?',
  ),
  ask(
    'C15',
    'Saignez-vous longtemps, ou avez-vous la drépanocytose ?',
    'Comment le médecin l’a-t-il appelé ?',
  ),
  ask('C16', 'Avez-vous un diabète avec un taux de sucre souvent trop haut ?'),
  ask('C17', 'Avez-vous un diabète bien équilibré ?'),
  ask('C18', 'Êtes-vous enceinte, ou pourriez-vous l’être ?'),
  ask('C19', 'Allaitez-vous ?'),
  ask('C20', 'Suivez-vous un traitement contre le cancer, maintenant ou dans les 4 prochaines semaines ?'),
  ask('C21', 'Avez-vous eu autrefois un traitement contre le cancer ?', 'Quand était le dernier ?'),
  ask(
    'C22',
    'Avez-vous une maladie, un organe greffé ou des médicaments qui font que votre corps se défend moins bien contre les microbes ?',
    'Lequel ? Depuis quand ?',
  ),
  ask(
    'C23',
    'Avez-vous un problème de valve au cœur ou un défaut du cœur de naissance, ou recevez-vous des antibiotiques avant le dentiste ou une opération ?',
    'Lequel ? Pourquoi les recevez-vous ?',
  ),
  ask(
    'C24',
    'Votre tension est-elle trop haute, ou avez-vous eu un AVC ou une crise cardiaque ?',
    'Quand était-ce ?',
  ),
  ask(
    'C25',
    'Avez-vous des convulsions, ou vous arrive-t-il de perdre connaissance ?',
    'Quand était la dernière fois ?',
  ),
  ask('C26', 'Avez-vous le VIH, ou une hépatite B ou C ?'),
  ask(
    'C29',
    'Avez-vous eu un produit de comblement ou du Botox dans le cuir chevelu ou le front ?',
    'Quand était-ce ?',
  ),
  ask('C30', 'Avez-vous de la fièvre, ou prenez-vous des antibiotiques parce que vous êtes malade ?'),
  ask(
    'C31',
    'Avez-vous donné votre sang, ou aurez-vous bientôt une opération ou une IRM ?',
    'Lequel ? Quand ?',
  ),
  ask('C32', 'Le caoutchouc ou le latex vous donne-t-il une éruption ?'),
  ask('C33', 'Votre peau reste-t-elle foncée ou pâle après une coupure ou un bouton ?'),
  ask('C34', 'Avez-vous des plaques sans cheveux où ils peuvent encore repousser ?', 'Quelle partie ?'),
  ask(
    'C36',
    'Avez-vous un manque de G6PD, un défaut rare du sang ou d’une enzyme, une maladie grave du foie, ou des comprimés pour régler le rythme du cœur ?',
    'Lequel ? Comment s’appellent les comprimés ?',
  ),
  ask('C37', 'Un produit à la chlorhexidine pour laver la peau ou la bouche vous a-t-il déjà rendu malade ?'),
  ask(
    'C38',
    'Êtes-vous allergique à autre chose : médicaments, antibiotiques, iode, pansements, aliments ou métaux ?',
    'À quoi ? Que se passe-t-il ?',
  ),
  ask(
    'C39',
    'Avez-vous utilisé un médicament, une crème ou un complément ces 30 derniers jours ?',
    'Lesquels ? Pour quoi sont-ils ?',
  ),
  ask(
    'C40',
    'Mettez-vous du minoxidil ou une autre lotion pour la pousse des cheveux sur le cuir chevelu ?',
    'Quand était la dernière fois ?',
  ),
  ask(
    'C41',
    'Porterez-vous une prothèse capillaire, des fibres, de la poudre, un casque ou une casquette serrée dans les 10 prochains jours ?',
    'Lequel ? Cela peut-il attendre ?',
  ),
  ask(
    'C42',
    'Avez-vous déjà eu des boutons de fièvre ou un zona sur le cuir chevelu, ou vous a-t-on dit que vous portez le SARM (MRSA) ?',
    'Lequel ? Quand était la dernière fois ?',
  ),
  ask('C43', 'Vous arrachez-vous les cheveux, même sans le vouloir ?', 'À quel endroit ?'),
];
