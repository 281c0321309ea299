// How a program takes the package with import, in 2020-12.

import Ajv from "ajv/dist/2020.js";
import schema from "videotasks-schemas/2020-12/ViduQ1TextToVideoRequest.json" with { type: "json" };

const validate = new Ajv({ strict: true }).compile(schema);
const [right, wrong] = [validate({ prompt: "a cat" }), validate({})];
console.log(JSON.stringify({ schema: schema.$id, right, wrong }));
