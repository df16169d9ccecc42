import { isValidElement, memo, useLayoutEffect, useState } from 'react';
import type { ComponentType, FC } from 'react';

/**
 * Whether two things handed to a part would look the same: elements by what they are and are given, lists and plain records by
 * what is in them, all else by identity.
 */
export const isSameLook = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((part, at) => isSameLook(part, other[at]))
    );
  if (isValidElement(one))
    return (
      isValidElement(other) &&
      one.type === other.type &&
      one.key === other.key &&
      isSameRecord(one.props as object, other.props as object)
    );
  return isPlain(one) && isPlain(other) && !isValidElement(other) && isSameRecord(one, other);
};

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isSameRecord = (one: object, other: object): boolean => {
  const names = Object.keys(one);
  return (
    Object.keys(other).length === names.length &&
    names.every((name) => Object.hasOwn(other, name) && isSameLook(one[name as never], other[name as never]))
  );
};

type Handler = (...given: readonly unknown[]) => unknown;
const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === 'function';

/** Handlers by name: each stays the same function for the life of its part and calls the newest of that name. */
const steadyHandlers = () => {
  let newest: Readonly<Record<string, unknown>> = {};
  const made = new Map<string, Handler>();
  const of = (name: string): Handler => {
    const known = made.get(name) ?? ((...given) => (newest[name] as Handler | undefined)?.(...given));
    made.set(name, known);
    return known;
  };
  return {
    of,
    hear: (props: object) => {
      newest = props as Readonly<Record<string, unknown>>;
    },
  };
};

const useSteadyHandlers = <P extends object>(props: P): P => {
  const [handlers] = useState(steadyHandlers);
  useLayoutEffect(() => handlers.hear(props));
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name, isHandler(name, value) ? handlers.of(name) : value]),
  ) as P;
};

/**
 * A part that is drawn again only when it would look different. Each tap brings a new view and with it new closures and elements
 * everywhere; buttons and rows of answers are the dearest parts of a screen, and hardly any of them looks different after a tap.
 */
export const steady = <P extends object>(Part: ComponentType<P>): FC<P> => {
  const Drawn = memo(Part, isSameRecord) as unknown as ComponentType<P>;
  const Steady: FC<P> = (props) => <Drawn {...useSteadyHandlers(props)} />;
  return Steady;
};
