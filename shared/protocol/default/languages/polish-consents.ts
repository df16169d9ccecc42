import type { Translation } from '../../schema.ts';
import { consent } from './written.ts';

/** Draft translation, not yet checked by a person. */
export const polishConsents = (
  bloodDonationWait: string,
  retentionYears: number,
): Translation['consents'] => [
  consent('treatment', 'Zabieg', [
    'Co robimy: cienka igła wprowadza małe kropki barwnika w skórę głowy. Kropki wyglądają jak krótkie włosy. Nowe kropki trafiają tam, gdzie stare zbladły.',
    'To jest tatuaż. Trzyma się latami. Może nigdy nie zejść do końca.',
    'Jak to wygląda: najpierw kropki są ciemne i ostre, a skóra czerwona. Potem może wyglądać nierówno. Prawdziwy kolor widać po {colourJudgedDays} dniach, nie wcześniej.',
    'Z czasem blednie. Większość osób chce odświeżenia po 2 do 5 latach. Niektórzy potrzebują go wcześniej.',
    'Inne drogi: można nic nie robić. Można spytać lekarza o przeszczep włosów lub płyn przeciw wypadaniu. Laser może rozjaśnić kropki.',
    'Ryzyko dla skóry: ból, opuchlizna, krwawienie, zakażenie, wypukłe blizny. Usuwanie kropek też może zostawić bliznę. Stara choroba skóry może wrócić tam, gdzie weszła igła. Niektóre zarazki widać późno, jako krostki w kropkach tygodnie po zabiegu.',
    'Alergia: ciało może zareagować na barwnik od razu albo po miesiącach lub latach. Test na skórze nie może tego wykluczyć, nawet jeśli nic nie widać.',
    'Ryzyko dla wyglądu: kropki mogą się rozmyć, zagoić nierówno albo zrobić się szare, niebieskie lub zielone. Każdy barwnik pod skórą może wyglądać trochę niebiesko. Wynik może się nie podobać.',
    'Później: barwnik może przeszkadzać przy przeszczepie włosów lub laserze. Proszę powiedzieć o nim lekarzowi. Kropki mogą zakryć zmianę skóry pod nimi: pieprzyki trzeba najpierw pokazać lekarzowi i dalej chodzić na badania skóry.',
    'Barwnik: przed zabiegiem można zobaczyć etykietę i skład. Nie wiadomo wszystkiego o tym, co barwnik robi w ciele przez wiele lat.',
    `Oddawanie krwi: po tatuażu trzeba może czekać ${bloodDonationWait}. Proszę spytać w stacji krwiodawstwa.`,
    'Po zabiegu: dostaje Pani lub Pan kartkę z datami. Jest na niej, kiedy można się myć, golić, pływać, ćwiczyć i być na słońcu. Jest na niej, jak wygląda zakażenie i kiedy dzwonić do nas, do lekarza lub na numer alarmowy.',
    'Cena: podaliśmy cenę na dziś. Powiedzieliśmy, ile kosztuje następna wizyta i co robimy, jeśli coś jest nie tak.',
    'Można przerwać w każdej chwili. Wystarczy powiedzieć stop, a igła się zatrzyma. Nie trzeba mówić dlaczego.',
    'Mówię prawdę o swoim zdrowiu. Mogę pytać o wszystko. Zgadzam się na zabieg.',
  ]),
  consent('numbing', 'Krem znieczulający', [
    'Po kremie znieczulającym skóra czuje mniej. Nie usuwa całego bólu. Na skórze głowy może działać słabo lub krótko.',
    'Kto go nakłada: powiemy, kto może to tutaj zrobić, Pani lub Pan czy my. Najpierw pokazujemy tubkę i ulotkę.',
    'Ryzyko: czerwona lub blada skóra, swędzenie, wysypka. Za dużo kremu lub krem za długo może dostać się do krwi. Wtedy może pojawić się senność, zawroty głowy lub złe samopoczucie. Bardzo rzadko ludzie umierali po o wiele za dużej ilości kremu.',
    'Dlatego ważymy krem i patrzymy na zegar. Pytamy o samopoczucie. Więcej kremu to nie lepiej.',
    'Proszę teraz powiedzieć, czy dzisiaj był już taki krem lub zastrzyk. To się liczy.',
    'Proszę od razu powiedzieć, gdy mrowią wargi, czuć metal, dzwoni w uszach albo pojawia się senność lub coś dziwnego.',
    'Można odmówić kremu i mimo to mieć zabieg. Zgadzam się dziś na krem znieczulający.',
  ]),
  consent('photosRecord', 'Zdjęcia do dokumentacji', [
    'Robimy zdjęcia skóry głowy przed i po. Trafiają do Pani lub Pana dokumentacji i nigdzie więcej.',
    'Pokazują, co było wcześniej, żebyśmy następnym razem dobrze pracowali.',
    'Można odmówić. Wtedy nie pracujemy igłą, bo później nikt nie zobaczy, co było wcześniej.',
    'Zgadzam się na zdjęcia do mojej dokumentacji.',
  ]),
  consent('photosTeaching', 'Zdjęcia do szkoleń', [
    'Chcemy pokazywać zdjęcia, gdy szkolimy innych. Nazwiska nie widać. Twarz jest zasłonięta.',
    'Można odmówić. Nic się przez to nie zmieni. Można też później zmienić zdanie.',
    'Zgadzam się na użycie moich zdjęć do szkoleń.',
  ]),
  consent('photosMarketing', 'Zdjęcia na naszą stronę i do reklam', [
    'Chcemy pokazywać zdjęcia na naszej stronie i w reklamach. Znajomi mogą Panią lub Pana tam poznać.',
    'Można odmówić. Nic się przez to nie zmieni. Po zmianie zdania usuwamy zdjęcia, ale inni mogą mieć kopie.',
    'Zgadzam się na użycie moich zdjęć w reklamach.',
  ]),
  consent('data', 'Pani lub Pana dane', [
    'Zapisujemy, kim Pani lub Pan jest, odpowiedzi o zdrowiu, co zrobiliśmy i czego użyliśmy. Jest to potrzebne, żeby bezpiecznie pracować i dać znać, gdy barwnik zostanie wycofany.',
    'Odpowiedzi o zdrowiu są prywatne. Zostają w dokumentacji tego studia i jej kopiach zapasowych, zamknięte. Nie ma ich na kartce, którą bierze się do domu.',
    `Przechowujemy dokumentację ${retentionYears} lat po ostatniej wizycie. Potem jest usuwana.`,
    'Można zobaczyć swoje dane, dostać kopię, poprawić błędy lub poprosić o usunięcie. Można odmówić, ale wtedy nie możemy wykonać zabiegu. Tę zgodę można cofnąć. Jeśli prawo lub ubezpieczyciel każe nam coś zachować, powiemy o tym.',
    'Można złożyć skargę do urzędu ochrony danych. Zgadzam się na przechowywanie moich danych wraz z odpowiedziami o zdrowiu.',
  ]),
  consent('hairline', 'Linia włosów', [
    'Na mojej głowie narysowano nową linię. Widzę ją w lustrze, z przodu i z obu stron.',
    'Linia trochę nierówna wygląda prawdziwie. Linię za niską lub za prostą trudno usunąć.',
    'Pracujemy tylko do tej linii. Zanim ją przesuniemy, pytamy, i potrzebny jest nowy podpis.',
    'Zgadzam się na linię taką, jak narysowana.',
  ]),
];
