// Generated from specs/endpoints/kling_v2_5_turbo/text_to_video.yaml: edit there, then run `make generate`.
// Kling v2.5 Turbo Text to Video: POST /v3/async/kling-2.5-turbo-t2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["prompt", "duration", "aspect_ratio", "cfg_scale", "mode", "negative_prompt"];
const _DURATION_VALUES = ["5", "10"];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const _MODE_VALUES = ["pro"];
const aboutKlingV25TurboTextToVideoRequest = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md",
  sources: {},
  disputes: {},
};
const aboutKlingV25TurboTextToVideoResponse = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV25TurboTextToVideoRequest(body) {
  return verdict(checkKlingV25TurboTextToVideoRequest, body, aboutKlingV25TurboTextToVideoRequest);
}

export function isKlingV25TurboTextToVideoRequest(body) {
  return validateKlingV25TurboTextToVideoRequest(body).ok;
}

function checkKlingV25TurboTextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "duration" &&
      name !== "aspect_ratio" &&
      name !== "cfg_scale" &&
      name !== "mode" &&
      name !== "negative_prompt" &&
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
  } else if (longer(value, 2500)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2500, value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/duration`, "string", value);
    } else if (value !== "5" && value !== "10") {
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
  value = body.cfg_scale;
  if (value !== undefined) {
    if (!Number.isFinite(value)) {
      found = add(found, "type", `${at}/cfg_scale`, "number", value);
    } else if (value < 0) {
      found = add(found, "range", `${at}/cfg_scale`, "minimum", 0, value);
    } else if (value > 1) {
      found = add(found, "range", `${at}/cfg_scale`, "maximum", 1, value);
    }
  }
  value = body.mode;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/mode`, "string", value);
    } else if (value !== "pro") {
      found = add(found, "enum", `${at}/mode`, value, _MODE_VALUES);
    }
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2500)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2500, value);
    }
  }
  return found;
}

export function validateKlingV25TurboTextToVideoResponse(body) {
  return verdict(checkKlingV25TurboTextToVideoResponse, body, aboutKlingV25TurboTextToVideoResponse);
}

export function isKlingV25TurboTextToVideoResponse(body) {
  return validateKlingV25TurboTextToVideoResponse(body).ok;
}

function checkKlingV25TurboTextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
