// How a program takes the validators with require, which Node.js lets read ES modules.

const { validate } = require("videotasks-schemas/validate");
const { isViduQ1TextToVideoRequest } = require("videotasks-schemas/validate/vidu_q1/text_to_video");

const wrong = validate("vidu_q1.text_to_video", { promt: "a cat" });
const named = wrong.problems.map(({ pointer, rule }) => `${rule} at ${pointer}`);
console.log(JSON.stringify({ right: isViduQ1TextToVideoRequest({ prompt: "a cat" }), named }));
