// Generated from specs/endpoints/wan_2_5/image_to_video.yaml: edit there, then run `make generate`.
// Wan 2.5 Preview Image to Video: POST /v3/async/wan-2.5-i2v-preview.

import { add } from "../problems.js";
import { asObject } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["input", "parameters"];
const _WAN25_IMAGE_TO_VIDEO_PARAMETERS_NAMES = [
  "resolution",
  "duration",
  "prompt_extend",
  "audio",
  "watermark",
  "seed",
];
const _PARAMETERS_RESOLUTION_VALUES = ["480P", "720P", "1080P"];
const _PARAMETERS_DURATION_VALUES = [5, 10];
const _WAN25_IMAGE_TO_VIDEO_INPUT_NAMES = ["prompt", "negative_prompt", "img_url", "audio_url"];
const _INPUT_IMG_URL_MEDIA = /^https?:\/\//u;
const _INPUT_IMG_URL_EXPECTED = "a URL of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels, without transparency";
const _INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds";
const aboutWan25ImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md",
  sources: {
    "/parameters/watermark": "https://ppio.com/docs/models/reference-wan-2.5-i2v-preview",
  },
  disputes: {
    "/input/prompt required": "novita-markdown: the prompt is marked as required; ppio: the prompt is optional; here holds: optional; users of Novita AI are held to it",
    "/parameters required": "novita-markdown: the object is optional; ppio: the object is required; here holds: optional; users of PPIO are held to it",
  },
};
const aboutWan25ImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md",
  sources: {},
  disputes: {},
};

export function validateWan25ImageToVideoRequest(body) {
  return verdict(checkWan25ImageToVideoRequest, body, aboutWan25ImageToVideoRequest);
}

export function isWan25ImageToVideoRequest(body) {
  return validateWan25ImageToVideoRequest(body).ok;
}

function checkWan25ImageToVideoRequest(body, at, found) {
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
      found = checkWan25ImageToVideoInput(members, `${at}/input`, found);
    }
  }
  value = body.parameters;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/parameters`, "object", value);
    } else {
      found = checkWan25ImageToVideoParameters(members, `${at}/parameters`, found);
    }
  }
  return found;
}

export function validateWan25ImageToVideoResponse(body) {
  return verdict(checkWan25ImageToVideoResponse, body, aboutWan25ImageToVideoResponse);
}

export function isWan25ImageToVideoResponse(body) {
  return validateWan25ImageToVideoResponse(body).ok;
}

function checkWan25ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkWan25ImageToVideoParameters(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "resolution" &&
      name !== "duration" &&
      name !== "prompt_extend" &&
      name !== "audio" &&
      name !== "watermark" &&
      name !== "seed" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN25_IMAGE_TO_VIDEO_PARAMETERS_NAMES);
    }
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "480P" && value !== "720P" && value !== "1080P") {
      found = add(found, "enum", `${at}/resolution`, value, _PARAMETERS_RESOLUTION_VALUES);
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
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
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

function checkWan25ImageToVideoInput(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "negative_prompt" &&
      name !== "img_url" &&
      name !== "audio_url" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN25_IMAGE_TO_VIDEO_INPUT_NAMES);
    }
  }
  value = body.prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.negative_prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/negative_prompt`, "string", value);
  }
  value = body.img_url;
  if (value === undefined) {
    found = add(found, "required", `${at}/img_url`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/img_url`, "string", value);
  } else if (!_INPUT_IMG_URL_MEDIA.test(value)) {
    found = add(found, "media", `${at}/img_url`, value, _INPUT_IMG_URL_EXPECTED);
  }
  value = body.audio_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio_url`, "string", value);
    } else if (!_INPUT_IMG_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/audio_url`, value, _INPUT_AUDIO_URL_EXPECTED);
    }
  }
  return found;
}
