/** Letters that our paper has and sets rightly: Latin, Greek and Cyrillic. Others would print as empty signs. */
export const isOnOurPaper = (text: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}\p{P}\p{Sk}\p{Zs}\p{Nd}]*$/u.test(
    text,
  );

/** How paper addresses the client: by first name, and by none where its letters cannot be printed; the record number stands there too. */
export const nameOnPaper = (firstName: string): string => (isOnOurPaper(firstName) ? firstName.trim() : '');
