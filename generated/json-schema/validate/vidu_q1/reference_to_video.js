// Generated from specs/endpoints/vidu_q1/reference_to_video.yaml: edit there, then run `make generate`.
// Vidu Q1 Reference to Video: POST /v3/async/vidu-q1-reference2video.

import { add } from "../problems.js";
import { decodedBytes, longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["images", "prompt", "duration", "seed", "aspect_ratio", "resolution", "movement_amplitude", "bgm"];
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, at least 128x128 pixels, width to height within 1:4 and 4:1";
const _DURATION_VALUES = [5];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const _RESOLUTION_VALUES = ["1080p"];
const _MOVEMENT_AMPLITUDE_VALUES = ["auto", "small", "medium", "large"];
const aboutViduQ1ReferenceToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md",
  sources: {},
  disputes: {
    "/movement_amplitude enum": "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large",
  },
};
const aboutViduQ1ReferenceToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md",
  sources: {},
  disputes: {},
};

export function validateViduQ1ReferenceToVideoRequest(body) {
  return verdict(checkViduQ1ReferenceToVideoRequest, body, aboutViduQ1ReferenceToVideoRequest);
}

export function isViduQ1ReferenceToVideoRequest(body) {
  return validateViduQ1ReferenceToVideoRequest(body).ok;
}

function checkViduQ1ReferenceToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "images" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "seed" &&
      name !== "aspect_ratio" &&
      name !== "resolution" &&
      name !== "movement_amplitude" &&
      name !== "bgm" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.images;
  if (value === undefined) {
    found = add(found, "required", `${at}/images`);
  } else if (!Array.isArray(value)) {
    found = add(found, "type", `${at}/images`, "array", value);
  } else {
    if (value.length < 1) {
      found = add(found, "items", `${at}/images`, "minItems", 1, value);
    } else if (value.length > 7) {
      found = add(found, "items", `${at}/images`, "maxItems", 7, value);
    }
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item !== "string") {
        found = add(found, "type", `${at}/images/${index}`, "string", item);
      } else if (!_IMAGES_ITEMS_MEDIA.test(item)) {
        found = add(found, "media", `${at}/images/${index}`, item, _IMAGES_ITEMS_EXPECTED);
      } else if (decodedBytes(item) >= 10485760) {
        found = add(found, "decoded", `${at}/images/${index}`, item, "10 MB");
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
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
    }
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "1:1") {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "1080p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
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
  value = body.bgm;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/bgm`, "boolean", value);
  }
  return found;
}

export function validateViduQ1ReferenceToVideoResponse(body) {
  return verdict(checkViduQ1ReferenceToVideoResponse, body, aboutViduQ1ReferenceToVideoResponse);
}

export function isViduQ1ReferenceToVideoResponse(body) {
  return validateViduQ1ReferenceToVideoResponse(body).ok;
}

function checkViduQ1ReferenceToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
