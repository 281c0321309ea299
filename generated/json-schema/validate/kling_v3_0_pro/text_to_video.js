// Generated from specs/endpoints/kling_v3_0_pro/text_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 Pro Text to Video: POST /v3/async/kling-v3.0-pro-t2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _MULTI_PROMPT_SAYS = "One prompt describes the whole video, or several describe a shot each";
const _NAMES = ["sound", "prompt", "duration", "cfg_scale", "aspect_ratio", "multi_prompt", "negative_prompt"];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const aboutKlingV30ProTextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md",
  sources: {},
  disputes: {
    "/prompt required": "novita-markdown: the prompt is marked required; the same pages: several prompts are given in place of it, and never beside it; here holds: either the prompt or the list of several",
    "/multi_prompt type": "the pages of v3.0 Pro: a list of prompts, which would be texts; no type of an item is stated; sample calls on pages of HighwayAPI: an empty object stands in the list; the page of v3.0 Standard image to video: an item is an object that holds a prompt and a duration; here holds: any value, of which a text and such an object are the likely ones",
  },
};
const aboutKlingV30ProTextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV30ProTextToVideoRequest(body) {
  return verdict(checkKlingV30ProTextToVideoRequest, body, aboutKlingV30ProTextToVideoRequest);
}

export function isKlingV30ProTextToVideoRequest(body) {
  return validateKlingV30ProTextToVideoRequest(body).ok;
}

function checkKlingV30ProTextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "sound" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "cfg_scale" &&
      name !== "aspect_ratio" &&
      name !== "multi_prompt" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.sound;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/sound`, "boolean", value);
  }
  value = body.prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/prompt`, "string", value);
    } else if (longer(value, 2500)) {
      found = add(found, "length", `${at}/prompt`, "maxLength", 2500, value);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value < 3) {
      found = add(found, "range", `${at}/duration`, "minimum", 3, value);
    } else if (value > 15) {
      found = add(found, "range", `${at}/duration`, "maximum", 15, value);
    }
  }
  value = body.cfg_scale;
  if (value !== undefined) {
    if (!Number.isFinite(value)) {
      found = add(found, "type", `${at}/cfg_scale`, "number", value);
    } else if (value < 0) {
      found = add(found, "range", `${at}/cfg_scale`, "minimum", 0, value);
    } else if (value > 1) {
      found = add(found, "range", `${at}/cfg_scale`, "maximum", 1, value);
    }
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16" && value !== "1:1") {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  value = body.multi_prompt;
  if (value !== undefined && !Array.isArray(value)) {
    found = add(found, "type", `${at}/multi_prompt`, "array", value);
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2500)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2500, value);
    }
  }
  if (body.multi_prompt === undefined) {
    value = body.prompt;
    if (value === undefined) {
      found = add(found, "require", `${at}/prompt`, _MULTI_PROMPT_SAYS);
    }
  }
  if (body.prompt !== undefined) {
    value = body.multi_prompt;
    if (value !== undefined) {
      found = add(found, "exclude", `${at}/multi_prompt`, value, _MULTI_PROMPT_SAYS);
    }
  }
  return found;
}

export function validateKlingV30ProTextToVideoResponse(body) {
  return verdict(checkKlingV30ProTextToVideoResponse, body, aboutKlingV30ProTextToVideoResponse);
}

export function isKlingV30ProTextToVideoResponse(body) {
  return validateKlingV30ProTextToVideoResponse(body).ok;
}

function checkKlingV30ProTextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
