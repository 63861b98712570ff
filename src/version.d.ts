/** The version in package.json; Vite puts it into the bundles and into the unit tests. */
declare const __VERSION__: string;
/** The files of the built page; Vite puts them into the Worker's bundle. */
declare const __STATIC_FILES__: readonly (readonly [
  path: string,
  file: import("./proxy/static-files.ts").StaticFile,
])[];
