// Generated from specs/endpoints/pixverse_v4_5/image_to_video.yaml: edit there, then run `make generate`.
// PixVerse 4.5 Image to Video: POST /v3/async/pixverse-v4.5-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _FAST_MODE_SAYS = "The fast mode has no 1080p";
const _RESOLUTION_1_ALLOWED = ["360p", "540p", "720p"];
const _NAMES = ["prompt", "image", "resolution", "negative_prompt", "fast_mode", "style", "seed"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
const _RESOLUTION_VALUES = ["360p", "540p", "720p", "1080p"];
const _STYLE_VALUES = ["anime", "3d_animation", "clay", "comic", "cyberpunk"];
const aboutPixverseV45ImageToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-pixverse-v4.5-i2v",
  sources: {},
  disputes: {},
};
const aboutPixverseV45ImageToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-pixverse-v4.5-i2v",
  sources: {},
  disputes: {},
};

export function validatePixverseV45ImageToVideoRequest(body) {
  return verdict(checkPixverseV45ImageToVideoRequest, body, aboutPixverseV45ImageToVideoRequest);
}

export function isPixverseV45ImageToVideoRequest(body) {
  return validatePixverseV45ImageToVideoRequest(body).ok;
}

function checkPixverseV45ImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "image" &&
      name !== "resolution" &&
      name !== "negative_prompt" &&
      name !== "fast_mode" &&
      name !== "style" &&
      name !== "seed" &&
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
  } else if (longer(value, 2048)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2048, value);
  }
  value = body.image;
  if (value === undefined) {
    found = add(found, "required", `${at}/image`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/image`, "string", value);
  } else if (!_IMAGE_MEDIA.test(value)) {
    found = add(found, "media", `${at}/image`, value, _IMAGE_EXPECTED);
  }
  value = body.resolution;
  if (value === undefined) {
    found = add(found, "required", `${at}/resolution`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/resolution`, "string", value);
  } else if (value !== "360p" && value !== "540p" && value !== "720p" && value !== "1080p") {
    found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2048)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2048, value);
    }
  }
  value = body.fast_mode;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/fast_mode`, "boolean", value);
  }
  value = body.style;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/style`, "string", value);
    } else if (
      value !== "anime" &&
      value !== "3d_animation" &&
      value !== "clay" &&
      value !== "comic" &&
      value !== "cyberpunk"
    ) {
      found = add(found, "enum", `${at}/style`, value, _STYLE_VALUES);
    }
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  }
  if (body.fast_mode === true) {
    value = body.resolution;
    if (value === "1080p") {
      found = add(found, "allow", `${at}/resolution`, value, _RESOLUTION_1_ALLOWED, _FAST_MODE_SAYS);
    }
  }
  return found;
}

export function validatePixverseV45ImageToVideoResponse(body) {
  return verdict(checkPixverseV45ImageToVideoResponse, body, aboutPixverseV45ImageToVideoResponse);
}

export function isPixverseV45ImageToVideoResponse(body) {
  return validatePixverseV45ImageToVideoResponse(body).ok;
}

function checkPixverseV45ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
