// Generated from specs/endpoints/vidu_q3_turbo/start_end_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Turbo Start-End to Video: POST /v3/async/vidu-q3-turbo-f2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["seed", "audio", "images", "is_rec", "prompt", "duration", "off_peak", "resolution"];
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+\/]{16})/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1";
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const aboutViduQ3TurboStartEndToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md",
  sources: {},
  disputes: {},
};
const aboutViduQ3TurboStartEndToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md",
  sources: {},
  disputes: {},
};

export function validateViduQ3TurboStartEndToVideoRequest(body) {
  return verdict(checkViduQ3TurboStartEndToVideoRequest, body, aboutViduQ3TurboStartEndToVideoRequest);
}

export function isViduQ3TurboStartEndToVideoRequest(body) {
  return validateViduQ3TurboStartEndToVideoRequest(body).ok;
}

function checkViduQ3TurboStartEndToVideoRequest(body, at, found) {
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
      name !== "resolution" &&
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

export function validateViduQ3TurboStartEndToVideoResponse(body) {
  return verdict(checkViduQ3TurboStartEndToVideoResponse, body, aboutViduQ3TurboStartEndToVideoResponse);
}

export function isViduQ3TurboStartEndToVideoResponse(body) {
  return validateViduQ3TurboStartEndToVideoResponse(body).ok;
}

function checkViduQ3TurboStartEndToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
