// Generated from specs/endpoints/vidu_q3_turbo/image_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Turbo Image to Video: POST /v3/async/vidu-q3-turbo-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["seed", "audio", "images", "is_rec", "prompt", "duration", "off_peak", "audio_type", "resolution"];
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, at most 50 MB, width to height within 1:4 and 4:1";
const _AUDIO_TYPE_VALUES = ["all", "speech_only", "sound_effect_only"];
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const aboutViduQ3TurboImageToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
  sources: {
    "/audio_type": "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
    "/resolution": "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
  },
  disputes: {},
};
const aboutViduQ3TurboImageToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
  sources: {},
  disputes: {},
};

export function validateViduQ3TurboImageToVideoRequest(body) {
  return verdict(checkViduQ3TurboImageToVideoRequest, body, aboutViduQ3TurboImageToVideoRequest);
}

export function isViduQ3TurboImageToVideoRequest(body) {
  return validateViduQ3TurboImageToVideoRequest(body).ok;
}

function checkViduQ3TurboImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "audio" &&
      name !== "images" &&
      name !== "is_rec" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "off_peak" &&
      name !== "audio_type" &&
      name !== "resolution" &&
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
  value = body.audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/audio`, "boolean", value);
  }
  value = body.images;
  if (value === undefined) {
    found = add(found, "required", `${at}/images`);
  } else if (!Array.isArray(value)) {
    found = add(found, "type", `${at}/images`, "array", value);
  } else {
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item !== "string") {
        found = add(found, "type", `${at}/images/${index}`, "string", item);
      } else if (!_IMAGES_ITEMS_MEDIA.test(item)) {
        found = add(found, "media", `${at}/images/${index}`, item, _IMAGES_ITEMS_EXPECTED);
      }
    }
  }
  value = body.is_rec;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/is_rec`, "boolean", value);
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
    } else if (value < 1) {
      found = add(found, "range", `${at}/duration`, "minimum", 1, value);
    } else if (value > 16) {
      found = add(found, "range", `${at}/duration`, "maximum", 16, value);
    }
  }
  value = body.off_peak;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/off_peak`, "boolean", value);
  }
  value = body.audio_type;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio_type`, "string", value);
    } else if (value !== "all" && value !== "speech_only" && value !== "sound_effect_only") {
      found = add(found, "enum", `${at}/audio_type`, value, _AUDIO_TYPE_VALUES);
    }
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "540p" && value !== "720p" && value !== "1080p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  return found;
}

export function validateViduQ3TurboImageToVideoResponse(body) {
  return verdict(checkViduQ3TurboImageToVideoResponse, body, aboutViduQ3TurboImageToVideoResponse);
}

export function isViduQ3TurboImageToVideoResponse(body) {
  return validateViduQ3TurboImageToVideoResponse(body).ok;
}

function checkViduQ3TurboImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
