/** Leads links of the Markdown of other outputs to pages of the site. */

import { posix } from "node:path";

const PAGES = [
  [/^reference\/([^/]+)\/([^/]+)\.md$/, "endpoints/$1.$2.html"],
  [/^reference\/README\.md$/, "index.html"],
  [/^json-schema\/README\.md$/, "schemas.html"],
  [/^json-schema\/((?:2020-12|draft-07)\/[^/]+\.json|catalog(?:\.schema)?\.json)$/, "json-schema/$1"],
  [/^python\/videotasks\/guide\/README\.md$/, "guide/index.html"],
  [/^python\/videotasks\/guide\/(.+)\.md$/, "guide/$1.html"],
  [/^python\/README\.md$/, "guide/index.html"],
];

/** Whether an address leads out of the site. */
export const isForeign = (address) => /^[a-z][a-z0-9+.-]*:/i.test(address);

/**
 * The page of the site for a link in a file of another output, from the root; undefined if there is none.
 *
 * @param {string} source The file that has the link, below the folder of outputs.
 * @param {string} address The link, relative to that file.
 */
export function pageOf(source, address) {
  const [file, fragment] = address.split("#");
  const target = file ? posix.join(posix.dirname(source), file) : source;
  for (const [pattern, page] of PAGES) {
    if (pattern.test(target)) {
      return target.replace(pattern, page) + (fragment ? `#${fragment}` : "");
    }
  }
  return undefined;
}
