import { SHORTEST_PASSPHRASE, seenLength } from '../../shared/passphrase.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { isAddressNeeded } from '../../shared/people/studio.ts';
import type { CountryPack } from '../../shared/protocol/country-pack.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';

export type StepId = 'studio' | 'country' | 'practitioner' | 'passphrase';
export interface SetUpForm {
  readonly name: string;
  readonly phone: string;
  readonly outOfHoursPhone: string;
  readonly address: string;
  readonly timeZone: string;
  readonly pack: CountryPack['id'] | null;
  readonly practitioner: string;
  readonly licence: string;
  readonly trainingExpiry: string | null;
  /** Something stands in the boxes that is no date yet. */
  readonly trainingHalf: boolean;
  readonly passphrase: string;
  readonly again: string;
}

export const emptyForm = (timeZone: string): SetUpForm => ({
  name: '',
  phone: '',
  outOfHoursPhone: '',
  address: '',
  timeZone,
  pack: null,
  practitioner: '',
  licence: '',
  trainingExpiry: null,
  trainingHalf: false,
  passphrase: '',
  again: '',
});

export const stepIds = (keyring: boolean): readonly StepId[] =>
  keyring ? ['studio', 'country', 'practitioner'] : ['studio', 'country', 'practitioner', 'passphrase'];

type Issues = Readonly<Record<string, Phrase>>;
const only = (issues: Readonly<Record<string, Message | false>>): Issues =>
  Object.fromEntries(
    Object.entries(issues).flatMap(([field, says]) => (says === false ? [] : [[field, says] as const])),
  );

/** What a step still needs, as a sentence per field. Main judges again; this only saves a way back. */
export const issuesOf = (step: StepId, form: SetUpForm, zones: readonly string[]): Issues => {
  switch (step) {
    case 'studio':
      return only({
        name: form.name.trim() === '' && firstStartWords.typeTheNameOfTheStudio,
        phone: form.phone.trim() === '' && firstStartWords.typeThePhoneNumberClientsCall,
        timeZone: !zones.includes(form.timeZone) && firstStartWords.chooseATimeZoneFromThe,
      });
    case 'country':
      return only({
        pack: form.pack === null && firstStartWords.chooseACountry,
        address: isAddressNeeded(form.pack) && form.address.trim() === '' && firstStartWords.typeTheAddress,
      });
    case 'practitioner':
      return only({
        practitioner: form.practitioner.trim() === '' && firstStartWords.typeTheNameOfThePractitioner,
        trainingExpiry: form.trainingHalf && firstStartWords.typeAtLeastMonthAndYear,
      });
    case 'passphrase':
      return only({
        passphrase: seenLength(form.passphrase) < SHORTEST_PASSPHRASE && firstStartWords.atLeast8Characters,
        again: form.again !== form.passphrase && firstStartWords.theTwoAreNotTheSame,
      });
  }
};

/** The step where a field of main's answer is found. */
export const stepOfIssue = (field: string): StepId => {
  if (field === 'passphrase') return 'passphrase';
  if (field === 'pack') return 'country';
  return ['practitioner', 'licence', 'trainingExpiry'].includes(field) ? 'practitioner' : 'studio';
};

/** Main's name of a field as the form's: `practitioner.name` is its own field beside `studio.name`. */
export const fieldOfIssue = (field: string): string =>
  field === 'practitioner.name' ? 'practitioner' : (field.split('.').at(-1) ?? field);

export const requestOf = (form: SetUpForm, keyring: boolean): Parameters<Client['setup.begin']>[0] => ({
  studio: {
    name: form.name,
    phone: form.phone,
    outOfHoursPhone: form.outOfHoursPhone,
    ...(form.address.trim() === '' ? {} : { address: form.address.trim() }),
    timeZone: form.timeZone,
  },
  pack: form.pack ?? 'uk',
  practitioner: { name: form.practitioner, licence: form.licence, trainingExpiry: form.trainingExpiry },
  passphrase: keyring ? null : form.passphrase,
});
