// Generated from specs/endpoints/wan_2_7/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.7 Text to Video: POST /v3/async/wan2.7-t2v.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = ["seed", "size", "prompt", "duration", "audio_url", "watermark", "prompt_extend", "negative_prompt"];
const _SIZE_VALUES = [
  "1280*720",
  "720*1280",
  "960*960",
  "1088*832",
  "832*1088",
  "1920*1080",
  "1080*1920",
  "1440*1440",
  "1632*1248",
  "1248*1632",
];
const _AUDIO_URL_MEDIA = /^https?:\/\//u;
const _AUDIO_URL_EXPECTED = "a URL of a sound";
const aboutWan27TextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v",
  sources: {},
  disputes: {},
};
const aboutWan27TextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v",
  sources: {},
  disputes: {},
};

export function validateWan27TextToVideoRequest(body) {
  return verdict(checkWan27TextToVideoRequest, body, aboutWan27TextToVideoRequest);
}

export function isWan27TextToVideoRequest(body) {
  return validateWan27TextToVideoRequest(body).ok;
}

function checkWan27TextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "size" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "audio_url" &&
      name !== "watermark" &&
      name !== "prompt_extend" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.seed;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/seed`, "integer", value);
    } else if (value < 0) {
      found = add(found, "range", `${at}/seed`, "minimum", 0, value);
    } else if (value > 2147483647) {
      found = add(found, "range", `${at}/seed`, "maximum", 2147483647, value);
    }
  }
  value = body.size;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/size`, "string", value);
    } else if (!_SIZE_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/size`, value, _SIZE_VALUES);
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
    } else if (value < 2) {
      found = add(found, "range", `${at}/duration`, "minimum", 2, value);
    } else if (value > 15) {
      found = add(found, "range", `${at}/duration`, "maximum", 15, value);
    }
  }
  value = body.audio_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio_url`, "string", value);
    } else if (!_AUDIO_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/audio_url`, value, _AUDIO_URL_EXPECTED);
    }
  }
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
  }
  value = body.prompt_extend;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/prompt_extend`, "boolean", value);
  }
  value = body.negative_prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/negative_prompt`, "string", value);
  }
  return found;
}

export function validateWan27TextToVideoResponse(body) {
  return verdict(checkWan27TextToVideoResponse, body, aboutWan27TextToVideoResponse);
}

export function isWan27TextToVideoResponse(body) {
  return validateWan27TextToVideoResponse(body).ok;
}

function checkWan27TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
