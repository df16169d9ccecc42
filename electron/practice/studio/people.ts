import type { ClientFields } from '../../../shared/people/client.ts';
import type { LocalDate } from '../../../shared/time.ts';
import type { Random } from './random.ts';

const first = [
  'Marcus',
  'Daniel',
  'Tom',
  'José',
  'Łukasz',
  'Dmytro',
  'Kwame',
  'Arjun',
  'Mehmet',
  'Søren',
  'Zoë',
  'Priya',
  'Amara',
  'Ines',
  'Siobhán',
  'Chloé',
  'Aleksandra',
  'Fatima',
  'Noor',
  'Mei',
  'Hiroshi',
  'Samuel',
  'Omar',
  'Yusuf',
  'Patrick',
  'Owen',
  'Callum',
  'Giulia',
  'Bruno',
  'Leon',
  'Jamal',
  'Andre',
  'Viktor',
  'Petra',
  'Anneke',
  'Tariq',
] as const;
const last = [
  'Okonkwo',
  'Lindqvist',
  'O’Brien',
  'Núñez',
  'Kowalczyk',
  'Tkachenko',
  'Mensah',
  'Raman',
  'Yılmaz',
  'Sørensen',
  'Ash',
  'Whitlock',
  'Bianchi',
  'Dupont',
  'Nowak',
  'Haddad',
  'Rahman',
  'Chen',
  'Tanaka',
  'Taylor',
  'Smith',
  'Jones',
  'Walker',
  'Hughes',
  'Fraser',
  'Ferreira',
  'Schmidt',
  'de Vries',
  'Novák',
  'Petrović',
  'Baptiste',
  'Campbell',
  'Singh',
  'Kaya',
  'Evans',
  'Murphy',
  'MacLeod',
  'Öztürk',
] as const;
/** Whole names in scripts that are read from right to left or without spaces. */
const others = [
  'محمد علي',
  'سارة الحداد',
  'יעל כהן',
  'דוד לוי',
  '王伟',
  '佐藤 花子',
  '김민준',
  'Дмитро Ткаченко',
  'Ελένη Παππά',
] as const;
const streets = [
  'Thistledown Row',
  'Mill Lane',
  'Station Road',
  'Park View',
  'Albert Terrace',
  'Canal Street',
  'High Street',
  'Orchard Way',
] as const;
const towns = ['Leeds', 'Bradford', 'York', 'Harrogate', 'Wakefield', 'Huddersfield'] as const;

/** Somebody who does not exist. Numbers are from the range kept free for stories. */
export const personOf = (random: Random, number: number): ClientFields => {
  const given = random.pick(first);
  const double = random.chance(0.12) ? `-${random.pick(last)}` : '';
  const fullName = random.chance(0.03) ? random.pick(others) : `${given} ${random.pick(last)}${double}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    fullName,
    firstName: fullName.split(' ')[0] ?? fullName,
    dateOfBirth:
      `${random.whole(1950, 2006)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}` as LocalDate,
    phone: `${random.chance(0.2) ? '+44 7700' : '07700'} 9${String(number % 100_000).padStart(5, '0')}`,
    address: random.chance(0.7)
      ? `${random.whole(1, 120)} ${random.pick(streets)}, ${random.pick(towns)}`
      : '',
    emergencyContact: random.chance(0.5) ? `${random.pick(first)} 07700 900${random.whole(100, 999)}` : '',
  };
};
