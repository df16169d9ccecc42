/** Where a pack lies, and what it holds. */
export interface PackMade {
  readonly path: string;
  readonly entries: number;
  readonly files: number;
  readonly sessions: number;
  /** Of `pack.json`, which lists every file with its own; it stands in the record. */
  readonly manifestSha256: string;
}
