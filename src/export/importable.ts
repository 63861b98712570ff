import type { Certificate } from "../certificates/certificate.ts";

/** An id that can be a part of a path and of a quoted text as it is. */
const plainId = /^[\w-]+$/;

/** Whether Terraform can be told which certificate is meant. */
export function isImportable({ id }: Pick<Certificate, "id">): boolean {
  return id !== null && plainId.test(id);
}
