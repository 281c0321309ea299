// Generated from specs/endpoints/wan_2_7/reference_to_video.yaml: edit there, then run `make generate`.
// Wan 2.7 Reference to Video: POST /v3/async/wan2.7-r2v.

import { add } from "../problems.js";
import { asObject, longer, tooMany } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["seed", "size", "audio", "media", "prompt", "duration", "shot_type", "watermark", "negative_prompt"];
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
const _MEDIA_COUNTS_ALLOWED = [[["reference_video"], 3]];
const _WAN27_REFERENCE_NAMES = ["url", "type", "reference_voice"];
const _MEDIA_ITEMS_REFERENCE_VOICE_MEDIA = /^https?:\/\//u;
const _MEDIA_ITEMS_REFERENCE_VOICE_EXPECTED = "a URL of a sound, MPEG, WAV, FLAC, length at least 3 and at most 30 seconds";
const aboutWan27ReferenceToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v",
  sources: {},
  disputes: {
    "/media/items/url required": "novita-rendered: the mark is not in the capture; an integrator's reference of 2026-08-30: an address is always given; here holds: required",
  },
};
const aboutWan27ReferenceToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v",
  sources: {},
  disputes: {},
};

export function validateWan27ReferenceToVideoRequest(body) {
  return verdict(checkWan27ReferenceToVideoRequest, body, aboutWan27ReferenceToVideoRequest);
}

export function isWan27ReferenceToVideoRequest(body) {
  return validateWan27ReferenceToVideoRequest(body).ok;
}

function checkWan27ReferenceToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "size" &&
      name !== "audio" &&
      name !== "media" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "shot_type" &&
      name !== "watermark" &&
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
  value = body.audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/audio`, "boolean", value);
  }
  value = body.media;
  if (value === undefined) {
    found = add(found, "required", `${at}/media`);
  } else if (!Array.isArray(value)) {
    found = add(found, "type", `${at}/media`, "array", value);
  } else {
    if (value.length < 1) {
      found = add(found, "items", `${at}/media`, "minItems", 1, value);
    } else if (value.length > 5) {
      found = add(found, "items", `${at}/media`, "maxItems", 5, value);
    } else if (tooMany(value, _MEDIA_COUNTS_ALLOWED, "type", null) !== undefined) {
      found = add(found, "tooMany", `${at}/media`, "counts", value, _MEDIA_COUNTS_ALLOWED, "type", null);
    }
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      const members2 = asObject(item);
      if (members2 === undefined) {
        found = add(found, "type", `${at}/media/${index}`, "object", item);
      } else {
        found = checkWan27Reference(members2, `${at}/media/${index}`, found);
      }
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  } else if (longer(value, 1500)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 1500, value);
  }
  value = body.duration;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/duration`, "integer", value);
  }
  value = body.shot_type;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/shot_type`, "string", value);
  }
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
  }
  value = body.negative_prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/negative_prompt`, "string", value);
  }
  return found;
}

export function validateWan27ReferenceToVideoResponse(body) {
  return verdict(checkWan27ReferenceToVideoResponse, body, aboutWan27ReferenceToVideoResponse);
}

export function isWan27ReferenceToVideoResponse(body) {
  return validateWan27ReferenceToVideoResponse(body).ok;
}

function checkWan27ReferenceToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkWan27Reference(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "url" && name !== "type" && name !== "reference_voice" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _WAN27_REFERENCE_NAMES);
    }
  }
  value = body.url;
  if (value === undefined) {
    found = add(found, "required", `${at}/url`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/url`, "string", value);
  }
  value = body.type;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/type`, "string", value);
  }
  value = body.reference_voice;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/reference_voice`, "string", value);
    } else if (!_MEDIA_ITEMS_REFERENCE_VOICE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/reference_voice`, value, _MEDIA_ITEMS_REFERENCE_VOICE_EXPECTED);
    }
  }
  return found;
}
