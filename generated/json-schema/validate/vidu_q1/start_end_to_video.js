// Generated from specs/endpoints/vidu_q1/start_end_to_video.yaml: edit there, then run `make generate`.
// Vidu Q1 Start-End to Video: POST /v3/async/vidu-q1-startend2video.

import { decodedBytes, longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = /* @__PURE__ */ new Set([
  "images",
  "prompt",
  "duration",
  "seed",
  "resolution",
  "movement_amplitude",
  "bgm",
]);
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI";
const _DURATION_VALUES = [5];
const _RESOLUTION_VALUES = ["1080p"];
const _MOVEMENT_AMPLITUDE_VALUES = ["auto", "small", "medium", "large"];
const aboutViduQ1StartEndToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q1-startend2video.md",
  sources: {},
  disputes: {
    "/prompt required": "the pages of Novita and Jiekou: the prompt is optional; the page of PPIO: the prompt is required; here holds: optional; users of PPIO are warned",
    "/movement_amplitude enum": "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large",
  },
};
const aboutViduQ1StartEndToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q1-startend2video.md",
  sources: {},
  disputes: {},
};

export function validateViduQ1StartEndToVideoRequest(body) {
  return verdict(checkViduQ1StartEndToVideoRequest, body, aboutViduQ1StartEndToVideoRequest);
}

export function isViduQ1StartEndToVideoRequest(body) {
  return validateViduQ1StartEndToVideoRequest(body).ok;
}

function checkViduQ1StartEndToVideoRequest(body, at, out) {
  let value;
  for (const name in body) {
    if (!_NAMES.has(name)) {
      out.unknown(at, name, body[name], _NAMES);
    }
  }
  value = body.images;
  if (value === undefined) {
    out.required(`${at}/images`);
  } else if (!Array.isArray(value)) {
    out.type(`${at}/images`, "array", value);
  } else {
    if (value.length < 2) {
      out.items(`${at}/images`, "minItems", 2, value);
    } else if (value.length > 2) {
      out.items(`${at}/images`, "maxItems", 2, value);
    }
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item !== "string") {
        out.type(`${at}/images/${index}`, "string", item);
      } else if (!_IMAGES_ITEMS_MEDIA.test(item)) {
        out.media(`${at}/images/${index}`, item, _IMAGES_ITEMS_EXPECTED);
      } else if (decodedBytes(item) >= 10485760) {
        out.decoded(`${at}/images/${index}`, item, "10 MB");
      }
    }
  }
  value = body.prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      out.type(`${at}/prompt`, "string", value);
    } else if (longer(value, 1500)) {
      out.length(`${at}/prompt`, "maxLength", 1500, value);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      out.type(`${at}/duration`, "integer", value);
    } else if (value !== 5) {
      out.enum(`${at}/duration`, value, _DURATION_VALUES);
    }
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    out.type(`${at}/seed`, "integer", value);
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      out.type(`${at}/resolution`, "string", value);
    } else if (value !== "1080p") {
      out.enum(`${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.movement_amplitude;
  if (value !== undefined) {
    if (typeof value !== "string") {
      out.type(`${at}/movement_amplitude`, "string", value);
    } else if (value !== "auto" && value !== "small" && value !== "medium" && value !== "large") {
      out.enum(`${at}/movement_amplitude`, value, _MOVEMENT_AMPLITUDE_VALUES);
    }
  }
  value = body.bgm;
  if (value !== undefined && typeof value !== "boolean") {
    out.type(`${at}/bgm`, "boolean", value);
  }
}

export function validateViduQ1StartEndToVideoResponse(body) {
  return verdict(checkViduQ1StartEndToVideoResponse, body, aboutViduQ1StartEndToVideoResponse);
}

export function isViduQ1StartEndToVideoResponse(body) {
  return validateViduQ1StartEndToVideoResponse(body).ok;
}

function checkViduQ1StartEndToVideoResponse(body, at, out) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    out.required(`${at}/task_id`);
  } else if (typeof value !== "string") {
    out.type(`${at}/task_id`, "string", value);
  }
}
