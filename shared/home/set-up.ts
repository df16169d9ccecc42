/** What a studio sets up once, in the order it is asked for. */
export const setUpIds = ['protocol', 'stock', 'printer', 'backup', 'camera'] as const;
export type SetUpId = (typeof setUpIds)[number];

export interface SetUpFacts {
  /** Version of the protocol in force; above 1 somebody has read it and released their own. */
  readonly protocolVersion: number;
  /** Lots ever received; `null` while the cupboard is being read. */
  readonly lots: number | null;
  readonly backupFolder: string | null;
  /** Chosen on this device. */
  readonly printer?: string | undefined;
  readonly camera?: string | undefined;
  /** Said to be done by a person: read, or not needed here. */
  readonly setUpDone?: readonly SetUpId[] | undefined;
}

/** What is still to be set up. What a fact proves nobody has to tick, and what is not known yet is not asked for. */
export const setUpOpen = (facts: SetUpFacts): readonly SetUpId[] => {
  const proven: Readonly<Record<SetUpId, boolean>> = {
    protocol: facts.protocolVersion > 1,
    stock: facts.lots === null || facts.lots > 0,
    printer: facts.printer !== undefined,
    backup: facts.backupFolder !== null,
    camera: facts.camera !== undefined,
  };
  return setUpIds.filter((id) => !proven[id] && facts.setUpDone?.includes(id) !== true);
};
