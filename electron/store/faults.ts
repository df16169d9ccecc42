/** Test switch: throws where the disk would. Only ever given outside packaged builds. */
export interface Faults {
  /** `commit`: instead of COMMIT. `committed`: after COMMIT has reached the disk, before its answer arrives. */
  readonly at: (point: 'commit' | 'committed') => void;
}
