// Generated from specs/endpoints/grok_imagine/video_edit.yaml: edit there, then run `make generate`.
// Grok Imagine Video Edit: POST /v3/async/grok-imagine-video-edit.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["video", "prompt", "resolution"];
const _VIDEO_MEDIA = /^https?:\/\//u;
const _VIDEO_EXPECTED = "a URL of a video, length at most 8.7 seconds";
const _RESOLUTION_VALUES = ["480p", "720p"];
const aboutGrokImagineVideoEditRequest = {
  source: "https://ppio.com/docs/models/reference-grok-imagine-video-edit",
  sources: {},
  disputes: {},
};
const aboutGrokImagineVideoEditResponse = {
  source: "https://ppio.com/docs/models/reference-grok-imagine-video-edit",
  sources: {},
  disputes: {},
};

export function validateGrokImagineVideoEditRequest(body) {
  return verdict(checkGrokImagineVideoEditRequest, body, aboutGrokImagineVideoEditRequest);
}

export function isGrokImagineVideoEditRequest(body) {
  return validateGrokImagineVideoEditRequest(body).ok;
}

function checkGrokImagineVideoEditRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "video" && name !== "prompt" && name !== "resolution" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.video;
  if (value === undefined) {
    found = add(found, "required", `${at}/video`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/video`, "string", value);
  } else if (!_VIDEO_MEDIA.test(value)) {
    found = add(found, "media", `${at}/video`, value, _VIDEO_EXPECTED);
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
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "480p" && value !== "720p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  return found;
}

export function validateGrokImagineVideoEditResponse(body) {
  return verdict(checkGrokImagineVideoEditResponse, body, aboutGrokImagineVideoEditResponse);
}

export function isGrokImagineVideoEditResponse(body) {
  return validateGrokImagineVideoEditResponse(body).ok;
}

function checkGrokImagineVideoEditResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
