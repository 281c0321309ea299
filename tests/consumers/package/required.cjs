// How a program takes the package with require, in draft-07.

const Ajv = require("ajv");
const catalog = require("videotasks-schemas");

const endpoint = catalog.endpoints.find((one) => one.id === "vidu_q1.text_to_video");
const schema = require(`videotasks-schemas/draft-07/${endpoint.request.title}.json`);
const validate = new Ajv({ strict: true }).compile(schema);
const [right, wrong] = [validate({ prompt: "a cat" }), validate({})];
console.log(JSON.stringify({ schema: schema.$id, right, wrong }));
