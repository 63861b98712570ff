/** Stands for the rows that are not drawn. */
export function GapRow({ heightPx }: { readonly heightPx: number }) {
  if (heightPx === 0) return null;
  return <tr aria-hidden className="block print:hidden" style={{ height: heightPx }} />;
}
