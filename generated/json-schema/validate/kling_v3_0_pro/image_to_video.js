// Generated from specs/endpoints/kling_v3_0_pro/image_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 Pro Image to Video: POST /v3/async/kling-v3.0-pro-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _END_IMAGE_SAYS = "A video of several shots has no last image";
const _MULTI_PROMPT_SAYS = "One prompt describes the whole video, or several describe a shot each";
const _NAMES = ["image", "sound", "prompt", "duration", "cfg_scale", "end_image", "multi_prompt", "negative_prompt"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
const _END_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG";
const aboutKlingV30ProImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md",
  sources: {},
  disputes: {
    "/prompt required": "novita-markdown: the prompt is marked required; the same pages: several prompts are given in place of it, and never beside it; here holds: either the prompt or the list of several",
    "/multi_prompt type": "the pages of v3.0 Pro: a list of prompts, which would be texts; no type of an item is stated; sample calls on pages of HighwayAPI: an empty object stands in the list; the page of v3.0 Standard image to video: an item is an object that holds a prompt and a duration; here holds: any value, of which a text and such an object are the likely ones",
  },
};
const aboutKlingV30ProImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV30ProImageToVideoRequest(body) {
  return verdict(checkKlingV30ProImageToVideoRequest, body, aboutKlingV30ProImageToVideoRequest);
}

export function isKlingV30ProImageToVideoRequest(body) {
  return validateKlingV30ProImageToVideoRequest(body).ok;
}

function checkKlingV30ProImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "sound" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "cfg_scale" &&
      name !== "end_image" &&
      name !== "multi_prompt" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.image;
  if (value === undefined) {
    found = add(found, "required", `${at}/image`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/image`, "string", value);
  } else if (!_IMAGE_MEDIA.test(value)) {
    found = add(found, "media", `${at}/image`, value, _IMAGE_EXPECTED);
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
  value = body.end_image;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/end_image`, "string", value);
    } else if (!_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/end_image`, value, _END_IMAGE_EXPECTED);
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
  if (body.end_image !== undefined) {
    value = body.multi_prompt;
    if (value !== undefined) {
      found = add(found, "exclude", `${at}/multi_prompt`, value, _END_IMAGE_SAYS);
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

export function validateKlingV30ProImageToVideoResponse(body) {
  return verdict(checkKlingV30ProImageToVideoResponse, body, aboutKlingV30ProImageToVideoResponse);
}

export function isKlingV30ProImageToVideoResponse(body) {
  return validateKlingV30ProImageToVideoResponse(body).ok;
}

function checkKlingV30ProImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
