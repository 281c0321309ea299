/** Writes a request as a program in TypeScript: the body has the type that the validators' package has for it. */

import { nextAddress } from "./next.js";
import { expression, quoted } from "./texts.js";

const WORDS = {
  step: "  ",
  // A member of this name in a literal would be the prototype.
  name: (name) =>
    name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quoted(name),
  plain: (value) => (typeof value === "string" ? quoted(value) : JSON.stringify(value)),
};

/** What checks a body and sends it; a redirect is no answer, as the body may have been accepted before it. */
export function typescript({ endpoint, authentication, contentType, provider, task, body, sent }) {
  const { header, scheme } = authentication;
  const title = endpoint.request.title;
  const isRenamed = sent !== body;
  return `import { type ${title}, validate${title} } from "videotasks-validators/${endpoint.id.replace(".", "/")}";

const body: ${title} = ${expression(body, WORDS, "")};
const verdict = validate${title}(body);
if (!verdict.ok) throw new Error(JSON.stringify(verdict.problems));

const response = await fetch(${quoted(provider.host + endpoint.path)}, {
  method: ${quoted(endpoint.method)},
  headers: { ${WORDS.name(header)}: \`${scheme} \${process.env["${provider.keyVariable}"]}\`, "Content-Type": ${quoted(contentType)} },
  body: JSON.stringify(${isRenamed ? expression(sent, WORDS, "  ") : "body"}),
  redirect: "error",
});
console.log(response.status, await response.text());
${nextAddress("", provider, task)}
`;
}
