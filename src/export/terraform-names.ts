import type { Certificate } from "../certificates/certificate.ts";
import { plainWords } from "./plain-words.ts";

const maxLength = 64;

/**
 * A resource name for each certificate, in their order: of its own name's words where they can
 * be written so, else of its id. Each is used once, and does not depend on the order as long as
 * ids differ in their first eight characters.
 * @see https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers
 */
export function terraformNames(certificates: readonly Certificate[]): readonly string[] {
  const wished = certificates.map(wishedName);
  const wishes = new Map<string, number>();
  for (const wish of wished) wishes.set(wish, (wishes.get(wish) ?? 0) + 1);
  const numbers = new Map<string, number>();
  return certificates.map((certificate, index) => {
    const wish = wished[index] ?? "certificate";
    if (wishes.get(wish) === 1) return wish;
    return unwished(`${wish}_${idStart(certificate)}`, wishes, numbers);
  });
}

/** A resource name that no other certificate has, also where the others are not known. */
export function terraformName(certificate: Certificate): string {
  const wish = wishedName(certificate);
  const end = `_${idStart(certificate)}`;
  return wish.endsWith(end) ? wish : `${wish}${end}`;
}

function wishedName(certificate: Certificate): string {
  const words = plainWords(certificate.name ?? "", "_", maxLength);
  if (words === "") return `certificate_${idStart(certificate)}`;
  return /^[0-9]/.test(words) ? `certificate_${words}` : words;
}

function idStart({ key }: Certificate): string {
  return plainWords(key.slice(0, 8), "_", 8) || "0";
}

/** `name`, or with the first number behind it that makes it one that is neither used nor wished. */
function unwished(
  name: string,
  wishes: Map<string, number>,
  numbers: Map<string, number>,
): string {
  let number = numbers.get(name) ?? 1;
  let candidate = number === 1 ? name : `${name}_${number}`;
  while (wishes.has(candidate)) candidate = `${name}_${++number}`;
  numbers.set(name, number + 1);
  wishes.set(candidate, 1);
  return candidate;
}
