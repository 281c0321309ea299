// Generated from specs/endpoints/vidu_q3_pro/text_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Pro Text to Video: POST /v3/async/vidu-q3-pro-t2v.

import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = /* @__PURE__ */ new Set([
  "seed",
  "audio",
  "prompt",
  "wm_url",
  "duration",
  "off_peak",
  "watermark",
  "resolution",
  "wm_position",
  "aspect_ratio",
]);
const _WM_URL_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "4:3", "3:4", "1:1"];
const aboutViduQ3ProTextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-t2v.md",
  sources: {},
  disputes: {
    "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
  },
};
const aboutViduQ3ProTextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-t2v.md",
  sources: {},
  disputes: {},
};

export function validateViduQ3ProTextToVideoRequest(body) {
  return verdict(checkViduQ3ProTextToVideoRequest, body, aboutViduQ3ProTextToVideoRequest);
}

export function isViduQ3ProTextToVideoRequest(body) {
  return validateViduQ3ProTextToVideoRequest(body).ok;
}

function checkViduQ3ProTextToVideoRequest(body, at, out) {
  let value;
  for (const name in body) {
    if (!_NAMES.has(name)) {
      out.unknown(at, name, body[name], _NAMES);
    }
  }
  value = body.seed;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      out.type(`${at}/seed`, "integer", value);
    } else if (value < 0) {
      out.range(`${at}/seed`, "minimum", 0, value);
    } else if (value > 2147483647) {
      out.range(`${at}/seed`, "maximum", 2147483647, value);
    }
  }
  value = body.audio;
  if (value !== undefined && typeof value !== "boolean") {
    out.type(`${at}/audio`, "boolean", value);
  }
  value = body.prompt;
  if (value === undefined) {
    out.required(`${at}/prompt`);
  } else if (typeof value !== "string") {
    out.type(`${at}/prompt`, "string", value);
  } else if (longer(value, 2000)) {
    out.length(`${at}/prompt`, "maxLength", 2000, value);
  }
  value = body.wm_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      out.type(`${at}/wm_url`, "string", value);
    } else if (!_WM_URL_MEDIA.test(value)) {
      out.media(`${at}/wm_url`, value, _WM_URL_EXPECTED);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      out.type(`${at}/duration`, "integer", value);
    } else if (value < 1) {
      out.range(`${at}/duration`, "minimum", 1, value);
    } else if (value > 16) {
      out.range(`${at}/duration`, "maximum", 16, value);
    }
  }
  value = body.off_peak;
  if (value !== undefined && typeof value !== "boolean") {
    out.type(`${at}/off_peak`, "boolean", value);
  }
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    out.type(`${at}/watermark`, "boolean", value);
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      out.type(`${at}/resolution`, "string", value);
    } else if (value !== "540p" && value !== "720p" && value !== "1080p") {
      out.enum(`${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.wm_position;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      out.type(`${at}/wm_position`, "integer", value);
    } else if (value < 1) {
      out.range(`${at}/wm_position`, "minimum", 1, value);
    } else if (value > 4) {
      out.range(`${at}/wm_position`, "maximum", 4, value);
    }
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      out.type(`${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "4:3" && value !== "3:4" && value !== "1:1") {
      out.enum(`${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
}

export function validateViduQ3ProTextToVideoResponse(body) {
  return verdict(checkViduQ3ProTextToVideoResponse, body, aboutViduQ3ProTextToVideoResponse);
}

export function isViduQ3ProTextToVideoResponse(body) {
  return validateViduQ3ProTextToVideoResponse(body).ok;
}

function checkViduQ3ProTextToVideoResponse(body, at, out) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    out.required(`${at}/task_id`);
  } else if (typeof value !== "string") {
    out.type(`${at}/task_id`, "string", value);
  }
}
