import type { Translation } from '../../schema.ts';
import { consent } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const frenchConsents = (
  bloodDonationWait: string,
  retentionYears: number,
): Translation['consents'] => [
  consent('treatment', 'Le traitement', [
    'Ce qui est fait : une aiguille fine met de petits points de pigment dans la peau de votre cuir chevelu. Les points ressemblent à des cheveux courts. De nouveaux points vont là où les anciens ont pâli.',
    'C’est un tatouage. Il dure des années. Il ne partira peut-être jamais tout à fait.',
    'L’aspect : au début, les points sont foncés et nets, et la peau est rouge. Ensuite, cela peut sembler par taches. Vous voyez la vraie couleur après {colourJudgedDays} jours, pas avant.',
    'Cela pâlit avec le temps. La plupart des gens veulent une retouche après 2 à 5 ans. Certains en ont besoin plus tôt.',
    'Autres voies : vous pouvez ne rien faire. Vous pouvez parler à un médecin d’une greffe de cheveux ou d’une lotion contre la chute. Un laser peut éclaircir les points.',
    'Risques pour la peau : douleur, gonflement, saignement, infection, cicatrices en relief. Enlever des points peut aussi laisser une cicatrice. Une ancienne maladie de la peau peut reprendre là où l’aiguille est entrée. Certains microbes se montrent tard, comme des boutons dans les points, des semaines après la séance.',
    'Allergie : votre corps peut réagir au pigment tout de suite, ou des mois ou des années après. Un test sur la peau ne peut pas l’exclure, même si rien ne se voit.',
    'Risques pour l’aspect : les points peuvent devenir flous, cicatriser de façon inégale, ou devenir gris, bleus ou verts. Tout pigment sous la peau peut paraître un peu bleu. Le résultat ne vous plaira peut-être pas.',
    'Plus tard : le pigment peut gêner une greffe de cheveux ou un laser. Dites au médecin que vous en avez. Les points peuvent cacher un changement de la peau dessous : faites d’abord regarder les grains de beauté, et continuez les contrôles de peau chez votre médecin.',
    'Le pigment : vous pouvez voir l’étiquette et ce qu’il contient avant que nous commencions. On ne sait pas tout de ce que fait le pigment dans le corps au fil des années.',
    `Donner son sang : après un tatouage, vous devrez peut-être attendre ${bloodDonationWait}. Demandez au centre de don.`,
    'Après la séance : vous recevez une feuille avec des dates. Elle dit quand vous pouvez vous laver, vous raser, nager, faire du sport et aller au soleil. Elle dit à quoi ressemble une infection, et quand nous appeler, appeler un médecin ou le numéro d’urgence.',
    'Prix : nous vous avons dit le prix d’aujourd’hui. Nous vous avons dit ce que coûte le travail si vous revenez, et ce que nous faisons si vous n’êtes pas content ou contente.',
    'Vous pouvez arrêter à tout moment. Dites stop, et l’aiguille s’arrête. Vous n’avez pas à dire pourquoi.',
    'J’ai dit la vérité sur ma santé. J’ai pu demander tout ce que je voulais. J’accepte le traitement.',
  ]),
  consent('numbing', 'Crème anesthésiante', [
    'Avec la crème anesthésiante, la peau sent moins. Elle n’enlève pas toute la douleur. Sur le cuir chevelu, elle peut agir mal ou peu de temps.',
    'Qui la met : nous vous disons qui peut le faire ici, vous ou nous. D’abord, nous vous montrons le tube et sa notice.',
    'Risques : peau rouge ou pâle, démangeaison, éruption. Trop de crème, ou de la crème trop longtemps, peut passer dans le sang. Cela peut vous rendre somnolent, étourdi ou malade. Très rarement, des personnes sont mortes après beaucoup trop de crème.',
    'C’est pourquoi nous pesons la crème et regardons l’heure. Nous demandons comment vous allez. Plus de crème n’est pas mieux.',
    'Dites-moi maintenant si vous avez déjà eu aujourd’hui une telle crème ou une piqûre. Cela compte.',
    'Dites-moi tout de suite si vos lèvres picotent, si vous avez un goût de métal, si vos oreilles sifflent, ou si vous vous sentez somnolent ou bizarre.',
    'Vous pouvez refuser la crème et avoir la séance quand même. J’accepte la crème anesthésiante aujourd’hui.',
  ]),
  consent('photosRecord', 'Photos pour votre dossier', [
    'Nous prenons des photos de votre cuir chevelu avant et après. Elles vont dans votre dossier et nulle part ailleurs.',
    'Elles montrent ce qu’il y avait avant, pour bien vous traiter la prochaine fois.',
    'Vous pouvez dire non. Alors nous ne travaillons pas à l’aiguille, car plus tard personne ne pourrait voir ce qu’il y avait avant.',
    'J’accepte les photos pour mon dossier.',
  ]),
  consent('photosTeaching', 'Photos pour la formation', [
    'Nous aimerions montrer vos photos quand nous formons d’autres personnes. Votre nom n’est pas montré. Votre visage est caché.',
    'Vous pouvez dire non. Cela ne change rien pour vous. Vous pouvez aussi changer d’avis plus tard.',
    'J’accepte que mes photos servent à la formation.',
  ]),
  consent('photosMarketing', 'Photos pour notre site et la publicité', [
    'Nous aimerions montrer vos photos sur notre site et dans la publicité. Les gens qui vous connaissent pourront vous y reconnaître.',
    'Vous pouvez dire non. Cela ne change rien pour vous. Si vous changez d’avis, nous les retirons, mais d’autres peuvent en avoir des copies.',
    'J’accepte que mes photos servent à la publicité.',
  ]),
  consent('data', 'Vos données', [
    'Nous notons qui vous êtes, vos réponses sur la santé, ce que nous avons fait et utilisé. Il le faut pour vous traiter en sécurité et pour vous joindre si un pigment est rappelé.',
    'Vos réponses sur la santé sont privées. Elles restent dans le dossier de ce studio et ses sauvegardes, sous clé. Elles ne sont pas sur la feuille que vous emportez.',
    `Nous gardons votre dossier ${retentionYears} ans après votre dernière visite. Puis il est effacé.`,
    'Vous pouvez voir vos données, en avoir une copie, faire corriger les erreurs, ou nous demander de les effacer. Vous pouvez dire non, mais alors nous ne pouvons pas vous traiter. Vous pouvez retirer cet accord. Si la loi ou un assureur nous oblige à garder une partie, nous vous le disons.',
    'Vous pouvez vous plaindre à l’autorité qui protège les données. J’accepte que vous gardiez mes données, avec mes réponses sur la santé.',
  ]),
  consent('hairline', 'La ligne frontale', [
    'Une nouvelle ligne a été dessinée sur ma tête. Je l’ai vue dans un miroir, de face et des deux côtés.',
    'Une ligne un peu inégale semble vraie. Une ligne trop basse ou trop droite est difficile à enlever.',
    'Nous travaillons seulement jusqu’à cette ligne. Pour la déplacer, nous vous demandons et vous signez de nouveau.',
    'J’accepte la ligne telle qu’elle est dessinée.',
  ]),
];
