// Generated from specs/endpoints/hunyuan_video_fast/text_to_video.yaml: edit there, then run `make generate`.
// Hunyuan Video Fast Text to Video: POST /v3/async/hunyuan-video-fast.

import { add } from "../problems.js";
import { longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _WIDTH_SAYS = "A video of 1280 pixels in width has 720 in height";
const _HEIGHT_1_ALLOWED = [720];
const _WIDTH_SAYS_2 = "A video of 720 pixels in width has 1280 in height";
const _HEIGHT_2_ALLOWED = [1280];
const _NAMES = ["model_name", "width", "height", "seed", "steps", "prompt"];
const _MODEL_NAME_VALUES = ["hunyuan-video-fast"];
const _WIDTH_VALUES = [720, 1280];
const aboutHunyuanVideoFastTextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md",
  sources: {},
  disputes: {},
};
const aboutHunyuanVideoFastTextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md",
  sources: {},
  disputes: {},
};

export function validateHunyuanVideoFastTextToVideoRequest(body) {
  return verdict(checkHunyuanVideoFastTextToVideoRequest, body, aboutHunyuanVideoFastTextToVideoRequest);
}

export function isHunyuanVideoFastTextToVideoRequest(body) {
  return validateHunyuanVideoFastTextToVideoRequest(body).ok;
}

function checkHunyuanVideoFastTextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "model_name" &&
      name !== "width" &&
      name !== "height" &&
      name !== "seed" &&
      name !== "steps" &&
      name !== "prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.model_name;
  if (value === undefined) {
    found = add(found, "required", `${at}/model_name`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/model_name`, "string", value);
  } else if (value !== "hunyuan-video-fast") {
    found = add(found, "enum", `${at}/model_name`, value, _MODEL_NAME_VALUES);
  }
  value = body.width;
  if (value === undefined) {
    found = add(found, "required", `${at}/width`);
  } else if (!Number.isInteger(value)) {
    found = add(found, "type", `${at}/width`, "integer", value);
  } else if (value !== 720 && value !== 1280) {
    found = add(found, "enum", `${at}/width`, value, _WIDTH_VALUES);
  }
  value = body.height;
  if (value === undefined) {
    found = add(found, "required", `${at}/height`);
  } else if (!Number.isInteger(value)) {
    found = add(found, "type", `${at}/height`, "integer", value);
  } else if (value !== 720 && value !== 1280) {
    found = add(found, "enum", `${at}/height`, value, _WIDTH_VALUES);
  }
  value = body.seed;
  if (value === undefined) {
    found = add(found, "required", `${at}/seed`);
  } else if (!Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  } else if (value < -1) {
    found = add(found, "range", `${at}/seed`, "minimum", -1, value);
  } else if (value > 9999999999) {
    found = add(found, "range", `${at}/seed`, "maximum", 9999999999, value);
  }
  value = body.steps;
  if (value === undefined) {
    found = add(found, "required", `${at}/steps`);
  } else if (!Number.isInteger(value)) {
    found = add(found, "type", `${at}/steps`, "integer", value);
  } else if (value < 2) {
    found = add(found, "range", `${at}/steps`, "minimum", 2, value);
  } else if (value > 30) {
    found = add(found, "range", `${at}/steps`, "maximum", 30, value);
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  } else if (shorter(value, 1)) {
    found = add(found, "length", `${at}/prompt`, "minLength", 1, value);
  } else if (longer(value, 2000)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2000, value);
  }
  if (body.width === 1280) {
    value = body.height;
    if (value === 1280) {
      found = add(found, "allow", `${at}/height`, value, _HEIGHT_1_ALLOWED, _WIDTH_SAYS);
    }
  }
  if (body.width === 720) {
    value = body.height;
    if (value === 720) {
      found = add(found, "allow", `${at}/height`, value, _HEIGHT_2_ALLOWED, _WIDTH_SAYS_2);
    }
  }
  return found;
}

export function validateHunyuanVideoFastTextToVideoResponse(body) {
  return verdict(checkHunyuanVideoFastTextToVideoResponse, body, aboutHunyuanVideoFastTextToVideoResponse);
}

export function isHunyuanVideoFastTextToVideoResponse(body) {
  return validateHunyuanVideoFastTextToVideoResponse(body).ok;
}

function checkHunyuanVideoFastTextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
