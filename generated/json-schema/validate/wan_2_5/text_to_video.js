// Generated from specs/endpoints/wan_2_5/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.5 Preview Text to Video: POST /v3/async/wan-2.5-t2v-preview.

import { add } from "../problems.js";
import { asObject } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["input", "parameters"];
const _WAN25_TEXT_TO_VIDEO_PARAMETERS_NAMES = ["size", "duration", "prompt_extend", "audio", "seed"];
const _PARAMETERS_SIZE_VALUES = [
  "832*480",
  "480*832",
  "624*624",
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
const _PARAMETERS_DURATION_VALUES = [5, 10];
const _WAN25_TEXT_TO_VIDEO_INPUT_NAMES = ["prompt", "negative_prompt", "audio_url"];
const _INPUT_AUDIO_URL_MEDIA = /^https?:\/\//u;
const _INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds";
const aboutWan25TextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md",
  sources: {},
  disputes: {},
};
const aboutWan25TextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md",
  sources: {},
  disputes: {},
};

export function validateWan25TextToVideoRequest(body) {
  return verdict(checkWan25TextToVideoRequest, body, aboutWan25TextToVideoRequest);
}

export function isWan25TextToVideoRequest(body) {
  return validateWan25TextToVideoRequest(body).ok;
}

function checkWan25TextToVideoRequest(body, at, found) {
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
      found = checkWan25TextToVideoInput(members, `${at}/input`, found);
    }
  }
  value = body.parameters;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/parameters`, "object", value);
    } else {
      found = checkWan25TextToVideoParameters(members, `${at}/parameters`, found);
    }
  }
  return found;
}

export function validateWan25TextToVideoResponse(body) {
  return verdict(checkWan25TextToVideoResponse, body, aboutWan25TextToVideoResponse);
}

export function isWan25TextToVideoResponse(body) {
  return validateWan25TextToVideoResponse(body).ok;
}

function checkWan25TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkWan25TextToVideoParameters(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "size" &&
      name !== "duration" &&
      name !== "prompt_extend" &&
      name !== "audio" &&
      name !== "seed" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN25_TEXT_TO_VIDEO_PARAMETERS_NAMES);
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
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _PARAMETERS_DURATION_VALUES);
    }
  }
  value = body.prompt_extend;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/prompt_extend`, "boolean", value);
  }
  value = body.audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/audio`, "boolean", value);
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
  return found;
}

function checkWan25TextToVideoInput(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "prompt" && name !== "negative_prompt" && name !== "audio_url" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _WAN25_TEXT_TO_VIDEO_INPUT_NAMES);
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.negative_prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/negative_prompt`, "string", value);
  }
  value = body.audio_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio_url`, "string", value);
    } else if (!_INPUT_AUDIO_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/audio_url`, value, _INPUT_AUDIO_URL_EXPECTED);
    }
  }
  return found;
}
