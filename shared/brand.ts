declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type ClientId = Brand<string, 'ClientId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type StaffId = Brand<string, 'StaffId'>;
/** Who wrote an entry: a member of staff, or the device itself. */
export type AuthorId = StaffId | 'device';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => uuid.test(text);

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
