// Generated from specs/endpoints/vidu_q1/text_to_video.yaml: edit there, then run `make generate`.
// Vidu Q1 Text to Video: POST /v3/async/vidu-q1-text2video.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["prompt", "style", "duration", "seed", "aspect_ratio", "resolution", "movement_amplitude", "bgm"];
const _STYLE_VALUES = ["general", "anime"];
const _DURATION_VALUES = [5];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16", "1:1"];
const _RESOLUTION_VALUES = ["1080p"];
const _MOVEMENT_AMPLITUDE_VALUES = ["auto", "small", "medium", "large"];
const aboutViduQ1TextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md",
  sources: {},
  disputes: {
    "/movement_amplitude enum": "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large",
  },
};
const aboutViduQ1TextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md",
  sources: {},
  disputes: {},
};

export function validateViduQ1TextToVideoRequest(body) {
  return verdict(checkViduQ1TextToVideoRequest, body, aboutViduQ1TextToVideoRequest);
}

export function isViduQ1TextToVideoRequest(body) {
  return validateViduQ1TextToVideoRequest(body).ok;
}

function checkViduQ1TextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "style" &&
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
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  } else if (longer(value, 1500)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 1500, value);
  }
  value = body.style;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/style`, "string", value);
    } else if (value !== "general" && value !== "anime") {
      found = add(found, "enum", `${at}/style`, value, _STYLE_VALUES);
    }
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

export function validateViduQ1TextToVideoResponse(body) {
  return verdict(checkViduQ1TextToVideoResponse, body, aboutViduQ1TextToVideoResponse);
}

export function isViduQ1TextToVideoResponse(body) {
  return validateViduQ1TextToVideoResponse(body).ok;
}

function checkViduQ1TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
