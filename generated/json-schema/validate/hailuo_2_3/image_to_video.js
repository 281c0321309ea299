// Generated from specs/endpoints/hailuo_2_3/image_to_video.yaml: edit there, then run `make generate`.
// MiniMax Hailuo 2.3 Image to Video: POST /v3/async/minimax-hailuo-2.3-i2v.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _DURATION_SAYS = "A video of 10 s comes in 768P only";
const _RESOLUTION_1_ALLOWED = ["768P"];
const _NAMES = ["prompt", "image", "duration", "resolution", "enable_prompt_expansion", "fast_pretreatment"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image";
const _DURATION_VALUES = [6, 10];
const _RESOLUTION_VALUES = ["768P", "1080P"];
const aboutHailuo23ImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md",
  sources: {},
  disputes: {},
};
const aboutHailuo23ImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md",
  sources: {},
  disputes: {},
};

export function validateHailuo23ImageToVideoRequest(body) {
  return verdict(checkHailuo23ImageToVideoRequest, body, aboutHailuo23ImageToVideoRequest);
}

export function isHailuo23ImageToVideoRequest(body) {
  return validateHailuo23ImageToVideoRequest(body).ok;
}

function checkHailuo23ImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "image" &&
      name !== "duration" &&
      name !== "resolution" &&
      name !== "enable_prompt_expansion" &&
      name !== "fast_pretreatment" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
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
  value = body.image;
  if (value === undefined) {
    found = add(found, "required", `${at}/image`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/image`, "string", value);
  } else if (!_IMAGE_MEDIA.test(value)) {
    found = add(found, "media", `${at}/image`, value, _IMAGE_EXPECTED);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 6 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
    }
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "768P" && value !== "1080P") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.enable_prompt_expansion;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/enable_prompt_expansion`, "boolean", value);
  }
  value = body.fast_pretreatment;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/fast_pretreatment`, "boolean", value);
  }
  if (body.duration === 10) {
    value = body.resolution;
    if (value === "1080P") {
      found = add(found, "allow", `${at}/resolution`, value, _RESOLUTION_1_ALLOWED, _DURATION_SAYS);
    }
  }
  return found;
}

export function validateHailuo23ImageToVideoResponse(body) {
  return verdict(checkHailuo23ImageToVideoResponse, body, aboutHailuo23ImageToVideoResponse);
}

export function isHailuo23ImageToVideoResponse(body) {
  return validateHailuo23ImageToVideoResponse(body).ok;
}

function checkHailuo23ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
