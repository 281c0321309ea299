/** Writes a request as a program in Python that uses the client. */

import { places, steps } from "../values.js";
import { mediaOf } from "./media.js";
import { expression, inEightDigits as inPython } from "./texts.js";

const CONSTANTS = new Map([
  [true, "True"],
  [false, "False"],
  [null, "None"],
]);
const WORDS = {
  step: "    ",
  name: inPython,
  plain: (value) => (typeof value === "string" ? inPython(value) : (CONSTANTS.get(value) ?? String(value))),
};
const FILE = /^(?!https?:\/\/|data:)/i;

/** What sends a body, waits, and saves the first video. */
export function python(request) {
  const { imports, submit } = request.isValid && !hasPath(request) ? called(request) : read(request);
  return `${imports.join("\n")}

with Client(${inPython(request.provider.id)}) as client:
    task = ${submit}
    print(task.id)
    task.wait(on_update=print).videos[0].download("video.mp4")
`;
}

/** The call of the endpoint's method. */
function called({ endpoint, schema, names, body }) {
  const named = [];
  const further = {};
  for (const [name, value] of Object.entries(body)) {
    if (Object.hasOwn(schema.properties, name))
      named.push([(Object.hasOwn(names, name) && names[name].python) || name, value]);
    else further[name] = value;
  }
  if (Object.keys(further).length > 0) named.push(["further", further]);
  const inner = named.map(([name, value]) => `        ${name}=${expression(value, WORDS, "        ")},\n`).join("");
  return {
    imports: ["from videotasks import Client"],
    submit: `client.${endpoint.id}(${inner ? `\n${inner}    ` : ""})`,
  };
}

/** A submit of the request as it is read from a body: it reads no files, and of a wrong body it tells all problems. */
function read({ endpoint, body }) {
  const title = endpoint.request.title;
  return {
    imports: [`from videotasks import Client, ${title}`],
    submit: `client.submit(\n        ${title}.from_dict(\n            ${expression(body, WORDS, "            ")}\n        )\n    )`,
  };
}

/** Whether a body has a text for a medium that an argument would take for a path. */
function hasPath({ endpoint, body }) {
  return mediaOf(endpoint).some((pointer) =>
    [...places(body, steps(pointer))].some(([, value]) => typeof value === "string" && FILE.test(value)),
  );
}
