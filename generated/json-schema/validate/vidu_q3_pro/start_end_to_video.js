// Generated from specs/endpoints/vidu_q3_pro/start_end_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Pro Start-End to Video: POST /v3/async/vidu-q3-pro-f2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "seed",
  "audio",
  "images",
  "is_rec",
  "prompt",
  "wm_url",
  "duration",
  "off_peak",
  "watermark",
  "resolution",
  "wm_position",
];
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+\/]{16})/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, at least 128x128 pixels, width to height within 1:4 and 4:1";
const _WM_URL_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const aboutViduQ3ProStartEndToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-vidu-q3-pro-f2v",
  sources: {
    "/wm_position": "https://ppio.com/docs/models/reference-vidu-q3-pro-f2v",
  },
  disputes: {
    "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
  },
};
const aboutViduQ3ProStartEndToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-vidu-q3-pro-f2v",
  sources: {},
  disputes: {},
};

export function validateViduQ3ProStartEndToVideoRequest(body) {
  return verdict(checkViduQ3ProStartEndToVideoRequest, body, aboutViduQ3ProStartEndToVideoRequest);
}

export function isViduQ3ProStartEndToVideoRequest(body) {
  return validateViduQ3ProStartEndToVideoRequest(body).ok;
}

function checkViduQ3ProStartEndToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "audio" &&
      name !== "images" &&
      name !== "is_rec" &&
      name !== "prompt" &&
      name !== "wm_url" &&
      name !== "duration" &&
      name !== "off_peak" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "wm_position" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
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
    if (value.length < 2) {
      found = add(found, "items", `${at}/images`, "minItems", 2, value);
    } else if (value.length > 2) {
      found = add(found, "items", `${at}/images`, "maxItems", 2, value);
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
    } else if (!_WM_URL_MEDIA.test(value)) {
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
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/wm_position`, "integer", value);
    } else if (value < 1) {
      found = add(found, "range", `${at}/wm_position`, "minimum", 1, value);
    } else if (value > 4) {
      found = add(found, "range", `${at}/wm_position`, "maximum", 4, value);
    }
  }
  return found;
}

export function validateViduQ3ProStartEndToVideoResponse(body) {
  return verdict(checkViduQ3ProStartEndToVideoResponse, body, aboutViduQ3ProStartEndToVideoResponse);
}

export function isViduQ3ProStartEndToVideoResponse(body) {
  return validateViduQ3ProStartEndToVideoResponse(body).ok;
}

function checkViduQ3ProStartEndToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
