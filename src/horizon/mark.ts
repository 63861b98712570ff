import type { Status } from "../certificates/expiry.ts";

/** One stem with its head: a certificate, or several that lie close together. */
export interface Mark {
  /** The same for as long as it stands for the same: a certificate's key, or a bin's place. */
  readonly id: string;
  readonly status: Status;
  /** The place of the head, px. */
  readonly x: number;
  readonly y: number;
  /** The size of the head; 1 is that of one certificate. */
  readonly size: number;
  readonly count: number;
  /** The row of the certificate, of the first one of several. */
  readonly row: number;
  readonly hostnames: number;
  /** The first and the last expiry, epoch ms. */
  readonly from: number;
  readonly to: number;
}
