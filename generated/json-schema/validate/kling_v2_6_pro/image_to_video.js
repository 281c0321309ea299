// Generated from specs/endpoints/kling_v2_6_pro/image_to_video.yaml: edit there, then run `make generate`.
// Kling v2.6 Pro Image to Video: POST /v3/async/kling-v2.6-pro-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["image", "sound", "prompt", "duration", "cfg_scale", "voice_list", "aspect_ratio", "negative_prompt"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
const _DURATION_VALUES = [5, 10];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutKlingV26ProImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md",
  sources: {},
  disputes: {},
};
const aboutKlingV26ProImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV26ProImageToVideoRequest(body) {
  return verdict(checkKlingV26ProImageToVideoRequest, body, aboutKlingV26ProImageToVideoRequest);
}

export function isKlingV26ProImageToVideoRequest(body) {
  return validateKlingV26ProImageToVideoRequest(body).ok;
}

function checkKlingV26ProImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "sound" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "cfg_scale" &&
      name !== "voice_list" &&
      name !== "aspect_ratio" &&
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
  value = body.voice_list;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/voice_list`, "array", value);
    } else if (value.length > 2) {
      found = add(found, "items", `${at}/voice_list`, "maxItems", 2, value);
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

export function validateKlingV26ProImageToVideoResponse(body) {
  return verdict(checkKlingV26ProImageToVideoResponse, body, aboutKlingV26ProImageToVideoResponse);
}

export function isKlingV26ProImageToVideoResponse(body) {
  return validateKlingV26ProImageToVideoResponse(body).ok;
}

function checkKlingV26ProImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
