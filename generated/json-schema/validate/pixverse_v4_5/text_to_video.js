// Generated from specs/endpoints/pixverse_v4_5/text_to_video.yaml: edit there, then run `make generate`.
// PixVerse 4.5 Text to Video: POST /v3/async/pixverse-v4.5-t2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _FAST_MODE_SAYS = "The fast mode has no 1080p";
const _RESOLUTION_1_ALLOWED = ["360p", "540p", "720p"];
const _NAMES = ["prompt", "aspect_ratio", "resolution", "negative_prompt", "fast_mode", "style", "seed"];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "4:3", "3:4", "1:1"];
const _RESOLUTION_VALUES = ["360p", "540p", "720p", "1080p"];
const _STYLE_VALUES = ["anime", "3d_animation", "clay", "comic", "cyberpunk"];
const aboutPixverseV45TextToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-pixverse-v4.5-t2v",
  sources: {},
  disputes: {},
};
const aboutPixverseV45TextToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-pixverse-v4.5-t2v",
  sources: {},
  disputes: {},
};

export function validatePixverseV45TextToVideoRequest(body) {
  return verdict(checkPixverseV45TextToVideoRequest, body, aboutPixverseV45TextToVideoRequest);
}

export function isPixverseV45TextToVideoRequest(body) {
  return validatePixverseV45TextToVideoRequest(body).ok;
}

function checkPixverseV45TextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "aspect_ratio" &&
      name !== "resolution" &&
      name !== "negative_prompt" &&
      name !== "fast_mode" &&
      name !== "style" &&
      name !== "seed" &&
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
  } else if (longer(value, 2048)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2048, value);
  }
  value = body.aspect_ratio;
  if (value === undefined) {
    found = add(found, "required", `${at}/aspect_ratio`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/aspect_ratio`, "string", value);
  } else if (value !== "16:9" && value !== "9:16" && value !== "4:3" && value !== "3:4" && value !== "1:1") {
    found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
  }
  value = body.resolution;
  if (value === undefined) {
    found = add(found, "required", `${at}/resolution`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/resolution`, "string", value);
  } else if (value !== "360p" && value !== "540p" && value !== "720p" && value !== "1080p") {
    found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2048)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2048, value);
    }
  }
  value = body.fast_mode;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/fast_mode`, "boolean", value);
  }
  value = body.style;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/style`, "string", value);
    } else if (
      value !== "anime" &&
      value !== "3d_animation" &&
      value !== "clay" &&
      value !== "comic" &&
      value !== "cyberpunk"
    ) {
      found = add(found, "enum", `${at}/style`, value, _STYLE_VALUES);
    }
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  }
  if (body.fast_mode === true) {
    value = body.resolution;
    if (value === "1080p") {
      found = add(found, "allow", `${at}/resolution`, value, _RESOLUTION_1_ALLOWED, _FAST_MODE_SAYS);
    }
  }
  return found;
}

export function validatePixverseV45TextToVideoResponse(body) {
  return verdict(checkPixverseV45TextToVideoResponse, body, aboutPixverseV45TextToVideoResponse);
}

export function isPixverseV45TextToVideoResponse(body) {
  return validatePixverseV45TextToVideoResponse(body).ok;
}

function checkPixverseV45TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
