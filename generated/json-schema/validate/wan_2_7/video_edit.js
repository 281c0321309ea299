// Generated from specs/endpoints/wan_2_7/video_edit.yaml: edit there, then run `make generate`.
// Wan 2.7 Video Edit: POST /v3/async/wan2.7-videoedit.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "seed",
  "ratio",
  "prompt",
  "duration",
  "video_url",
  "watermark",
  "resolution",
  "audio_setting",
  "prompt_extend",
  "negative_prompt",
  "reference_image_url",
  "reference_image_url_2",
  "reference_image_url_3",
];
const _RATIO_VALUES = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const _VIDEO_URL_MEDIA = /^https?:\/\//u;
const _VIDEO_URL_EXPECTED = "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds";
const _RESOLUTION_VALUES = ["720P", "1080P"];
const _AUDIO_SETTING_VALUES = ["auto", "origin"];
const _REFERENCE_IMAGE_URL_EXPECTED = "a URL of an image";
const aboutWan27VideoEditRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md",
  sources: {},
  disputes: {
    "/video_url required": "novita-markdown: the mark is not in the captures; an integrator's reference of 2026-08-30: a video is always given; here holds: required",
  },
};
const aboutWan27VideoEditResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md",
  sources: {},
  disputes: {},
};

export function validateWan27VideoEditRequest(body) {
  return verdict(checkWan27VideoEditRequest, body, aboutWan27VideoEditRequest);
}

export function isWan27VideoEditRequest(body) {
  return validateWan27VideoEditRequest(body).ok;
}

function checkWan27VideoEditRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "ratio" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "video_url" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "audio_setting" &&
      name !== "prompt_extend" &&
      name !== "negative_prompt" &&
      name !== "reference_image_url" &&
      name !== "reference_image_url_2" &&
      name !== "reference_image_url_3" &&
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
  value = body.ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "1:1" && value !== "4:3" && value !== "3:4") {
      found = add(found, "enum", `${at}/ratio`, value, _RATIO_VALUES);
    }
  }
  value = body.prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/prompt`, "string", value);
    } else if (longer(value, 5000)) {
      found = add(found, "length", `${at}/prompt`, "maxLength", 5000, value);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value < 0) {
      found = add(found, "range", `${at}/duration`, "minimum", 0, value);
    } else if (value > 10) {
      found = add(found, "range", `${at}/duration`, "maximum", 10, value);
    }
  }
  value = body.video_url;
  if (value === undefined) {
    found = add(found, "required", `${at}/video_url`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/video_url`, "string", value);
  } else if (!_VIDEO_URL_MEDIA.test(value)) {
    found = add(found, "media", `${at}/video_url`, value, _VIDEO_URL_EXPECTED);
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
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.audio_setting;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio_setting`, "string", value);
    } else if (value !== "auto" && value !== "origin") {
      found = add(found, "enum", `${at}/audio_setting`, value, _AUDIO_SETTING_VALUES);
    }
  }
  value = body.prompt_extend;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/prompt_extend`, "boolean", value);
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 500)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 500, value);
    }
  }
  value = body.reference_image_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/reference_image_url`, "string", value);
    } else if (!_VIDEO_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/reference_image_url`, value, _REFERENCE_IMAGE_URL_EXPECTED);
    }
  }
  value = body.reference_image_url_2;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/reference_image_url_2`, "string", value);
    } else if (!_VIDEO_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/reference_image_url_2`, value, _REFERENCE_IMAGE_URL_EXPECTED);
    }
  }
  value = body.reference_image_url_3;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/reference_image_url_3`, "string", value);
    } else if (!_VIDEO_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/reference_image_url_3`, value, _REFERENCE_IMAGE_URL_EXPECTED);
    }
  }
  return found;
}

export function validateWan27VideoEditResponse(body) {
  return verdict(checkWan27VideoEditResponse, body, aboutWan27VideoEditResponse);
}

export function isWan27VideoEditResponse(body) {
  return validateWan27VideoEditResponse(body).ok;
}

function checkWan27VideoEditResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
