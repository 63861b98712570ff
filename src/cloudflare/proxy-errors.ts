import * as proxyErrors from "./proxy-error-codes.ts";

export { proxyErrors };

export type ProxyErrorCode = (typeof proxyErrors)[keyof typeof proxyErrors];
