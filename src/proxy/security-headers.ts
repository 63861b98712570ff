const contentSecurityPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

/** Nothing of the device is needed but writing to the clipboard, when a person copies. */
const deniedFeatures = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

type Directive = keyof typeof contentSecurityPolicy;

/** The headers of every answer on every mount, the page's and the API's; `changes` is for dev. */
export function securityHeaders(
  changes: Partial<Record<Directive, string | null>> = {},
): Readonly<Record<string, string>> {
  const directives = Object.entries({ ...contentSecurityPolicy, ...changes });
  return {
    "content-security-policy": directives
      .flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]))
      .join("; "),
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": deniedFeatures.map((feature) => `${feature}=()`).join(", "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

/** Two years, for this name alone: others below it are not this server's to decide on. */
export const strictTransportSecurity = "max-age=63072000";

/** The headers of an API answer. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders(),
  "cache-control": "no-store",
  "content-type": "application/json; charset=utf-8",
};
