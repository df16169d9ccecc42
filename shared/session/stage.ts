/** The six stages in their order (architecture: The session machine). */
export const stageIds = [
  'consultation',
  'cleanseAndNumb',
  'colourMatch',
  'application',
  'fineTune',
  'aftercare',
] as const;
export type StageId = (typeof stageIds)[number];

export const endings = [
  'closed',
  'deferred',
  'referred',
  'declined',
  'abandoned',
  'mistaken',
  'talked',
] as const;
export type Ending = (typeof endings)[number];

/** Where a session stands. `stopped`: work has ended early, a sheet or a reason is still owed (decision 22). */
export type Place = StageId | 'suspended' | 'emergency' | 'stopped' | Ending;

export const stageIndex = (stage: StageId): number => stageIds.indexOf(stage);
export const isStage = (place: string): place is StageId => (stageIds as readonly string[]).includes(place);
export const isEnding = (place: string): place is Ending => (endings as readonly string[]).includes(place);

/** Facts of a stage are welcome once it was reached; those of aftercare also when work was stopped, because a sheet is still owed. */
export const isReached = (
  { stage, place }: { readonly stage: StageId; readonly place: Place },
  asked: StageId,
): boolean => stageIndex(asked) <= stageIndex(stage) || (place === 'stopped' && asked === 'aftercare');
