/** Address under which the built portal serves the font. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
