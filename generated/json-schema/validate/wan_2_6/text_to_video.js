// Generated from specs/endpoints/wan_2_6/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.6 Text to Video: POST /v3/async/wan2.6-t2v.

import { add } from "../problems.js";
import { asObject } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["input", "parameters"];
const _WAN26_TEXT_TO_VIDEO_PARAMETERS_NAMES = [
  "seed",
  "size",
  "audio",
  "duration",
  "shot_type",
  "watermark",
  "prompt_extend",
];
const _PARAMETERS_SIZE_VALUES = [
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
const _PARAMETERS_DURATION_VALUES = [5, 10, 15];
const _PARAMETERS_SHOT_TYPE_VALUES = ["single", "multi"];
const _WAN26_TEXT_TO_VIDEO_INPUT_NAMES = ["prompt", "audio_url", "negative_prompt"];
const _INPUT_AUDIO_URL_MEDIA = /^https?:\/\//u;
const _INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds";
const aboutWan26TextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md",
  sources: {},
  disputes: {},
};
const aboutWan26TextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md",
  sources: {},
  disputes: {},
};

export function validateWan26TextToVideoRequest(body) {
  return verdict(checkWan26TextToVideoRequest, body, aboutWan26TextToVideoRequest);
}

export function isWan26TextToVideoRequest(body) {
  return validateWan26TextToVideoRequest(body).ok;
}

function checkWan26TextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "input" && name !== "parameters" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.input;
  if (value === undefined) {
    found = add(found, "required", `${at}/input`);
  } else {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/input`, "object", value);
    } else {
      found = checkWan26TextToVideoInput(members, `${at}/input`, found);
    }
  }
  value = body.parameters;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/parameters`, "object", value);
    } else {
      found = checkWan26TextToVideoParameters(members, `${at}/parameters`, found);
    }
  }
  return found;
}

export function validateWan26TextToVideoResponse(body) {
  return verdict(checkWan26TextToVideoResponse, body, aboutWan26TextToVideoResponse);
}

export function isWan26TextToVideoResponse(body) {
  return validateWan26TextToVideoResponse(body).ok;
}

function checkWan26TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkWan26TextToVideoParameters(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "size" &&
      name !== "audio" &&
      name !== "duration" &&
      name !== "shot_type" &&
      name !== "watermark" &&
      name !== "prompt_extend" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN26_TEXT_TO_VIDEO_PARAMETERS_NAMES);
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
    } else if (!_PARAMETERS_SIZE_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/size`, value, _PARAMETERS_SIZE_VALUES);
    }
  }
  value = body.audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/audio`, "boolean", value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5 && value !== 10 && value !== 15) {
      found = add(found, "enum", `${at}/duration`, value, _PARAMETERS_DURATION_VALUES);
    }
  }
  value = body.shot_type;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/shot_type`, "string", value);
    } else if (value !== "single" && value !== "multi") {
      found = add(found, "enum", `${at}/shot_type`, value, _PARAMETERS_SHOT_TYPE_VALUES);
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
  return found;
}

function checkWan26TextToVideoInput(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "prompt" && name !== "audio_url" && name !== "negative_prompt" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _WAN26_TEXT_TO_VIDEO_INPUT_NAMES);
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.audio_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio_url`, "string", value);
    } else if (!_INPUT_AUDIO_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/audio_url`, value, _INPUT_AUDIO_URL_EXPECTED);
    }
  }
  value = body.negative_prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/negative_prompt`, "string", value);
  }
  return found;
}
