// Generated from specs/endpoints/kling_o1/video_edit.yaml: edit there, then run `make generate`.
// Kling O1 Video Edit: POST /v3/async/kling-o1-video-edit.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = ["video", "images", "prompt", "fast_mode", "aspect_ratio", "keep_original_sound"];
const _VIDEO_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]\/)/u;
const _VIDEO_EXPECTED = "a URL or a base64 data URI of a video";
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutKlingO1VideoEditRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md",
  sources: {},
  disputes: {},
};
const aboutKlingO1VideoEditResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md",
  sources: {},
  disputes: {},
};

export function validateKlingO1VideoEditRequest(body) {
  return verdict(checkKlingO1VideoEditRequest, body, aboutKlingO1VideoEditRequest);
}

export function isKlingO1VideoEditRequest(body) {
  return validateKlingO1VideoEditRequest(body).ok;
}

function checkKlingO1VideoEditRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "video" &&
      name !== "images" &&
      name !== "prompt" &&
      name !== "fast_mode" &&
      name !== "aspect_ratio" &&
      name !== "keep_original_sound" &&
      body[name] !== undefined
    ) {
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
  value = body.images;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/images`, "array", value);
    } else {
      if (value.length > 4) {
        found = add(found, "items", `${at}/images`, "maxItems", 4, value);
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
  value = body.fast_mode;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/fast_mode`, "boolean", value);
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

export function validateKlingO1VideoEditResponse(body) {
  return verdict(checkKlingO1VideoEditResponse, body, aboutKlingO1VideoEditResponse);
}

export function isKlingO1VideoEditResponse(body) {
  return validateKlingO1VideoEditResponse(body).ok;
}

function checkKlingO1VideoEditResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
