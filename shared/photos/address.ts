export type PhotoSize = 'whole' | 'small';

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const path = new RegExp(`^/photo/(${id})/(${id})(/small)?$`);

/** Where the page shows a stored photo from; `small` is for lists. */
export const photoAddress = (session: string, photo: string, size: PhotoSize = 'whole'): string =>
  `/photo/${session}/${photo}${size === 'small' ? '/small' : ''}`;

/** What an address asks for; undefined when it is no photo's. */
export const photoAt = <S extends string>(
  pathname: string,
): { readonly session: S; readonly photo: string; readonly size: PhotoSize } | undefined => {
  const [, session, photo, small] = path.exec(pathname) ?? [];
  return session === undefined || photo === undefined
    ? undefined
    : { session: session as S, photo, size: small === undefined ? 'whole' : 'small' };
};
