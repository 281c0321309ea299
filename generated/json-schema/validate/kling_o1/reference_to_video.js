// Generated from specs/endpoints/kling_o1/reference_to_video.yaml: edit there, then run `make generate`.
// Kling O1 Reference to Video: POST /v3/async/kling-o1-ref2v.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = ["video", "images", "prompt", "duration", "aspect_ratio", "keep_original_sound"];
const _VIDEO_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]\/)/u;
const _VIDEO_EXPECTED = "a URL or a base64 data URI of a video";
const _DURATION_VALUES = [3, 4, 5, 6, 7, 8, 9, 10];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutKlingO1ReferenceToVideoRequest = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md",
  sources: {},
  disputes: {
    "/video required": "jiekou-markdown: the video is optional; ppio: the video is required; here holds: optional, and users of PPIO are held to their page",
  },
};
const aboutKlingO1ReferenceToVideoResponse = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingO1ReferenceToVideoRequest(body) {
  return verdict(checkKlingO1ReferenceToVideoRequest, body, aboutKlingO1ReferenceToVideoRequest);
}

export function isKlingO1ReferenceToVideoRequest(body) {
  return validateKlingO1ReferenceToVideoRequest(body).ok;
}

function checkKlingO1ReferenceToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "video" &&
      name !== "images" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "aspect_ratio" &&
      name !== "keep_original_sound" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.video;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/video`, "string", value);
    } else if (!_VIDEO_MEDIA.test(value)) {
      found = add(found, "media", `${at}/video`, value, _VIDEO_EXPECTED);
    }
  }
  value = body.images;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/images`, "array", value);
    } else {
      if (value.length > 7) {
        found = add(found, "items", `${at}/images`, "maxItems", 7, value);
      }
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/images/${index}`, "string", item);
        }
      }
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (!_DURATION_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
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
  value = body.keep_original_sound;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/keep_original_sound`, "boolean", value);
  }
  return found;
}

export function validateKlingO1ReferenceToVideoResponse(body) {
  return verdict(checkKlingO1ReferenceToVideoResponse, body, aboutKlingO1ReferenceToVideoResponse);
}

export function isKlingO1ReferenceToVideoResponse(body) {
  return validateKlingO1ReferenceToVideoResponse(body).ok;
}

function checkKlingO1ReferenceToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
