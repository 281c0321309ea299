// Generated from specs/endpoints/vidu_q3_pro/image_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Pro Image to Video: POST /v3/async/vidu-q3-pro-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "seed",
  "audio",
  "style",
  "images",
  "is_rec",
  "prompt",
  "wm_url",
  "duration",
  "off_peak",
  "watermark",
  "resolution",
  "wm_position",
  "aspect_ratio",
];
const _AUDIO_MEDIA = /^https?:\/\//u;
const _AUDIO_EXPECTED = "a URL of a sound, MPEG, WAV, MP4, FLAC, at most 20 MB";
const _STYLE_VALUES = ["general", "anime"];
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1";
const _WM_URL_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 10 MB";
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const _WM_POSITION_VALUES = ["top-left", "top-right", "bottom-left", "bottom-right"];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "4:3", "3:4", "1:1"];
const aboutViduQ3ProImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md",
  sources: {},
  disputes: {
    "/audio type": "novita-markdown: audio is the address of a sound file; the pages of every other endpoint that has it: audio is a switch that generates sound; here holds: a text, the address of a sound file",
    "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
  },
};
const aboutViduQ3ProImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md",
  sources: {},
  disputes: {},
};

export function validateViduQ3ProImageToVideoRequest(body) {
  return verdict(checkViduQ3ProImageToVideoRequest, body, aboutViduQ3ProImageToVideoRequest);
}

export function isViduQ3ProImageToVideoRequest(body) {
  return validateViduQ3ProImageToVideoRequest(body).ok;
}

function checkViduQ3ProImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "audio" &&
      name !== "style" &&
      name !== "images" &&
      name !== "is_rec" &&
      name !== "prompt" &&
      name !== "wm_url" &&
      name !== "duration" &&
      name !== "off_peak" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "wm_position" &&
      name !== "aspect_ratio" &&
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
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio`, "string", value);
    } else if (!_AUDIO_MEDIA.test(value)) {
      found = add(found, "media", `${at}/audio`, value, _AUDIO_EXPECTED);
    }
  }
  value = body.style;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/style`, "string", value);
    } else if (value !== "general" && value !== "anime") {
      found = add(found, "enum", `${at}/style`, value, _STYLE_VALUES);
    }
  }
  value = body.images;
  if (value === undefined) {
    found = add(found, "required", `${at}/images`);
  } else if (!Array.isArray(value)) {
    found = add(found, "type", `${at}/images`, "array", value);
  } else {
    if (value.length > 1) {
      found = add(found, "items", `${at}/images`, "maxItems", 1, value);
    }
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
    } else if (longer(value, 1500)) {
      found = add(found, "length", `${at}/prompt`, "maxLength", 1500, value);
    }
  }
  value = body.wm_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/wm_url`, "string", value);
    } else if (!_IMAGES_ITEMS_MEDIA.test(value)) {
      found = add(found, "media", `${at}/wm_url`, value, _WM_URL_EXPECTED);
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
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "540p" && value !== "720p" && value !== "1080p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.wm_position;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/wm_position`, "string", value);
    } else if (value !== "top-left" && value !== "top-right" && value !== "bottom-left" && value !== "bottom-right") {
      found = add(found, "enum", `${at}/wm_position`, value, _WM_POSITION_VALUES);
    }
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "4:3" && value !== "3:4" && value !== "1:1") {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  return found;
}

export function validateViduQ3ProImageToVideoResponse(body) {
  return verdict(checkViduQ3ProImageToVideoResponse, body, aboutViduQ3ProImageToVideoResponse);
}

export function isViduQ3ProImageToVideoResponse(body) {
  return validateViduQ3ProImageToVideoResponse(body).ok;
}

function checkViduQ3ProImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
