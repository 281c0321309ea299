// Copied from generator/templates/site/scripts/search-options.js: edit that file, then run `make generate`.
/** How texts become words of the index, and what counts more: for the build and for the page alike. */

export const options = {
  fields: ["title", "name", "words"],
  storeFields: ["kind", "title", "name", "page"],
  tokenize,
  searchOptions: { boost: { title: 4, name: 3 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
};

/** Words, and the words of which a name such as InsufficientBalanceError is made. */
function tokenize(text) {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.flatMap((word) => {
    const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
    return parts.length > 1 ? [word, ...parts] : parts;
  });
}
