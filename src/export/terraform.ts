import type { Certificate } from "../certificates/certificate.ts";
import { homeScope } from "../certificates/home-scope.ts";
import { visibleText } from "../ui/visible-text.ts";
import {
  caveats,
  certificates,
  type ExportAbout,
  filteredBy,
  headline,
} from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import { isImportable } from "./importable.ts";
import { terraformName, terraformNames } from "./terraform-names.ts";

const resource = "cloudflare_zero_trust_access_mtls_certificate";

/**
 * An `import` block per certificate for version 5 of Cloudflare's provider, as `terraform fmt`
 * writes it. Certificates without an id that can be written are left out, and a comment says so.
 * @see https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_access_mtls_certificate
 */
export function* writeTerraform(
  rows: readonly ExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  const importable = rows
    .map(({ certificate }) => certificate)
    .filter((certificate) => isImportable(certificate));
  yield introduction(importable.length, rows.length - importable.length, about);
  const names = terraformNames(importable);
  for (const [index, certificate] of importable.entries()) {
    yield `\n${importBlock(certificate, names[index] ?? "certificate")}`;
  }
}

/**
 * The import block of one certificate, which must be importable. Beside that of another one of
 * the same name it still has an address of its own.
 */
export function terraformImport(certificate: Certificate): string {
  return importBlock(certificate, terraformName(certificate));
}

function introduction(count: number, leftOut: number, about: ExportAbout): string {
  const lines = [
    headline(certificates(count), about),
    ...filteredBy(about),
    ...caveats(about),
    ...(leftOut === 0
      ? []
      : [`${certificates(leftOut)} without an id that can be written left out`]),
    "terraform plan -generate-config-out=certificates.tf writes the resources; the API never returns a certificate's PEM.",
  ];
  return lines.map(comment).join("");
}

function importBlock(certificate: Certificate, name: string): string {
  const scope = homeScope(certificate);
  const said = certificate.name === null ? "" : comment(certificate.name);
  return `${said}import {
  to = ${resource}.${name}
  id = "${scope.kind}s/${scope.id}/${certificate.id}"
}
`;
}

function comment(text: string): string {
  const line = `# ${visibleText(text)}`.trimEnd();
  return `${line}\n`;
}
