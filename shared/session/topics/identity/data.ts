/** What main resolved about the client at that moment (decision 8). */
export interface ClientFacts {
  readonly firstName: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly phone: string;
  readonly firstTimeHere: boolean;
  /** What the client reads; the studio's own language where nobody was asked. */
  readonly language?: string;
}

export interface IdentityData {
  readonly clientFacts: ClientFacts;
}
