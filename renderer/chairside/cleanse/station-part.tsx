import { useId } from 'react';
import type { ReactNode } from 'react';

/** One of the things the station consists of. */
export const StationPart = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="station-part">
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  );
};
