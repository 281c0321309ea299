// Generated from specs/endpoints/kling_v1_6/text_to_video.yaml: edit there, then run `make generate`.
// Kling v1.6 Text to Video: POST /v3/async/kling-v1.6-t2v.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["mode", "prompt", "negative_prompt", "duration", "guidance_scale"];
const _MODE_VALUES = ["Standard"];
const _DURATION_VALUES = [5, 10];
const aboutKlingV16TextToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-kling-v1.6-t2v",
  sources: {},
  disputes: {},
};
const aboutKlingV16TextToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-kling-v1.6-t2v",
  sources: {},
  disputes: {},
};

export function validateKlingV16TextToVideoRequest(body) {
  return verdict(checkKlingV16TextToVideoRequest, body, aboutKlingV16TextToVideoRequest);
}

export function isKlingV16TextToVideoRequest(body) {
  return validateKlingV16TextToVideoRequest(body).ok;
}

function checkKlingV16TextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "mode" &&
      name !== "prompt" &&
      name !== "negative_prompt" &&
      name !== "duration" &&
      name !== "guidance_scale" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.mode;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/mode`, "string", value);
    } else if (value !== "Standard") {
      found = add(found, "enum", `${at}/mode`, value, _MODE_VALUES);
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  } else if (shorter(value, 1)) {
    found = add(found, "length", `${at}/prompt`, "minLength", 1, value);
  } else if (longer(value, 2000)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2000, value);
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2000)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2000, value);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
    }
  }
  value = body.guidance_scale;
  if (value !== undefined) {
    if (!Number.isFinite(value)) {
      found = add(found, "type", `${at}/guidance_scale`, "number", value);
    } else if (value < 0) {
      found = add(found, "range", `${at}/guidance_scale`, "minimum", 0, value);
    } else if (value > 1) {
      found = add(found, "range", `${at}/guidance_scale`, "maximum", 1, value);
    }
  }
  return found;
}

export function validateKlingV16TextToVideoResponse(body) {
  return verdict(checkKlingV16TextToVideoResponse, body, aboutKlingV16TextToVideoResponse);
}

export function isKlingV16TextToVideoResponse(body) {
  return validateKlingV16TextToVideoResponse(body).ok;
}

function checkKlingV16TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
