import type { StaffId } from '../brand.ts';

/** The studio as it stands on paper; sealed with the staff key wherever it is stored. */
export interface Studio {
  readonly name: string;
  readonly phone: string;
  readonly outOfHoursPhone: string;
  /** Where the client comes back to; studios set up by earlier versions have none. */
  readonly address?: string;
  /** IANA zone, proposed from the machine at first start. */
  readonly timeZone: string;
}

/** In this version the first person is practitioner and manager (decision 24). */
export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  readonly licence: string;
  readonly trainingExpiry: string | null;
  readonly roles: readonly ('practitioner' | 'manager')[];
}
