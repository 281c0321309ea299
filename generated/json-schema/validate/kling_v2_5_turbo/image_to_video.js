// Generated from specs/endpoints/kling_v2_5_turbo/image_to_video.yaml: edit there, then run `make generate`.
// Kling v2.5 Turbo Image to Video: POST /v3/async/kling-2.5-turbo-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["image", "prompt", "duration", "cfg_scale", "mode", "negative_prompt"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels";
const _DURATION_VALUES = ["5", "10"];
const _MODE_VALUES = ["pro"];
const aboutKlingV25TurboImageToVideoRequest = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md",
  sources: {},
  disputes: {},
};
const aboutKlingV25TurboImageToVideoResponse = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV25TurboImageToVideoRequest(body) {
  return verdict(checkKlingV25TurboImageToVideoRequest, body, aboutKlingV25TurboImageToVideoRequest);
}

export function isKlingV25TurboImageToVideoRequest(body) {
  return validateKlingV25TurboImageToVideoRequest(body).ok;
}

function checkKlingV25TurboImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "cfg_scale" &&
      name !== "mode" &&
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
  value = body.duration;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/duration`, "string", value);
    } else if (value !== "5" && value !== "10") {
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

export function validateKlingV25TurboImageToVideoResponse(body) {
  return verdict(checkKlingV25TurboImageToVideoResponse, body, aboutKlingV25TurboImageToVideoResponse);
}

export function isKlingV25TurboImageToVideoResponse(body) {
  return validateKlingV25TurboImageToVideoResponse(body).ok;
}

function checkKlingV25TurboImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
