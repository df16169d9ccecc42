import type { Translation } from '../../schema.ts';
import { ask } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const polishQuestions: Translation['questions'] = [
  ask('C02', 'Czy dzisiaj był alkohol albo były narkotyki?'),
  ask(
    'C03',
    'Czy jest teraz zakażenie skóry, na przykład grzybica, opryszczka, półpasiec lub krosty z ropą?',
    'Gdzie?',
  ),
  ask(
    'C04',
    'Czy jakieś miejsce na skórze głowy jest oparzone, skaleczone, obolałe lub się łuszczy?',
    'Które miejsce?',
  ),
  ask(
    'C05',
    'Czy na skórze głowy jest nowy guzek albo znamię, które się zmieniło?',
    'Które miejsce? Czy widział je lekarz?',
  ),
  ask('C06', 'Czy jest teraz łuszczyca, egzema albo czerwona, mocno łuszcząca się skóra głowy?'),
  ask(
    'C07',
    'Czy była kiedyś łuszczyca, egzema albo czerwona, mocno łuszcząca się skóra głowy?',
    'Kiedy było ostatnie zaostrzenie? Czy bierze Pani lub Pan coś na to?',
  ),
  ask(
    'C08',
    'Czy ma Pani lub Pan liszaj płaski, toczeń, bielactwo lub sarkoidozę?',
    'Kiedy ostatnio coś się zmieniło?',
  ),
  ask('C09', 'Czy Pani lub Pana blizny robią się grube albo wypukłe?', 'Gdzie na ciele?'),
  ask(
    'C10',
    'Czy po tatuażu lub makijażu permanentnym była kiedyś wysypka albo opuchlizna?',
    'Jaki to był kolor? Co się stało?',
  ),
  ask(
    'C11',
    'Czy po kremie znieczulającym, podłożu kremu, PABA w kremie z filtrem lub zastrzyku u dentysty było kiedyś złe samopoczucie albo wysypka?',
    'Po czym? Co się stało?',
  ),
  ask(
    'C12',
    'Czy w ostatnim roku brała Pani lub brał Pan tabletki na trądzik, na przykład Roaccutane?',
    'Kiedy była ostatnia?',
  ),
  ask(
    'C13',
    'Czy używa Pani lub Pan na skórę głowy peelingu, kwasu lub kremu z retinolem?',
    'Kiedy ostatnio?',
  ),
  ask(
    'C14',
    'Czy bierze Pani lub Pan tabletki rozrzedzające krew, na przykład aspirynę lub warfarynę?',
    'Które? Kto je przepisał?',
  ),
  ask(
    'C15',
    'Czy krwawienie trwa u Pani lub Pana długo, albo jest anemia sierpowata?',
    'Jak nazwał to lekarz?',
  ),
  ask('C16', 'Czy ma Pani lub Pan cukrzycę, a cukier jest często za wysoki?'),
  ask('C17', 'Czy ma Pani lub Pan cukrzycę, która jest dobrze wyrównana?'),
  ask('C18', 'Czy jest Pani w ciąży albo może Pani być?'),
  ask('C19', 'Czy karmi Pani piersią?'),
  ask('C20', 'Czy leczy się Pani lub Pan na raka, teraz albo w ciągu najbliższych 4 tygodni?'),
  ask('C21', 'Czy było kiedyś leczenie na raka?', 'Kiedy było ostatnie?'),
  ask(
    'C22',
    'Czy ma Pani lub Pan chorobę, przeszczepiony narząd albo leki, przez które ciało gorzej broni się przed zarazkami?',
    'Co z tego? Od kiedy?',
  ),
  ask(
    'C23',
    'Czy ma Pani lub Pan wadę zastawki serca lub wrodzoną wadę serca, albo dostaje antybiotyki przed dentystą lub operacją?',
    'Co z tego? Dlaczego są potrzebne?',
  ),
  ask('C24', 'Czy ma Pani lub Pan za wysokie ciśnienie, albo był udar lub zawał serca?', 'Kiedy to było?'),
  ask('C25', 'Czy zdarzają się u Pani lub Pana drgawki albo omdlenia?', 'Kiedy ostatni raz?'),
  ask('C26', 'Czy ma Pani lub Pan HIV albo wirusowe zapalenie wątroby B lub C?'),
  ask('C29', 'Czy w skórę głowy lub czoło był wstrzyknięty wypełniacz lub Botox?', 'Kiedy to było?'),
  ask('C30', 'Czy ma Pani lub Pan gorączkę albo bierze antybiotyki z powodu choroby?'),
  ask(
    'C31',
    'Czy oddawała Pani lub oddawał Pan krew, albo wkrótce będzie operacja lub rezonans?',
    'Co z tego? Kiedy?',
  ),
  ask('C32', 'Czy od gumy lub lateksu pojawia się u Pani lub Pana wysypka?'),
  ask('C33', 'Czy po skaleczeniu lub krostce skóra zostaje ciemna albo jasna?'),
  ask('C34', 'Czy są łyse miejsca, w których włosy mogą jeszcze odrosnąć?', 'Które miejsce?'),
  ask(
    'C36',
    'Czy ma Pani lub Pan brak G6PD, rzadką wadę krwi lub enzymu, ciężką chorobę wątroby albo bierze tabletki na rytm serca?',
    'Co z tego? Jak nazywają się tabletki?',
  ),
  ask('C37', 'Czy płyn z chlorheksydyną do skóry lub ust kiedyś Pani lub Panu zaszkodził?'),
  ask(
    'C38',
    'Czy ma Pani lub Pan inne uczulenie, na przykład na leki, antybiotyki, jod, plastry, jedzenie lub metale?',
    'Na co? Co się wtedy dzieje?',
  ),
  ask(
    'C39',
    'Czy w ostatnich 30 dniach używała Pani lub używał Pan leku, kremu lub suplementu?',
    'Jakich? Na co one są?',
  ),
  ask(
    'C40',
    'Czy wciera Pani lub Pan w skórę głowy minoksydyl albo inny płyn na porost włosów?',
    'Kiedy ostatni raz?',
  ),
  ask(
    'C41',
    'Czy w ciągu najbliższych 10 dni potrzebna będzie proteza włosów, włókna, puder, kask lub ciasna czapka?',
    'Co z tego? Czy to może poczekać?',
  ),
  ask(
    'C42',
    'Czy była kiedyś opryszczka lub półpasiec na skórze głowy, albo powiedziano Pani lub Panu o bakterii MRSA?',
    'Co z tego? Kiedy ostatni raz?',
  ),
  ask('C43', 'Czy wyrywa sobie Pani lub Pan włosy, nawet niechcący?', 'W którym miejscu?'),
];
