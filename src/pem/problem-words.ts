import type { ProblemKind } from "./reading-problem.ts";

export interface ProblemWords {
  readonly what: string;
  readonly next: string;
  /** What to run for it, if that helps. */
  readonly command: string | null;
}

const convert = "openssl x509 -in certificate.crt -out certificate.pem";

/** What is wrong, and what to do about it. */
export const problemWords: Readonly<Record<ProblemKind, ProblemWords>> = {
  empty: {
    what: "There is nothing in it.",
    next: "Choose the file that holds the certificate; its first line is -----BEGIN CERTIFICATE-----.",
    command: null,
  },
  "too-large": {
    what: "It is larger than 1 MB and was not read.",
    next: "A file of certificates has a few kilobytes: choose that one.",
    command: null,
  },
  "too-many": {
    what: "These are more than 20 files; the first 20 were read.",
    next: "Drop the rest afterwards, or put the certificates into one file.",
    command: "cat *.pem > all.pem",
  },
  "unreadable-file": {
    what: "The browser could not read it.",
    next: "Choose a file, not a folder; if it was moved or changed just now, choose it again.",
    command: null,
  },
  image: {
    what: "This is a picture.",
    next: "Choose the certificate’s file itself (.pem, .crt, .cer or .der).",
    command: null,
  },
  keystore: {
    what: "This is a Java key store, which may hold a private key.",
    next: "Export the certificate alone, and drop that:",
    command: "keytool -exportcert -rfc -keystore store.jks -alias NAME -file certificate.pem",
  },
  "not-certificate": {
    what: "There is no certificate in it.",
    next: "A PEM file has a line -----BEGIN CERTIFICATE-----. A certificate in another form can be converted:",
    command: convert,
  },
  "broken-base64": {
    what: "The certificate is damaged: its text is not base64.",
    next: "Copy it again, with all lines from BEGIN to END and nothing between them.",
    command: null,
  },
  "cut-off": {
    what: "The certificate is cut off.",
    next: "Copy it again in whole, from the line -----BEGIN CERTIFICATE----- to the line -----END CERTIFICATE-----.",
    command: null,
  },
  "broken-certificate": {
    what: "It is called a certificate, but cannot be read as X.509.",
    next: "Get it again from where it was issued. openssl may say more:",
    command: "openssl x509 -in certificate.pem -noout -text",
  },
  "private-key": {
    what: "A private key was in it. It was passed over: it is not kept, shown or sent.",
    next: "Choose the certificate’s own file. If both are in this one, take the certificate out:",
    command: "openssl x509 -in both.pem -out certificate.pem",
  },
  "public-key": {
    what: "This is a public key without its certificate.",
    next: "Choose the certificate that was issued for it; its first line is -----BEGIN CERTIFICATE-----.",
    command: null,
  },
  request: {
    what: "This is a certificate request (CSR), not a certificate.",
    next: "Choose the certificate that the CA has issued for it.",
    command: null,
  },
  crl: {
    what: "This is a list of revoked certificates (CRL).",
    next: "Choose the certificate of the CA that has issued the list.",
    command: null,
  },
  pkcs7: {
    what: "This is a PKCS#7 bundle (.p7b).",
    next: "Convert it (with -inform DER if it is binary), and drop what comes out:",
    command: "openssl pkcs7 -in bundle.p7b -print_certs -out certificates.pem",
  },
  pkcs12: {
    what: "This is a PKCS#12 file (.p12, .pfx), which may hold a private key.",
    next: "Take the certificates out without the key, and drop what comes out:",
    command: "openssl pkcs12 -in bundle.p12 -nokeys -out certificates.pem",
  },
};
