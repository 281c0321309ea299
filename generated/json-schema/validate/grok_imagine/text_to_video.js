// Generated from specs/endpoints/grok_imagine/text_to_video.yaml: edit there, then run `make generate`.
// Grok Imagine Text to Video: POST /v3/async/grok-imagine-video-t2v.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["prompt", "duration", "resolution", "aspect_ratio"];
const _RESOLUTION_VALUES = ["480p", "720p"];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutGrokImagineTextToVideoRequest = {
  source: "https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v",
  sources: {},
  disputes: {},
};
const aboutGrokImagineTextToVideoResponse = {
  source: "https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v",
  sources: {},
  disputes: {},
};

export function validateGrokImagineTextToVideoRequest(body) {
  return verdict(checkGrokImagineTextToVideoRequest, body, aboutGrokImagineTextToVideoRequest);
}

export function isGrokImagineTextToVideoRequest(body) {
  return validateGrokImagineTextToVideoRequest(body).ok;
}

function checkGrokImagineTextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "duration" &&
      name !== "resolution" &&
      name !== "aspect_ratio" &&
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
  } else if (longer(value, 4096)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 4096, value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value < 6) {
      found = add(found, "range", `${at}/duration`, "minimum", 6, value);
    } else if (value > 10) {
      found = add(found, "range", `${at}/duration`, "maximum", 10, value);
    }
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "480p" && value !== "720p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
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

export function validateGrokImagineTextToVideoResponse(body) {
  return verdict(checkGrokImagineTextToVideoResponse, body, aboutGrokImagineTextToVideoResponse);
}

export function isGrokImagineTextToVideoResponse(body) {
  return validateGrokImagineTextToVideoResponse(body).ok;
}

function checkGrokImagineTextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
