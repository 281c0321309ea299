// Generated from specs/endpoints/kling_v3_0/motion_control.yaml: edit there, then run `make generate`.
// Kling v3.0 Motion Control: POST /v3/async/kling-v3.0-motion-control.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "image",
  "video",
  "prompt",
  "model_name",
  "negative_prompt",
  "keep_original_sound",
  "character_orientation",
];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+\/]{16})/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
const _VIDEO_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]\/([Mm][Pp]4|[Qq][Uu][Ii][Cc][Kk][Tt][Ii][Mm][Ee])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _VIDEO_EXPECTED = "a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30 seconds";
const _MODEL_NAME_VALUES = ["kling-v3-0-std", "kling-v3-0-pro"];
const _CHARACTER_ORIENTATION_VALUES = ["image", "video"];
const aboutKlingV30MotionControlRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md",
  sources: {},
  disputes: {
    "/model_name required": "novita-markdown: the field is marked required; novita-markdown: it has a default, so it can be left out; here holds: required, and the default is what the client sends",
  },
};
const aboutKlingV30MotionControlResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md",
  sources: {},
  disputes: {},
};

export function validateKlingV30MotionControlRequest(body) {
  return verdict(checkKlingV30MotionControlRequest, body, aboutKlingV30MotionControlRequest);
}

export function isKlingV30MotionControlRequest(body) {
  return validateKlingV30MotionControlRequest(body).ok;
}

function checkKlingV30MotionControlRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "video" &&
      name !== "prompt" &&
      name !== "model_name" &&
      name !== "negative_prompt" &&
      name !== "keep_original_sound" &&
      name !== "character_orientation" &&
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
  value = body.video;
  if (value === undefined) {
    found = add(found, "required", `${at}/video`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/video`, "string", value);
  } else if (!_VIDEO_MEDIA.test(value)) {
    found = add(found, "media", `${at}/video`, value, _VIDEO_EXPECTED);
  }
  value = body.prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/prompt`, "string", value);
    } else if (longer(value, 2500)) {
      found = add(found, "length", `${at}/prompt`, "maxLength", 2500, value);
    }
  }
  value = body.model_name;
  if (value === undefined) {
    found = add(found, "required", `${at}/model_name`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/model_name`, "string", value);
  } else if (value !== "kling-v3-0-std" && value !== "kling-v3-0-pro") {
    found = add(found, "enum", `${at}/model_name`, value, _MODEL_NAME_VALUES);
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2500)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2500, value);
    }
  }
  value = body.keep_original_sound;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/keep_original_sound`, "boolean", value);
  }
  value = body.character_orientation;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/character_orientation`, "string", value);
    } else if (value !== "image" && value !== "video") {
      found = add(found, "enum", `${at}/character_orientation`, value, _CHARACTER_ORIENTATION_VALUES);
    }
  }
  return found;
}

export function validateKlingV30MotionControlResponse(body) {
  return verdict(checkKlingV30MotionControlResponse, body, aboutKlingV30MotionControlResponse);
}

export function isKlingV30MotionControlResponse(body) {
  return validateKlingV30MotionControlResponse(body).ok;
}

function checkKlingV30MotionControlResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
