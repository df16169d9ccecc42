import type { ConsentId, Protocol } from './schema.ts';

/**
 * The very words the client reads and signs: the studio's text, and for the treatment what the country adds (brief 1.5).
 * The last paragraph stays the agreement. Empty when the protocol holds no such text, which a parsed one always does.
 */
export const consentParagraphs = ({ consents, pack }: Pick<Protocol, 'consents' | 'pack'>, id: ConsentId): readonly string[] => {
  const paragraphs = consents.find((consent) => consent.id === id)?.paragraphs ?? [];
  if (id !== 'treatment') return paragraphs;
  return [...paragraphs.slice(0, -1), ...pack.consentAdditions.map(({ text }) => text), ...paragraphs.slice(-1)];
};
