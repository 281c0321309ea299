// Generated from specs/endpoints/hailuo_02/generate.yaml: edit there, then run `make generate`.
// MiniMax Hailuo 02: POST /v3/async/minimax-hailuo-02.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _DURATION_SAYS = "A video of 10 s comes in 768P only";
const _RESOLUTION_1_ALLOWED = ["768P"];
const _NAMES = [
  "prompt",
  "image",
  "end_image",
  "duration",
  "resolution",
  "enable_prompt_expansion",
  "fast_pretreatment",
];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image";
const _DURATION_VALUES = [6, 10];
const _RESOLUTION_VALUES = ["768P", "1080P"];
const aboutHailuo02GenerateRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md",
  sources: {},
  disputes: {},
};
const aboutHailuo02GenerateResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md",
  sources: {},
  disputes: {},
};

export function validateHailuo02GenerateRequest(body) {
  return verdict(checkHailuo02GenerateRequest, body, aboutHailuo02GenerateRequest);
}

export function isHailuo02GenerateRequest(body) {
  return validateHailuo02GenerateRequest(body).ok;
}

function checkHailuo02GenerateRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "image" &&
      name !== "end_image" &&
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
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/image`, "string", value);
    } else if (!_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/image`, value, _IMAGE_EXPECTED);
    }
  }
  value = body.end_image;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/end_image`, "string", value);
    } else if (!_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/end_image`, value, _IMAGE_EXPECTED);
    }
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

export function validateHailuo02GenerateResponse(body) {
  return verdict(checkHailuo02GenerateResponse, body, aboutHailuo02GenerateResponse);
}

export function isHailuo02GenerateResponse(body) {
  return validateHailuo02GenerateResponse(body).ok;
}

function checkHailuo02GenerateResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
