declare module "punycode/punycode.es6.js" {
  export { toUnicode } from "punycode";
}
declare module "workerd" {
  /** A CommonJS module: `default` is the path of its binary. */
  const workerd: { readonly default: string };
  export = workerd;
}
