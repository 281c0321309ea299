/** How every script is bundled: classic ones, which work from a file, for browsers of today. */
export const BUNDLING = {
  bundle: true,
  format: "iife",
  minify: true,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};
