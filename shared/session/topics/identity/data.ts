/** What main resolved about the client at that moment (decision 8). */
export interface ClientFacts {
  readonly firstName: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly phone: string;
  readonly firstTimeHere: boolean;
}

export interface IdentityData {
  readonly clientFacts: ClientFacts;
}
