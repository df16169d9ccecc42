/** Decision 27: stored as parts of diluent for 1 of pigment, shown like this. */
export const ratioText = (parts: number): string => `1 : ${parts}`;
