/** What Python has read of the client's docstrings: modules, each with its public names. */

import { fromPython } from "./files.js";

const MANY = 20;
/** A module of more names has a page for each: a page of all of them would be slow. */

/** The modules; `pages` are what there is to read of each. */
export const api = fromPython("api.json", []).map((module) => {
  const isSplit = module.names.length > MANY;
  const page = `api/${module.name}.html`;
  const names = module.names.map((one) => ({
    ...one,
    page: isSplit ? `api/${module.name}.${one.name}.html` : page,
    href: isSplit ? `api/${module.name}.${one.name}.html` : `${page}#${one.anchor}`,
  }));
  return { ...module, names, isSplit, page };
});

/** The pages: of modules, and of the names of those that have many. */
export const apiPages = api.flatMap((module) => [
  { ...module, title: module.name, shown: module.isSplit ? [] : module.names },
  ...(module.isSplit ? module.names : []).map((one) => ({
    page: one.page,
    title: `${module.name}.${one.name}`,
    within: module,
    shown: [one],
  })),
]);
