// Generated from specs/endpoints/grok_imagine/image_to_video.yaml: edit there, then run `make generate`.
// Grok Imagine Image to Video: POST /v3/async/grok-imagine-video-i2v.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["image", "prompt", "duration", "resolution", "aspect_ratio"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image";
const _RESOLUTION_VALUES = ["480p", "720p"];
const _ASPECT_RATIO_VALUES = ["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"];
const aboutGrokImagineImageToVideoRequest = {
  source: "https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v",
  sources: {},
  disputes: {
    "/duration minimum": "jiekou-markdown: 1 second at least; ppio: 6 seconds at least; here holds: 1, and 6 at PPIO",
    "/duration maximum": "jiekou-markdown: 15 seconds at most; ppio: 10 seconds at most; here holds: 15, and 10 at PPIO",
  },
};
const aboutGrokImagineImageToVideoResponse = {
  source: "https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v",
  sources: {},
  disputes: {},
};

export function validateGrokImagineImageToVideoRequest(body) {
  return verdict(checkGrokImagineImageToVideoRequest, body, aboutGrokImagineImageToVideoRequest);
}

export function isGrokImagineImageToVideoRequest(body) {
  return validateGrokImagineImageToVideoRequest(body).ok;
}

function checkGrokImagineImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "resolution" &&
      name !== "aspect_ratio" &&
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
  } else if (shorter(value, 1)) {
    found = add(found, "length", `${at}/prompt`, "minLength", 1, value);
  } else if (longer(value, 4096)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 4096, value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value < 1) {
      found = add(found, "range", `${at}/duration`, "minimum", 1, value);
    } else if (value > 15) {
      found = add(found, "range", `${at}/duration`, "maximum", 15, value);
    }
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "480p" && value !== "720p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (!_ASPECT_RATIO_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  return found;
}

export function validateGrokImagineImageToVideoResponse(body) {
  return verdict(checkGrokImagineImageToVideoResponse, body, aboutGrokImagineImageToVideoResponse);
}

export function isGrokImagineImageToVideoResponse(body) {
  return validateGrokImagineImageToVideoResponse(body).ok;
}

function checkGrokImagineImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
