/** The part of Trusted Types that this site uses: the library of the compiler does not know it yet. */
interface TrustedTypeRules {
  createHTML?(text: string): string;
  createScriptURL?(address: string): string;
}
interface TrustedTypeMaker {
  createHTML(text: string): object;
  createScriptURL(address: string): object;
}
// A member of the global object, which only `var` declares.
// eslint-disable-next-line no-var
declare var trustedTypes: { createPolicy(name: string, rules: TrustedTypeRules): TrustedTypeMaker } | undefined;
