import type { Translation } from '../../schema.ts';
import { consent } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const germanConsents = (
  bloodDonationWait: string,
  retentionYears: number,
): Translation['consents'] => [
  consent('treatment', 'Die Behandlung', [
    'Was gemacht wird: Eine feine Nadel setzt kleine Punkte aus Pigment in Ihre Kopfhaut. Die Punkte sehen aus wie kurzes Haar. Neue Punkte kommen dorthin, wo alte verblasst sind.',
    'Das ist eine Tätowierung. Sie hält Jahre. Vielleicht geht sie nie ganz weg.',
    'Wie es aussieht: Zuerst sind die Punkte dunkel und scharf, und die Haut ist rot. Dann kann es fleckig wirken. Die wahre Farbe sehen Sie nach {colourJudgedDays} Tagen, nicht vorher.',
    'Es verblasst mit der Zeit. Die meisten möchten nach 2 bis 5 Jahren eine Auffrischung. Manche brauchen sie früher.',
    'Andere Wege: Sie können nichts tun. Sie können eine Ärztin oder einen Arzt nach einer Haartransplantation oder einem Mittel gegen Haarausfall fragen. Ein Laser kann Punkte heller machen.',
    'Risiken für die Haut: Schmerz, Schwellung, Blutung, Infektion, wulstige Narben. Auch das Entfernen von Punkten kann eine Narbe hinterlassen. Eine alte Hautkrankheit kann dort aufflammen, wo die Nadel war. Manche Keime zeigen sich spät, als Knötchen in den Punkten Wochen nach der Sitzung.',
    'Allergie: Ihr Körper kann sofort auf Pigment reagieren, oder Monate oder Jahre später. Ein Hauttest kann das nicht ausschließen, auch wenn sich nichts zeigt.',
    'Risiken für das Aussehen: Punkte können verlaufen, ungleich heilen oder grau, blau oder grün werden. Jedes Pigment unter der Haut kann etwas blau wirken. Vielleicht gefällt Ihnen das Ergebnis nicht.',
    'Später: Pigment kann bei einer Haartransplantation oder einem Laser stören. Sagen Sie in der Praxis, dass Sie es haben. Punkte können eine Veränderung der Haut darunter verdecken: Lassen Sie Muttermale vorher ansehen, und gehen Sie weiter zur Hautkontrolle.',
    'Das Pigment: Sie können das Etikett und die Inhaltsstoffe sehen, bevor wir anfangen. Was Pigment über viele Jahre im Körper tut, ist nicht ganz bekannt.',
    `Blut spenden: Nach einer Tätowierung müssen Sie vielleicht ${bloodDonationWait} warten. Fragen Sie den Blutspendedienst.`,
    'Nach der Sitzung: Sie bekommen ein Blatt mit Daten. Darauf steht, wann Sie waschen, rasieren, schwimmen, Sport treiben und in die Sonne dürfen. Darauf steht, wie eine Infektion aussieht und wann Sie uns, eine Praxis oder den Notruf anrufen.',
    'Preis: Wir haben Ihnen den Preis für heute gesagt. Wir haben Ihnen gesagt, was ein weiterer Besuch kostet und was wir tun, wenn Sie nicht zufrieden sind.',
    'Sie können jederzeit aufhören. Sagen Sie Stopp, dann hält die Nadel an. Sie müssen nicht sagen, warum.',
    'Ich habe über meine Gesundheit die Wahrheit gesagt. Ich konnte alles fragen, was ich wollte. Ich bin mit der Behandlung einverstanden.',
  ]),
  consent('numbing', 'Betäubungscreme', [
    'Betäubungscreme macht, dass die Haut weniger spürt. Sie nimmt nicht jeden Schmerz. Auf der Kopfhaut wirkt sie vielleicht schlecht oder nur kurz.',
    'Wer sie aufträgt: Wir sagen Ihnen, wer das hier darf, Sie oder wir. Zuerst zeigen wir Ihnen die Tube und den Beipackzettel.',
    'Risiken: rote oder blasse Haut, Juckreiz, Ausschlag. Zu viel Creme oder zu lange Creme kann ins Blut gelangen. Davon können Sie müde, schwindlig oder krank werden. Sehr selten sind Menschen nach viel zu viel Creme gestorben.',
    'Darum wiegen wir die Creme und achten auf die Uhr. Wir fragen, wie es Ihnen geht. Mehr Creme ist nicht besser.',
    'Sagen Sie jetzt, ob Sie heute schon so eine Creme oder eine Spritze hatten. Es zählt mit.',
    'Sagen Sie sofort Bescheid, wenn die Lippen kribbeln, Sie Metall schmecken, die Ohren klingen oder Sie sich müde oder seltsam fühlen.',
    'Sie können die Creme ablehnen und die Sitzung trotzdem haben. Ich bin heute mit Betäubungscreme einverstanden.',
  ]),
  consent('photosRecord', 'Fotos für Ihre Akte', [
    'Wir machen Fotos Ihrer Kopfhaut vorher und nachher. Sie kommen in Ihre Akte und sonst nirgendwohin.',
    'Sie zeigen, was vorher da war, damit wir Sie beim nächsten Mal gut behandeln können.',
    'Sie können Nein sagen. Dann arbeiten wir nicht mit der Nadel, denn später könnte niemand sehen, was vorher da war.',
    'Ich bin mit Fotos für meine Akte einverstanden.',
  ]),
  consent('photosTeaching', 'Fotos für Schulungen', [
    'Wir möchten Ihre Fotos zeigen, wenn wir andere schulen. Ihr Name wird nicht gezeigt. Ihr Gesicht wird verdeckt.',
    'Sie können Nein sagen. Für Sie ändert sich nichts. Sie können es sich auch später anders überlegen.',
    'Ich bin einverstanden, dass meine Fotos für Schulungen benutzt werden.',
  ]),
  consent('photosMarketing', 'Fotos für unsere Website und Werbung', [
    'Wir möchten Ihre Fotos auf unserer Website und in der Werbung zeigen. Wer Sie kennt, erkennt Sie dort vielleicht.',
    'Sie können Nein sagen. Für Sie ändert sich nichts. Wenn Sie es sich anders überlegen, nehmen wir die Fotos weg, aber andere haben vielleicht Kopien.',
    'Ich bin einverstanden, dass meine Fotos in der Werbung benutzt werden.',
  ]),
  consent('data', 'Ihre Daten', [
    'Wir schreiben auf, wer Sie sind, was Sie zu Ihrer Gesundheit sagen, was wir getan und was wir benutzt haben. Das brauchen wir, um Sie sicher zu behandeln und Sie zu erreichen, wenn ein Pigment zurückgerufen wird.',
    'Ihre Antworten zur Gesundheit sind privat. Sie bleiben in der Akte dieses Studios und ihren Sicherungen, verschlossen. Sie stehen nicht auf dem Blatt, das Sie mitnehmen.',
    `Wir bewahren Ihre Akte ${retentionYears} Jahre nach Ihrem letzten Besuch auf. Dann wird sie gelöscht.`,
    'Sie können Ihre Daten sehen, eine Kopie bekommen, Fehler berichtigen oder alles löschen lassen. Sie können Nein sagen, aber dann können wir Sie nicht behandeln. Sie können diese Zustimmung zurücknehmen. Wenn das Gesetz oder eine Versicherung verlangt, dass wir einen Teil behalten, sagen wir es Ihnen.',
    'Sie können sich bei der Stelle beschweren, die über Daten wacht. Ich bin einverstanden, dass Sie meine Daten mit meinen Antworten zur Gesundheit aufbewahren.',
  ]),
  consent('hairline', 'Die Haarlinie', [
    'Auf meinem Kopf wurde eine neue Linie gezeichnet. Ich habe sie im Spiegel gesehen, von vorn und von beiden Seiten.',
    'Eine Linie, die etwas ungleich ist, wirkt echt. Eine Linie, die zu tief oder zu gerade ist, lässt sich schwer wieder entfernen.',
    'Wir arbeiten nur bis zu dieser Linie. Um sie zu verschieben, fragen wir Sie, und Sie unterschreiben neu.',
    'Ich bin mit der gezeichneten Linie einverstanden.',
  ]),
];
