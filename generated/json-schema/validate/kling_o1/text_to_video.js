// Generated from specs/endpoints/kling_o1/text_to_video.yaml: edit there, then run `make generate`.
// Kling O1 Text to Video: POST /v3/async/kling-o1-t2v.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = ["prompt", "duration", "aspect_ratio"];
const _DURATION_VALUES = [5, 10];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutKlingO1TextToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-kling-o1-t2v",
  sources: {},
  disputes: {},
};
const aboutKlingO1TextToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-kling-o1-t2v",
  sources: {},
  disputes: {},
};

export function validateKlingO1TextToVideoRequest(body) {
  return verdict(checkKlingO1TextToVideoRequest, body, aboutKlingO1TextToVideoRequest);
}

export function isKlingO1TextToVideoRequest(body) {
  return validateKlingO1TextToVideoRequest(body).ok;
}

function checkKlingO1TextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "prompt" && name !== "duration" && name !== "aspect_ratio" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
    }
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "1:1") {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  return found;
}

export function validateKlingO1TextToVideoResponse(body) {
  return verdict(checkKlingO1TextToVideoResponse, body, aboutKlingO1TextToVideoResponse);
}

export function isKlingO1TextToVideoResponse(body) {
  return validateKlingO1TextToVideoResponse(body).ok;
}

function checkKlingO1TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
