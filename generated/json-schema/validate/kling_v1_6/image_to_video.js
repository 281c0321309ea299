// Generated from specs/endpoints/kling_v1_6/image_to_video.yaml: edit there, then run `make generate`.
// Kling v1.6 Image to Video: POST /v3/async/kling-v1.6-i2v.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _MODE_SAYS = "Only the professional mode ends with a given image";
const _NAMES = ["mode", "image_url", "end_image_url", "prompt", "negative_prompt", "duration", "guidance_scale"];
const _MODE_VALUES = ["Standard", "Professional"];
const _IMAGE_URL_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _IMAGE_URL_EXPECTED = "a URL or a base64 data URI of an image";
const _DURATION_VALUES = [5, 10];
const aboutKlingV16ImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md",
  sources: {},
  disputes: {},
};
const aboutKlingV16ImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV16ImageToVideoRequest(body) {
  return verdict(checkKlingV16ImageToVideoRequest, body, aboutKlingV16ImageToVideoRequest);
}

export function isKlingV16ImageToVideoRequest(body) {
  return validateKlingV16ImageToVideoRequest(body).ok;
}

function checkKlingV16ImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "mode" &&
      name !== "image_url" &&
      name !== "end_image_url" &&
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
    } else if (value !== "Standard" && value !== "Professional") {
      found = add(found, "enum", `${at}/mode`, value, _MODE_VALUES);
    }
  }
  value = body.image_url;
  if (value === undefined) {
    found = add(found, "required", `${at}/image_url`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/image_url`, "string", value);
  } else if (!_IMAGE_URL_MEDIA.test(value)) {
    found = add(found, "media", `${at}/image_url`, value, _IMAGE_URL_EXPECTED);
  }
  value = body.end_image_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/end_image_url`, "string", value);
    } else if (!_IMAGE_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/end_image_url`, value, _IMAGE_URL_EXPECTED);
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
  if (body.mode !== "Professional") {
    value = body.end_image_url;
    if (value !== undefined) {
      found = add(found, "exclude", `${at}/end_image_url`, value, _MODE_SAYS);
    }
  }
  return found;
}

export function validateKlingV16ImageToVideoResponse(body) {
  return verdict(checkKlingV16ImageToVideoResponse, body, aboutKlingV16ImageToVideoResponse);
}

export function isKlingV16ImageToVideoResponse(body) {
  return validateKlingV16ImageToVideoResponse(body).ok;
}

function checkKlingV16ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
