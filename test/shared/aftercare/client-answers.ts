import type { CountryPack } from '../../../shared/protocol/country-pack.ts';

/** The line that answers a question, and the question in English for whoever reads the test. */
export type Answers = Readonly<Record<number, { readonly asks: string; readonly line: readonly RegExp[] }>>;

const asks = [
  'May I wash my hair, and shower the rest of me?',
  'May I go to the gym?',
  'May I wear a cap?',
  'May I swim?',
  'How do I sleep, and for how many nights?',
  'May I have a beer, how much?',
  'When may I shave, and how?',
  'May I sunbathe?',
  'There is a pale patch: is that normal, and what if it stays?',
  'It itches: until when is that normal?',
  'There is pus: what now?',
  'When do I come back, and where?',
  'Which ink was it?',
  'From which day may I give blood?',
  'May I dye my hair?',
  'May I use minoxidil again?',
  'May I wear my helmet?',
  'May I go into the steam room?',
  'May I have my hair cut or clipped?',
  'Sex?',
];

/** How a first allowed day is written, with the things it is about: so that no two lines give a thing two days. */
export const firstDayIn: Readonly<Record<string, RegExp>> = {
  en: /From (\w{3} \w+ \w+): (.*)\./,
  es: /Desde el (\S+ \d+ \S+): (.*)\./,
  fr: /À partir du (\S+ \S+ \S+)\u00a0: (.*)\./,
  de: /Ab (\S+ \S+ \S+): (.*)\./,
  pt: /A partir de (\S+ \d+ \S+): (.*)\./,
  pl: /Od (\S+ \d+ \S+): (.*)\./,
  ar: /^.*\| من (\S+ \d+ \S+): (.*)\./,
};

/** How one language says what the sheet has to say. */
export interface Tongue {
  /** From a day on, up to and including a day: what is said, with the things it is about. */
  readonly from: (date: string, what: string) => string;
  readonly until: (date: string, what: string) => string;
  /** 25 and 26 November, 29 November, 2, 19 and 20 December, as the sheet writes them. */
  readonly days: readonly [string, string, string, string, string, string];
  /** The rest, each in the words of the language; `blood` where there is a wait, `noBlood` where there is none. */
  readonly said: Readonly<
    Record<
      | 'dry'
      | 'shampoo'
      | 'gym'
      | 'light'
      | 'hard'
      | 'hat'
      | 'cap'
      | 'pool'
      | 'swim'
      | 'sleep'
      | 'beer'
      | 'shave'
      | 'foil'
      | 'razor'
      | 'sun'
      | 'never'
      | 'sunAgain'
      | 'patch'
      | 'patchStays'
      | 'itch'
      | 'itchCall'
      | 'itchDoctor'
      | 'pus'
      | 'back'
      | 'ink'
      | 'blood4'
      | 'blood6'
      | 'noBlood'
      | 'dye'
      | 'dyeAgain'
      | 'minoxidil'
      | 'helmet'
      | 'steam'
      | 'steamAgain'
      | 'clippers'
      | 'haircut'
      | 'sex'
      | 'sexAgain',
      string
    >
  >;
}

export const answersOf =
  ({ from, until, days, said }: Tongue) =>
  (pack: CountryPack['id']): Answers => {
    const [n25, n26, n29, d2, d19, d20] = days;
    const lines: readonly (readonly string[])[] = [
      [said.dry, from(n26, said.shampoo)],
      [until(n25, said.gym), from(n26, said.light), from(d2, said.hard)],
      [said.hat, from(d2, said.cap)],
      [until(d19, said.pool), from(d20, said.swim)],
      [said.sleep],
      [said.beer],
      [until(n25, said.shave), from(n26, said.foil), from(d2, said.razor)],
      [until(d19, said.sun), said.never, from(d20, said.sunAgain)],
      [said.patch, said.patchStays],
      [said.itch, said.itchCall, said.itchDoctor],
      [said.pus],
      [said.back],
      [said.ink],
      [pack === 'uk' ? said.blood4 : pack === 'eu' ? said.blood6 : said.noBlood],
      [until(d19, said.dye), from(d20, said.dyeAgain)],
      [from(n29, said.minoxidil)],
      [from(d2, said.helmet)],
      [until(d19, said.steam), from(d20, said.steamAgain)],
      [from(d2, said.clippers), said.haircut],
      [until(n25, said.sex), from(n26, said.sexAgain)],
    ];
    return Object.fromEntries(
      lines.map((line, index) => [
        index + 1,
        { asks: asks[index] as string, line: line.map((one) => new RegExp(one, 'iu')) },
      ]),
    );
  };
