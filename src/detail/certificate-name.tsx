import type { Certificate } from "../certificates/certificate.ts";
import { Nothing } from "./fact.tsx";
import { ShortText } from "./long-text.tsx";

/** The name as a heading; that there is none, in its place. */
export function CertificateName({ name }: Pick<Certificate, "name">) {
  return name === null ? <Nothing>no name</Nothing> : <ShortText text={name} most={240} />;
}
