/** Whether a text holds a secret, as it is or in a form that a mirrored request would show. */
export type FindEcho = (text: string) => boolean;

/**
 * Looks for a secret in any case, percent-encoded, in hexadecimal, backwards, and in base64 with
 * anything before and behind it. The secret must have passed `secretProblem`.
 */
export function createEchoFinder(secret: string): FindEcho {
  const forms = [
    secret,
    encodeURIComponent(secret),
    [...secret].reverse().join(""),
    [...secret].map((letter) => letter.charCodeAt(0).toString(16)).join(""),
    ...[0, 1, 2].flatMap((offset) => base64Forms(secret, offset)),
  ];
  const folded = [...new Set(forms.map((form) => form.toLowerCase()))];
  return (text) => {
    const foldedText = text.toLowerCase();
    return folded.some((form) => foldedText.includes(form));
  };
}

/** The letters of base64, in both alphabets, that no byte around the secret has a part in. */
function base64Forms(secret: string, offset: number): readonly string[] {
  const firstWhole = Math.ceil((offset * 8) / 6);
  const endOfWhole = Math.floor(((offset + secret.length) * 8) / 6);
  const form = btoa(" ".repeat(offset) + secret).slice(firstWhole, endOfWhole);
  return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
}
