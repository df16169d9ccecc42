import type { CountryPack } from '../protocol/country-pack.ts';
import type { StaffId } from '../brand.ts';
import type { Role } from './roles.ts';

/** The studio as it stands on paper; sealed with the staff key wherever it is stored. */
export interface Studio {
  readonly name: string;
  readonly phone: string;
  readonly outOfHoursPhone: string;
  /** Where the client comes back to, where the studio gave one. */
  readonly address?: string;
  /** IANA zone, proposed from the machine at first start. */
  readonly timeZone: string;
}

/** The first one of a studio owns it. Each date can be renewed; what it was before stays in the record. */
export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  readonly licence: string;
  /** Months count to their last day; of a licence without an end, `null`. */
  readonly licenceExpiry?: string | null;
  readonly trainingExpiry: string | null;
  /** Vaccination against hepatitis B: offered, and what came of it (brief 4.4). Nothing where nobody has said. */
  readonly hepatitisB?: 'given' | 'declined';
  readonly roles: readonly Role[];
}

/** California prints the studio's address on what the client takes home (Health and Safety Code 119303). */
export const isAddressNeeded = (pack: CountryPack['id'] | null): boolean => pack === 'us-ca';
