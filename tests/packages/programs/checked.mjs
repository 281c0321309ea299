// Takes a package by import and, at "." and below, what a program checks bodies with.
const [name, title] = process.argv.slice(2);
const { validate } = await import(name);
const verdict = validate(title, { prompt: "a cat", aspect_ratio: "4:4" });
console.log(validate(title, { prompt: "a cat" }).ok, verdict.problems.map(({ pointer }) => pointer).join());
