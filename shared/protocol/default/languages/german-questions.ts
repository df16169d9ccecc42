import type { Translation } from '../../schema.ts';
import { ask } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const germanQuestions: Translation['questions'] = [
  ask('C02', 'Haben Sie heute Alkohol getrunken oder Drogen genommen?'),
  ask(
    'C03',
    'Haben Sie jetzt eine Hautinfektion, etwa Pilz, Herpes, Gürtelrose oder Pickel mit Eiter?',
    'Wo ist sie?',
  ),
  ask(
    'C04',
    'Ist eine Stelle Ihrer Kopfhaut verbrannt, verletzt, wund oder schält sie sich?',
    'Welche Stelle?',
  ),
  ask(
    'C05',
    'Haben Sie einen neuen Knoten auf der Kopfhaut oder ein Muttermal, das sich verändert hat?',
    'Welche Stelle? Hat eine Ärztin oder ein Arzt sie gesehen?',
  ),
  ask('C06', 'Haben Sie gerade Schuppenflechte, Ekzeme oder eine rote, stark schuppende Kopfhaut?'),
  ask(
    'C07',
    'Hatten Sie schon einmal Schuppenflechte, Ekzeme oder eine rote, stark schuppende Kopfhaut?',
    'Wann war der letzte Schub? Nehmen Sie etwas dagegen?',
  ),
  ask(
    'C08',
    'Haben Sie Knötchenflechte, Lupus, Weißfleckenkrankheit oder Sarkoidose?',
    'Wann hat sich zuletzt etwas verändert?',
  ),
  ask('C09', 'Werden Ihre Narben dick oder wulstig?', 'Wo am Körper?'),
  ask(
    'C10',
    'Haben Sie von einer Tätowierung oder von Permanent-Make-up schon einmal Ausschlag oder eine Schwellung bekommen?',
    'Welche Farbe war es? Was ist passiert?',
  ),
  ask(
    'C11',
    'Ging es Ihnen nach einer Betäubungscreme, einer Cremegrundlage, PABA in Sonnencreme oder einer Spritze beim Zahnarzt schon einmal schlecht, oder bekamen Sie Ausschlag?',
    'Was war es? Was ist passiert?',
  ),
  ask(
    'C12',
    'Haben Sie im letzten Jahr Tabletten gegen Akne genommen, etwa Roaccutan?',
    'Wann haben Sie die letzte genommen?',
  ),
  ask(
    'C13',
    'Benutzen Sie auf der Kopfhaut ein Peeling, eine Säure oder eine Creme mit Retinol?',
    'Wann zuletzt?',
  ),
  ask(
    'C14',
    'Nehmen Sie Tabletten, die das Blut dünner machen, etwa Aspirin oder Marcumar?',
    'Welche? Wer hat sie verschrieben?',
  ),
  ask(
    'C15',
    'Bluten Sie lange, oder haben Sie Sichelzellen?',
    'Wie hat die Ärztin oder der Arzt es genannt?',
  ),
  ask('C16', 'Haben Sie Diabetes, und der Zucker ist oft zu hoch?'),
  ask('C17', 'Haben Sie Diabetes, der gut eingestellt ist?'),
  ask('C18', 'Sind Sie schwanger, oder könnten Sie es sein?'),
  ask('C19', 'Stillen Sie?'),
  ask('C20', 'Werden Sie jetzt oder in den nächsten 4 Wochen gegen Krebs behandelt?'),
  ask('C21', 'Wurden Sie früher einmal gegen Krebs behandelt?', 'Wann zuletzt?'),
  ask(
    'C22',
    'Haben Sie eine Krankheit, ein verpflanztes Organ oder Mittel, durch die sich Ihr Körper schlechter gegen Keime wehrt?',
    'Was davon? Seit wann?',
  ),
  ask(
    'C23',
    'Haben Sie einen Fehler an einer Herzklappe oder einen angeborenen Herzfehler, oder bekommen Sie vor dem Zahnarzt oder einer Operation Antibiotika?',
    'Was davon? Warum bekommen Sie sie?',
  ),
  ask(
    'C24',
    'Ist Ihr Blutdruck zu hoch, oder hatten Sie einen Schlaganfall oder einen Herzinfarkt?',
    'Wann war das?',
  ),
  ask('C25', 'Haben Sie Krampfanfälle, oder werden Sie ohnmächtig?', 'Wann zuletzt?'),
  ask('C26', 'Haben Sie HIV oder Hepatitis B oder C?'),
  ask('C29', 'Haben Sie Filler oder Botox in der Kopfhaut oder in der Stirn?', 'Wann war das?'),
  ask('C30', 'Haben Sie Fieber, oder nehmen Sie Antibiotika, weil Sie krank sind?'),
  ask('C31', 'Haben Sie Blut gespendet, oder steht bald eine Operation oder ein MRT an?', 'Was davon? Wann?'),
  ask('C32', 'Bekommen Sie von Gummi oder Latex Ausschlag?'),
  ask('C33', 'Bleibt Ihre Haut nach einem Schnitt oder Pickel dunkel oder hell?'),
  ask('C34', 'Haben Sie kahle Stellen, an denen das Haar vielleicht nachwächst?', 'Welche Stelle?'),
  ask(
    'C36',
    'Fehlt Ihnen das Enzym G6PD, haben Sie einen seltenen Fehler im Blut oder bei Enzymen, eine schwere Leberkrankheit, oder nehmen Sie Tabletten, die den Herzrhythmus beruhigen?',
    'Was davon? Wie heißen die Tabletten?',
  ),
  ask('C37', 'Ging es Ihnen nach einer Haut- oder Mundspülung mit Chlorhexidin schon einmal schlecht?'),
  ask(
    'C38',
    'Sind Sie noch gegen etwas allergisch, zum Beispiel Medikamente, Antibiotika, Jod, Pflaster, Lebensmittel oder Metalle?',
    'Wogegen? Was passiert dann?',
  ),
  ask(
    'C39',
    'Haben Sie in den letzten 30 Tagen ein Medikament, eine Creme oder ein Nahrungsergänzungsmittel benutzt?',
    'Welche? Wofür sind sie?',
  ),
  ask(
    'C40',
    'Geben Sie Minoxidil oder ein anderes Haarwuchsmittel auf die Kopfhaut?',
    'Wann zum letzten Mal?',
  ),
  ask(
    'C41',
    'Tragen Sie in den nächsten 10 Tagen ein Haarteil, Haarfasern, Puder, einen Helm oder eine enge Mütze?',
    'Was davon? Kann es warten?',
  ),
  ask(
    'C42',
    'Hatten Sie je Herpes oder Gürtelrose auf der Kopfhaut, oder hat man Ihnen gesagt, dass Sie MRSA tragen?',
    'Was davon? Wann zuletzt?',
  ),
  ask('C43', 'Reißen Sie sich selbst Haare aus, auch ohne es zu wollen?', 'An welcher Stelle?'),
];
