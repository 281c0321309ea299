// Generated from specs/endpoints/kling_o1/image_to_video.yaml: edit there, then run `make generate`.
// Kling O1 Image to Video: POST /v3/async/kling-o1-i2v.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = ["image", "prompt", "duration", "last_image", "aspect_ratio"];
const _DURATION_VALUES = [5, 10];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutKlingO1ImageToVideoRequest = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md",
  sources: {},
  disputes: {},
};
const aboutKlingO1ImageToVideoResponse = {
  source: "https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingO1ImageToVideoRequest(body) {
  return verdict(checkKlingO1ImageToVideoRequest, body, aboutKlingO1ImageToVideoRequest);
}

export function isKlingO1ImageToVideoRequest(body) {
  return validateKlingO1ImageToVideoRequest(body).ok;
}

function checkKlingO1ImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "last_image" &&
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
    } else if (value !== 5 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
    }
  }
  value = body.last_image;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/last_image`, "string", value);
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "1:1") {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  return found;
}

export function validateKlingO1ImageToVideoResponse(body) {
  return verdict(checkKlingO1ImageToVideoResponse, body, aboutKlingO1ImageToVideoResponse);
}

export function isKlingO1ImageToVideoResponse(body) {
  return validateKlingO1ImageToVideoResponse(body).ok;
}

function checkKlingO1ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
