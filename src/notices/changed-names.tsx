import type { ReactNode } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { ForeignText } from "../ui/foreign-text.tsx";

interface ChangedNamesProps {
  readonly title: string;
  readonly certificates: readonly Certificate[];
  /** What stands behind a name. */
  readonly of?: (certificate: Certificate) => ReactNode;
}

/** So many are named: the rows, or nothing, show what happened to more. */
const mostNames = 3;

/** Which certificates they are, where these are few: " Gone: Edge root, Staging root." */
export function ChangedNames({ title, certificates, of }: ChangedNamesProps) {
  if (certificates.length === 0 || certificates.length > mostNames) return null;
  return (
    <>
      {` ${title}: `}
      {certificates.map((certificate, index) => (
        <span key={certificate.key}>
          {index > 0 && ", "}
          <ForeignText text={certificate.name ?? certificate.id ?? ""} />
          {of?.(certificate)}
        </span>
      ))}
      .
    </>
  );
}
