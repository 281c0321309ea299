// Generated from specs/endpoints/heygen/translate.yaml: edit there, then run `make generate`.
// HeyGen Video Translate: POST /v3/async/heygen-video-translate.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = ["video", "output_language"];
const _VIDEO_MEDIA = /^https?:\/\//u;
const _VIDEO_EXPECTED = "a URL of a video";
const _OUTPUT_LANGUAGE_VALUES = [
  "English",
  "English (Australia)",
  "English (India)",
  "English (UK)",
  "English (US)",
  "Spanish",
  "Spanish (Mexico)",
  "Spanish (Spain)",
  "French",
  "French (Canada)",
  "French (France)",
  "Hindi",
  "Italian",
  "German",
  "Polish",
  "Portuguese",
  "Portuguese (Brazil)",
  "Portuguese (Portugal)",
  "Chinese",
  "Chinese (Cantonese, Traditional)",
  "Chinese (Mandarin, Simplified)",
  "Chinese (Mandarin, Traditional)",
  "Japanese",
  "Dutch",
  "Turkish",
  "Korean",
  "Danish",
  "Arabic",
  "Romanian",
  "Mandarin",
  "Filipino",
  "Swedish",
  "Indonesian",
  "Ukrainian",
  "Greek",
  "Czech",
  "Bulgarian",
  "Malay",
  "Slovak",
  "Croatian",
  "Tamil",
  "Finnish",
  "Russian",
];
const aboutHeygenTranslateRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md",
  sources: {},
  disputes: {},
};
const aboutHeygenTranslateResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md",
  sources: {},
  disputes: {
    "/task_id required": "novita-markdown: the field is marked as not required; jiekou-markdown: the field is marked as not required; the pages of every other endpoint: it is required; here holds: required",
  },
};

export function validateHeygenTranslateRequest(body) {
  return verdict(checkHeygenTranslateRequest, body, aboutHeygenTranslateRequest);
}

export function isHeygenTranslateRequest(body) {
  return validateHeygenTranslateRequest(body).ok;
}

function checkHeygenTranslateRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "video" && name !== "output_language" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.video;
  if (value === undefined) {
    found = add(found, "required", `${at}/video`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/video`, "string", value);
  } else if (!_VIDEO_MEDIA.test(value)) {
    found = add(found, "media", `${at}/video`, value, _VIDEO_EXPECTED);
  }
  value = body.output_language;
  if (value === undefined) {
    found = add(found, "required", `${at}/output_language`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/output_language`, "string", value);
  } else if (!_OUTPUT_LANGUAGE_VALUES.includes(value)) {
    found = add(found, "enum", `${at}/output_language`, value, _OUTPUT_LANGUAGE_VALUES);
  }
  return found;
}

export function validateHeygenTranslateResponse(body) {
  return verdict(checkHeygenTranslateResponse, body, aboutHeygenTranslateResponse);
}

export function isHeygenTranslateResponse(body) {
  return validateHeygenTranslateResponse(body).ok;
}

function checkHeygenTranslateResponse(body, at, found) {
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
