// Generated from specs/endpoints/wan_2_6/image_to_video.yaml: edit there, then run `make generate`.
// Wan 2.6 Image to Video: POST /v3/async/wan2.6-i2v.

import { add } from "../problems.js";
import { asObject } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["input", "parameters"];
const _WAN26_IMAGE_TO_VIDEO_PARAMETERS_NAMES = [
  "seed",
  "audio",
  "duration",
  "shot_type",
  "watermark",
  "resolution",
  "prompt_extend",
];
const _PARAMETERS_DURATION_VALUES = [5, 10, 15];
const _PARAMETERS_SHOT_TYPE_VALUES = ["single", "multi"];
const _PARAMETERS_RESOLUTION_VALUES = ["720P", "1080P"];
const _WAN26_IMAGE_TO_VIDEO_INPUT_NAMES = ["prompt", "img_url", "template", "audio_url", "negative_prompt"];
const _INPUT_IMG_URL_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Bb][Mm][Pp]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _INPUT_IMG_URL_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels, without transparency";
const _INPUT_AUDIO_URL_MEDIA = /^https?:\/\//u;
const _INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds";
const aboutWan26ImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md",
  sources: {},
  disputes: {},
};
const aboutWan26ImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md",
  sources: {},
  disputes: {},
};

export function validateWan26ImageToVideoRequest(body) {
  return verdict(checkWan26ImageToVideoRequest, body, aboutWan26ImageToVideoRequest);
}

export function isWan26ImageToVideoRequest(body) {
  return validateWan26ImageToVideoRequest(body).ok;
}

function checkWan26ImageToVideoRequest(body, at, found) {
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
      found = checkWan26ImageToVideoInput(members, `${at}/input`, found);
    }
  }
  value = body.parameters;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/parameters`, "object", value);
    } else {
      found = checkWan26ImageToVideoParameters(members, `${at}/parameters`, found);
    }
  }
  return found;
}

export function validateWan26ImageToVideoResponse(body) {
  return verdict(checkWan26ImageToVideoResponse, body, aboutWan26ImageToVideoResponse);
}

export function isWan26ImageToVideoResponse(body) {
  return validateWan26ImageToVideoResponse(body).ok;
}

function checkWan26ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkWan26ImageToVideoParameters(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "audio" &&
      name !== "duration" &&
      name !== "shot_type" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "prompt_extend" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN26_IMAGE_TO_VIDEO_PARAMETERS_NAMES);
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
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "720P" && value !== "1080P") {
      found = add(found, "enum", `${at}/resolution`, value, _PARAMETERS_RESOLUTION_VALUES);
    }
  }
  value = body.prompt_extend;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/prompt_extend`, "boolean", value);
  }
  return found;
}

function checkWan26ImageToVideoInput(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "img_url" &&
      name !== "template" &&
      name !== "audio_url" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN26_IMAGE_TO_VIDEO_INPUT_NAMES);
    }
  }
  value = body.prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.img_url;
  if (value === undefined) {
    found = add(found, "required", `${at}/img_url`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/img_url`, "string", value);
  } else if (!_INPUT_IMG_URL_MEDIA.test(value)) {
    found = add(found, "media", `${at}/img_url`, value, _INPUT_IMG_URL_EXPECTED);
  }
  value = body.template;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/template`, "string", value);
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
