/** From the one that the API gives to the one that is longest. */
export const fingerprintKinds = ["MD5", "SHA-1", "SHA-256"] as const;

/** The fingerprints of one certificate: lower-case hex digits by their kind. */
export type Digests = Readonly<Record<(typeof fingerprintKinds)[number], string>>;
