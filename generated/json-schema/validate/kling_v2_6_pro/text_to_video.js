// Generated from specs/endpoints/kling_v2_6_pro/text_to_video.yaml: edit there, then run `make generate`.
// Kling v2.6 Pro Text to Video: POST /v3/async/kling-v2.6-pro-t2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["sound", "prompt", "duration", "cfg_scale", "aspect_ratio", "negative_prompt"];
const _DURATION_VALUES = [5, 10];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutKlingV26ProTextToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v",
  sources: {},
  disputes: {},
};
const aboutKlingV26ProTextToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v",
  sources: {},
  disputes: {},
};

export function validateKlingV26ProTextToVideoRequest(body) {
  return verdict(checkKlingV26ProTextToVideoRequest, body, aboutKlingV26ProTextToVideoRequest);
}

export function isKlingV26ProTextToVideoRequest(body) {
  return validateKlingV26ProTextToVideoRequest(body).ok;
}

function checkKlingV26ProTextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "sound" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "cfg_scale" &&
      name !== "aspect_ratio" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.sound;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/sound`, "boolean", value);
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
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
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
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "1:1") {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
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

export function validateKlingV26ProTextToVideoResponse(body) {
  return verdict(checkKlingV26ProTextToVideoResponse, body, aboutKlingV26ProTextToVideoResponse);
}

export function isKlingV26ProTextToVideoResponse(body) {
  return validateKlingV26ProTextToVideoResponse(body).ok;
}

function checkKlingV26ProTextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
