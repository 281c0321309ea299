// What the validators say of values that JSON.parse never makes, or seldom, as JSON on the standard output.
//
//   node own_members.mjs FOLDER     case -> "rule at pointer" of each problem

import { runInNewContext } from "node:vm";
import { pathToFileURL } from "node:url";

const { validate } = await import(pathToFileURL(`${process.argv[2]}/index.js`));
const TEXT = "ViduQ1TextToVideoRequest";
const IMAGES = "ViduQ1ReferenceToVideoRequest";
const OPEN = "ViduQ2ProFastReferenceToVideoRequest";

class Prompted {
  get prompt() {
    return "a cat";
  }
}
class Named {
  prompt = "a cat";
}
const sparse = ["https://example.com/cat.png"];
sparse.length = 2;
const circular = { prompt: "a cat" };
circular.self = circular;
const cases = [
  ["plain", TEXT, { prompt: "a cat" }],
  ["constructor", TEXT, { prompt: "a cat", constructor: 1 }],
  ["__proto__", TEXT, JSON.parse('{"prompt": "a cat", "__proto__": {"seed": "x"}}')],
  ["toString", TEXT, JSON.parse('{"prompt": "a cat", "toString": "x"}')],
  ["hasOwnProperty", TEXT, JSON.parse('{"prompt": "a cat", "hasOwnProperty": 1, "valueOf": 1}')],
  ["empty name", TEXT, { prompt: "a cat", "": 1 }],
  ["slash and tilde in a name", TEXT, { prompt: "a cat", "a/b~c": 1 }],
  ["inherited", TEXT, Object.create({ prompt: "a cat" })],
  ["getter of a class", TEXT, new Prompted()],
  ["field of a class", TEXT, new Named()],
  ["no prototype", TEXT, Object.assign(Object.create(null), { prompt: "a cat" })],
  ["no prototype, unknown", TEXT, Object.assign(Object.create(null), { prompt: "a cat", constructor: 1 })],
  ["another realm", TEXT, runInNewContext('({prompt: "a cat", seed: 1})')],
  ["another realm, wrong", TEXT, runInNewContext('({prompt: "a cat", sed: 1})')],
  ["array of another realm", IMAGES, { prompt: "a cat", images: runInNewContext('["https://example.com/a.png"]') }],
  ["undefined", TEXT, { prompt: "a cat", seed: undefined, unheard_of: undefined }],
  ["undefined where required", TEXT, { prompt: undefined }],
  ["null", TEXT, { prompt: "a cat", seed: null }],
  ["symbol as a name", TEXT, { prompt: "a cat", [Symbol("x")]: 1 }],
  ["circular", TEXT, circular],
  ["array", TEXT, []],
  ["text", TEXT, "{}"],
  ["nothing", TEXT, undefined],
  ["function", TEXT, () => 1],
  ["map", TEXT, new Map([["prompt", "a cat"]])],
  ["text object", TEXT, { prompt: new String("a cat") }],
  ["symbol", TEXT, { prompt: Symbol("a cat") }],
  ["5.0", TEXT, { prompt: "a cat", duration: 5.0 }],
  ["-0", TEXT, { prompt: "a cat", seed: -0 }],
  ["NaN", TEXT, { prompt: "a cat", seed: NaN }],
  ["1e400", TEXT, JSON.parse('{"prompt": "a cat", "seed": 1e400}')],
  ["bigint", TEXT, { prompt: "a cat", seed: 5n }],
  ["number object", TEXT, { prompt: "a cat", seed: new Number(5) }],
  ["hole", IMAGES, { prompt: "a cat", images: sparse }],
  ["array-like", IMAGES, { prompt: "a cat", images: { 0: "https://example.com/a.png", length: 1 } }],
  ["1500 characters of two units", TEXT, { prompt: "\u{1F3AC}".repeat(1500) }],
  ["1501 characters of two units", TEXT, { prompt: "\u{1F3AC}".repeat(1501) }],
  ["1500 halves", TEXT, { prompt: "\uD83C".repeat(1500) }],
  ["1501 halves", TEXT, { prompt: "\uDFAC".repeat(1501) }],
  ["1501 characters, halves the wrong way round", TEXT, { prompt: "\uDFAC\uD83C".repeat(1500) }],
  ["open object", OPEN, { prompt: "x", duration: 5, subjects: [JSON.parse('{"__proto__": 1, "constructor": 2}')] }],
  ["number as an index", IMAGES, { prompt: "a cat", images: ["x"] }],
  ["too many bytes", IMAGES, { prompt: "x", images: [`data:image/png;base64,${"A".repeat(14_000_000)}`] }],
  ["no more bytes than allowed", IMAGES, { prompt: "x", images: [`data:image/png;base64,${"A".repeat(13_900_000)}`] }],
];

function said([name, body]) {
  const verdict = validate(name, body);
  if (verdict.ok && verdict.value !== body) return ["another body"];
  return verdict.ok ? [] : verdict.problems.map(({ pointer, rule, message }) => `${rule} at ${pointer}: ${message}`);
}

// A list of pairs, as an object would take one of these names otherwise than the others.
const answers = cases.map(([name, ...given]) => [name, said(given)]);
const add = (name, given) => answers.push([name, given]);
add("deep", (() => {
  let body = {};
  for (let depth = 0; depth < 100_000; depth++) body = { a: body };
  return said([TEXT, { prompt: "a cat", deep: body }]);
})());
add("frozen", said([TEXT, Object.freeze({ prompt: "a cat" })]));
try {
  validate("vidu_q1.text_to_vido", {});
} catch (error) {
  add("wrong name", [`${error.constructor.name}: ${error.message}`]);
}
try {
  validate("constructor", {});
} catch (error) {
  add("inherited name", [`${error.constructor.name}: ${error.message}`]);
}
Object.prototype.prompt = "a cat";
add("polluted", said([TEXT, {}]));
add("polluted, right", said([TEXT, { prompt: "a dog" }]));
delete Object.prototype.prompt;
console.log(JSON.stringify(answers));
