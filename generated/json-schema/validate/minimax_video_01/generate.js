// Generated from specs/endpoints/minimax_video_01/generate.yaml: edit there, then run `make generate`.
// MiniMax Video-01: POST /v3/async/minimax-video-01.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["prompt", "image_url", "enable_prompt_expansion"];
const _IMAGE_URL_MEDIA = /^https?:\/\//u;
const _IMAGE_URL_EXPECTED = "a URL of an image";
const aboutMinimaxVideo01GenerateRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md",
  sources: {},
  disputes: {},
};
const aboutMinimaxVideo01GenerateResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md",
  sources: {},
  disputes: {},
};

export function validateMinimaxVideo01GenerateRequest(body) {
  return verdict(checkMinimaxVideo01GenerateRequest, body, aboutMinimaxVideo01GenerateRequest);
}

export function isMinimaxVideo01GenerateRequest(body) {
  return validateMinimaxVideo01GenerateRequest(body).ok;
}

function checkMinimaxVideo01GenerateRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "prompt" && name !== "image_url" && name !== "enable_prompt_expansion" && body[name] !== undefined) {
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
  value = body.image_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/image_url`, "string", value);
    } else if (!_IMAGE_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/image_url`, value, _IMAGE_URL_EXPECTED);
    }
  }
  value = body.enable_prompt_expansion;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/enable_prompt_expansion`, "boolean", value);
  }
  return found;
}

export function validateMinimaxVideo01GenerateResponse(body) {
  return verdict(checkMinimaxVideo01GenerateResponse, body, aboutMinimaxVideo01GenerateResponse);
}

export function isMinimaxVideo01GenerateResponse(body) {
  return validateMinimaxVideo01GenerateResponse(body).ok;
}

function checkMinimaxVideo01GenerateResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
