// Generated from specs/endpoints/kling_v2_1/image_to_video.yaml: edit there, then run `make generate`.
// Kling v2.1 Image to Video: POST /v3/async/kling-v2.1-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["image", "prompt", "mode", "duration", "guidance_scale", "negative_prompt"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels";
const _MODE_VALUES = ["Standard", "Professional"];
const _DURATION_VALUES = ["5", "10"];
const aboutKlingV21ImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md",
  sources: {},
  disputes: {},
};
const aboutKlingV21ImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV21ImageToVideoRequest(body) {
  return verdict(checkKlingV21ImageToVideoRequest, body, aboutKlingV21ImageToVideoRequest);
}

export function isKlingV21ImageToVideoRequest(body) {
  return validateKlingV21ImageToVideoRequest(body).ok;
}

function checkKlingV21ImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "prompt" &&
      name !== "mode" &&
      name !== "duration" &&
      name !== "guidance_scale" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.image;
  if (value === undefined) {
    found = add(found, "required", `${at}/image`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/image`, "string", value);
  } else if (!_IMAGE_MEDIA.test(value)) {
    found = add(found, "media", `${at}/image`, value, _IMAGE_EXPECTED);
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  } else if (longer(value, 2500)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2500, value);
  }
  value = body.mode;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/mode`, "string", value);
    } else if (value !== "Standard" && value !== "Professional") {
      found = add(found, "enum", `${at}/mode`, value, _MODE_VALUES);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/duration`, "string", value);
    } else if (value !== "5" && value !== "10") {
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

export function validateKlingV21ImageToVideoResponse(body) {
  return verdict(checkKlingV21ImageToVideoResponse, body, aboutKlingV21ImageToVideoResponse);
}

export function isKlingV21ImageToVideoResponse(body) {
  return validateKlingV21ImageToVideoResponse(body).ok;
}

function checkKlingV21ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
