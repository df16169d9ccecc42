/** What is needed to be let in. */
export interface HubSecret {
  readonly password: string;
  /** The one certificate that is believed. */
  readonly pem?: string | undefined;
  /** Said on a new tablet, before it has joined. */
  readonly studio?: string | undefined;
}
