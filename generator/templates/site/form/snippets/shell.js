/** Writes a request as commands of a shell: of the client's command line, and of curl. */

import { mediaOf } from "./media.js";
import { WITH_ID, next } from "./next.js";
import { inShell, isVisible, oneLine, severalLines } from "./texts.js";

const LONGEST_WORD = 100_000; // bytes, as systems refuse a longer one
const MEDIA = /^(https?:\/\/|data:)/i;

/** `videotasks submit`, which waits and saves: with an option for each parameter where every one can be typed so, else with the whole body. */
export function commandLine({ endpoint, schema, names, provider, body, isValid }) {
  const words = ["videotasks submit", endpoint.id, "--provider", provider.id, "--download ."];
  const options = isValid ? optionsOf(endpoint, schema, names, body) : undefined;
  if (options !== undefined) return `${[words.join(" "), ...options].join(" \\\n  ")}\n`;
  return `${words.join(" ")} --body - <<'JSON'\n${severalLines(body)}\nJSON\n`;
}

/** The options of a body; undefined if one of its parameters has no option that says it. */
function optionsOf(endpoint, schema, names, body) {
  const media = new Set(mediaOf(endpoint));
  const options = [];
  for (const [name, value] of Object.entries(body)) {
    const { type, items } = Object.hasOwn(schema.properties, name) ? schema.properties[name] : {};
    const option = (Object.hasOwn(names, name) && names[name].option) || `--${name.replaceAll("_", "-")}`;
    const isList = type === "array" && Array.isArray(value);
    const values = isList ? value : [value];
    const place = isList ? `/${name}/items` : `/${name}`;
    if (values.length === 0 || !values.every((each) => isTypable(each, isList ? items.type : type, media.has(place))))
      return undefined;
    for (const each of values) options.push(typed(option, each));
  }
  return options.every((option) => option.length < LONGEST_WORD / 4) ? options : undefined;
}

/** Whether a value of a type comes out of an option as it is: a text that is meant to be a file is read from there. */
function isTypable(value, type, isFile) {
  if (type === "string") return typeof value === "string" && isVisible(value) && (!isFile || MEDIA.test(value));
  return type === typeof value || (type === "integer" && Number.isInteger(value));
}

function typed(option, value) {
  if (typeof value === "boolean") return value ? option : `--no-${option.slice(2)}`;
  const text = String(value);
  return text.startsWith("-") || text === "" ? `${option}=${text && inShell(text)}` : `${option} ${inShell(text)}`;
}

/** What sends the bare request; then, as a comment, what asks for the result. */
export function curl({ endpoint, authentication, contentType, provider, task, sent }) {
  const { header, scheme } = authentication;
  const key = `--header "${header}: ${scheme} $${provider.keyVariable}"`;
  const json = oneLine(sent);
  const isLong = json.length > LONGEST_WORD / 4;
  return `curl ${inShell(provider.host + endpoint.path)} \\
  ${key} \\
  --header 'Content-Type: ${contentType}' \\
  ${isLong ? `--data-binary @- <<'JSON'\n${json}\nJSON` : `--data ${inShell(json)}`}
${next("#", task)}
# curl ${inShell(provider.host + task.address + WITH_ID)} ${key}
`;
}
