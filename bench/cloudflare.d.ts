/** The part of workerd's module that the floor's Worker uses. */
declare module "cloudflare:workers" {
  export const env: { readonly REPORT: string };
}
