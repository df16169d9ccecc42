/** Keeps the place of a row that is on its way. */
export const WaitingRow = ({ at, columns }: { readonly at: number; readonly columns: number }) => (
  <tr data-row aria-busy="true" aria-rowindex={at + 2}>
    <td colSpan={columns}>{'\u00a0'}</td>
  </tr>
);
