// Generated from specs/endpoints/vidu_q2_pro/start_end_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Pro Start-End to Video: POST /v3/async/vidu-q2-pro-startend2video.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "bgm",
  "seed",
  "images",
  "is_rec",
  "prompt",
  "wm_url",
  "payload",
  "duration",
  "off_peak",
  "meta_data",
  "watermark",
  "resolution",
  "wm_position",
  "movement_amplitude",
];
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB";
const _WM_URL_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
const _DURATION_VALUES = [1, 2, 3, 4, 5, 6, 7, 8];
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const _WM_POSITION_VALUES = [1, 2, 3, 4];
const _MOVEMENT_AMPLITUDE_VALUES = ["auto", "small", "medium", "large"];
const aboutViduQ2ProStartEndToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video",
  sources: {},
  disputes: {
    "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
    "/movement_amplitude enum": "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large",
  },
};
const aboutViduQ2ProStartEndToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video",
  sources: {},
  disputes: {},
};

export function validateViduQ2ProStartEndToVideoRequest(body) {
  return verdict(checkViduQ2ProStartEndToVideoRequest, body, aboutViduQ2ProStartEndToVideoRequest);
}

export function isViduQ2ProStartEndToVideoRequest(body) {
  return validateViduQ2ProStartEndToVideoRequest(body).ok;
}

function checkViduQ2ProStartEndToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "bgm" &&
      name !== "seed" &&
      name !== "images" &&
      name !== "is_rec" &&
      name !== "prompt" &&
      name !== "wm_url" &&
      name !== "payload" &&
      name !== "duration" &&
      name !== "off_peak" &&
      name !== "meta_data" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "wm_position" &&
      name !== "movement_amplitude" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.bgm;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/bgm`, "boolean", value);
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
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
    } else if (longer(value, 2000)) {
      found = add(found, "length", `${at}/prompt`, "maxLength", 2000, value);
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
  value = body.payload;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/payload`, "string", value);
    } else if (longer(value, 1048576)) {
      found = add(found, "length", `${at}/payload`, "maxLength", 1048576, value);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (!_DURATION_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
    }
  }
  value = body.off_peak;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/off_peak`, "boolean", value);
  }
  value = body.meta_data;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/meta_data`, "string", value);
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
    } else if (value !== 1 && value !== 2 && value !== 3 && value !== 4) {
      found = add(found, "enum", `${at}/wm_position`, value, _WM_POSITION_VALUES);
    }
  }
  value = body.movement_amplitude;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/movement_amplitude`, "string", value);
    } else if (value !== "auto" && value !== "small" && value !== "medium" && value !== "large") {
      found = add(found, "enum", `${at}/movement_amplitude`, value, _MOVEMENT_AMPLITUDE_VALUES);
    }
  }
  return found;
}

export function validateViduQ2ProStartEndToVideoResponse(body) {
  return verdict(checkViduQ2ProStartEndToVideoResponse, body, aboutViduQ2ProStartEndToVideoResponse);
}

export function isViduQ2ProStartEndToVideoResponse(body) {
  return validateViduQ2ProStartEndToVideoResponse(body).ok;
}

function checkViduQ2ProStartEndToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  value = body.provider_request_id;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/provider_request_id`, "string", value);
  }
  return found;
}
