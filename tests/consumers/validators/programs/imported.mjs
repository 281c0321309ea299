// How a program takes the validators with import: all of them, and those of one endpoint.

import { validate } from "videotasks-schemas/validate";
import { isViduQ1TextToVideoRequest } from "videotasks-schemas/validate/vidu_q1/text_to_video";

const wrong = validate("vidu_q1.text_to_video", { promt: "a cat" });
const named = wrong.problems.map(({ pointer, rule }) => `${rule} at ${pointer}`);
console.log(JSON.stringify({ right: isViduQ1TextToVideoRequest({ prompt: "a cat" }), named }));
