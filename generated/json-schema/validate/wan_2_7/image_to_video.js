// Generated from specs/endpoints/wan_2_7/image_to_video.yaml: edit there, then run `make generate`.
// Wan 2.7 Image to Video: POST /v3/async/wan2.7-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _FIRST_CLIP_URL_SAYS = "A video starts with an image or goes on with a clip, and one of the two must be given";
const _NAMES = [
  "seed",
  "prompt",
  "duration",
  "image_url",
  "watermark",
  "resolution",
  "prompt_extend",
  "first_clip_url",
  "last_frame_url",
  "negative_prompt",
  "driving_audio_url",
];
const _IMAGE_URL_MEDIA = /^https?:\/\//u;
const _IMAGE_URL_EXPECTED = "a URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels, without transparency";
const _RESOLUTION_VALUES = ["720P", "1080P"];
const _FIRST_CLIP_URL_EXPECTED = "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds";
const _DRIVING_AUDIO_URL_EXPECTED = "a URL of a sound";
const aboutWan27ImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v",
  sources: {},
  disputes: {
    "/image_url required": "novita-rendered: the image is marked as required; highwayapi-rendered: the image is marked as required; novita-rendered: the image excludes a clip to go on with, and one of the two must be given; here holds: optional; of the image and the clip exactly one is given",
  },
};
const aboutWan27ImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v",
  sources: {},
  disputes: {},
};

export function validateWan27ImageToVideoRequest(body) {
  return verdict(checkWan27ImageToVideoRequest, body, aboutWan27ImageToVideoRequest);
}

export function isWan27ImageToVideoRequest(body) {
  return validateWan27ImageToVideoRequest(body).ok;
}

function checkWan27ImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "image_url" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "prompt_extend" &&
      name !== "first_clip_url" &&
      name !== "last_frame_url" &&
      name !== "negative_prompt" &&
      name !== "driving_audio_url" &&
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
    } else if (value < 2) {
      found = add(found, "range", `${at}/duration`, "minimum", 2, value);
    } else if (value > 15) {
      found = add(found, "range", `${at}/duration`, "maximum", 15, value);
    }
  }
  value = body.image_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/image_url`, "string", value);
    } else if (!_IMAGE_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/image_url`, value, _IMAGE_URL_EXPECTED);
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
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.prompt_extend;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/prompt_extend`, "boolean", value);
  }
  value = body.first_clip_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/first_clip_url`, "string", value);
    } else if (!_IMAGE_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/first_clip_url`, value, _FIRST_CLIP_URL_EXPECTED);
    }
  }
  value = body.last_frame_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/last_frame_url`, "string", value);
    } else if (!_IMAGE_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/last_frame_url`, value, _IMAGE_URL_EXPECTED);
    }
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 500)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 500, value);
    }
  }
  value = body.driving_audio_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/driving_audio_url`, "string", value);
    } else if (!_IMAGE_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/driving_audio_url`, value, _DRIVING_AUDIO_URL_EXPECTED);
    }
  }
  if (body.first_clip_url === undefined) {
    value = body.image_url;
    if (value === undefined) {
      found = add(found, "require", `${at}/image_url`, _FIRST_CLIP_URL_SAYS);
    }
  }
  if (body.image_url !== undefined) {
    value = body.first_clip_url;
    if (value !== undefined) {
      found = add(found, "exclude", `${at}/first_clip_url`, value, _FIRST_CLIP_URL_SAYS);
    }
  }
  return found;
}

export function validateWan27ImageToVideoResponse(body) {
  return verdict(checkWan27ImageToVideoResponse, body, aboutWan27ImageToVideoResponse);
}

export function isWan27ImageToVideoResponse(body) {
  return validateWan27ImageToVideoResponse(body).ok;
}

function checkWan27ImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
