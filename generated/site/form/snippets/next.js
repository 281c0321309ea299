// Copied from generator/templates/site/form/snippets/next.js: edit that file, then run `make generate`.
/** Says what to do after a submit, where a program does no more than that. */

export const WITH_ID = "TASK_ID";

/** How to come to the files, as a comment of two lines; the address, or what asks it, is to follow on a line of its own. */
export function next(mark, { id, every, final }) {
  return `${mark} Next: the answer has the ${id}. Ask for the result with it and the same key, every ${every} seconds or less often,
${mark} until its status is ${final.slice(0, -1).join(", ")} or ${final.at(-1)}; then it has the addresses of the files:`;
}

/** The same, with the address to GET. */
export function nextAddress(indent, provider, task) {
  return `${indent}${next("//", task).replace("\n", `\n${indent}`)}
${indent}// GET ${provider.host}${task.address}${WITH_ID}`;
}
