// Generated from specs/endpoints/wan_2_6/reference_to_video.yaml: edit there, then run `make generate`.
// Wan 2.6 Reference to Video: POST /v3/async/wan2.6-v2v.

import { add } from "../problems.js";
import { asObject, membersOf } from "../values.js";
import { verdict } from "../verdict.js";

const _INPUT_REFERENCE_URLS_SAYS = "The list of videos is required, under the one name that the provider has for it";
const _NAMES = ["input", "parameters"];
const _WAN26_REFERENCE_TO_VIDEO_PARAMETERS_NAMES = [
  "seed",
  "size",
  "audio",
  "duration",
  "shot_type",
  "watermark",
  "prompt_extend",
];
const _PARAMETERS_SIZE_VALUES = [
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
const _PARAMETERS_DURATION_VALUES = [5, 10];
const _PARAMETERS_SHOT_TYPE_VALUES = ["single", "multi"];
const _WAN26_REFERENCE_TO_VIDEO_INPUT_NAMES = [
  "prompt",
  "audio_url",
  "reference_video_urls",
  "reference_urls",
  "negative_prompt",
];
const _INPUT_AUDIO_URL_MEDIA = /^https?:\/\//u;
const _INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds";
const _INPUT_REFERENCE_VIDEO_URLS_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]\/)/u;
const _INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED = "a URL or a base64 data URI of a video";
const aboutWan26ReferenceToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md",
  sources: {
    "/input/reference_video_urls": "https://ppio.com/docs/models/reference-wan2.6-v2v",
    "/input/reference_urls": "https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md",
  },
  disputes: {
    "/input/reference_urls required": "novita-markdown: the list is required; ppio-rendered: the other name is required; here holds: one of the two names is required",
    "/input/reference_video_urls required": "ppio-rendered: the list is required; novita-markdown: the other name is required; here holds: one of the two names is required",
  },
};
const aboutWan26ReferenceToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md",
  sources: {},
  disputes: {},
};

export function validateWan26ReferenceToVideoRequest(body) {
  return verdict(checkWan26ReferenceToVideoRequest, body, aboutWan26ReferenceToVideoRequest);
}

export function isWan26ReferenceToVideoRequest(body) {
  return validateWan26ReferenceToVideoRequest(body).ok;
}

function checkWan26ReferenceToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "input" && name !== "parameters" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.input;
  if (value === undefined) {
    found = add(found, "required", `${at}/input`);
  } else {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/input`, "object", value);
    } else {
      found = checkWan26ReferenceToVideoInput(members, `${at}/input`, found);
    }
  }
  value = body.parameters;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/parameters`, "object", value);
    } else {
      found = checkWan26ReferenceToVideoParameters(members, `${at}/parameters`, found);
    }
  }
  const inner1 = membersOf(body, "input");
  if (inner1.reference_urls === undefined) {
    value = inner1.reference_video_urls;
    if (value === undefined) {
      found = add(found, "require", `${at}/input/reference_video_urls`, _INPUT_REFERENCE_URLS_SAYS);
    }
  }
  if (inner1.reference_video_urls !== undefined) {
    value = inner1.reference_urls;
    if (value !== undefined) {
      found = add(found, "exclude", `${at}/input/reference_urls`, value, _INPUT_REFERENCE_URLS_SAYS);
    }
  }
  return found;
}

export function validateWan26ReferenceToVideoResponse(body) {
  return verdict(checkWan26ReferenceToVideoResponse, body, aboutWan26ReferenceToVideoResponse);
}

export function isWan26ReferenceToVideoResponse(body) {
  return validateWan26ReferenceToVideoResponse(body).ok;
}

function checkWan26ReferenceToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkWan26ReferenceToVideoParameters(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "seed" &&
      name !== "size" &&
      name !== "audio" &&
      name !== "duration" &&
      name !== "shot_type" &&
      name !== "watermark" &&
      name !== "prompt_extend" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN26_REFERENCE_TO_VIDEO_PARAMETERS_NAMES);
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
    } else if (!_PARAMETERS_SIZE_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/size`, value, _PARAMETERS_SIZE_VALUES);
    }
  }
  value = body.audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/audio`, "boolean", value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _PARAMETERS_DURATION_VALUES);
    }
  }
  value = body.shot_type;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/shot_type`, "string", value);
    } else if (value !== "single" && value !== "multi") {
      found = add(found, "enum", `${at}/shot_type`, value, _PARAMETERS_SHOT_TYPE_VALUES);
    }
  }
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
  }
  value = body.prompt_extend;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/prompt_extend`, "boolean", value);
  }
  return found;
}

function checkWan26ReferenceToVideoInput(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "audio_url" &&
      name !== "reference_video_urls" &&
      name !== "reference_urls" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _WAN26_REFERENCE_TO_VIDEO_INPUT_NAMES);
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.audio_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/audio_url`, "string", value);
    } else if (!_INPUT_AUDIO_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/audio_url`, value, _INPUT_AUDIO_URL_EXPECTED);
    }
  }
  value = body.reference_video_urls;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/reference_video_urls`, "array", value);
    } else {
      if (value.length < 1) {
        found = add(found, "items", `${at}/reference_video_urls`, "minItems", 1, value);
      } else if (value.length > 3) {
        found = add(found, "items", `${at}/reference_video_urls`, "maxItems", 3, value);
      }
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/reference_video_urls/${index}`, "string", item);
        } else if (!_INPUT_REFERENCE_VIDEO_URLS_ITEMS_MEDIA.test(item)) {
          found = add(found, "media", `${at}/reference_video_urls/${index}`, item, _INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED);
        }
      }
    }
  }
  value = body.reference_urls;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/reference_urls`, "array", value);
    } else {
      if (value.length < 1) {
        found = add(found, "items", `${at}/reference_urls`, "minItems", 1, value);
      } else if (value.length > 3) {
        found = add(found, "items", `${at}/reference_urls`, "maxItems", 3, value);
      }
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/reference_urls/${index}`, "string", item);
        } else if (!_INPUT_REFERENCE_VIDEO_URLS_ITEMS_MEDIA.test(item)) {
          found = add(found, "media", `${at}/reference_urls/${index}`, item, _INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED);
        }
      }
    }
  }
  value = body.negative_prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/negative_prompt`, "string", value);
  }
  return found;
}
