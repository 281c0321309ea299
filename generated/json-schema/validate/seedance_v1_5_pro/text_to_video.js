// Generated from specs/endpoints/seedance_v1_5_pro/text_to_video.yaml: edit there, then run `make generate`.
// Seedance 1.5 Pro Text to Video: POST /v3/async/seedance-v1.5-pro-t2v.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "fps",
  "seed",
  "ratio",
  "prompt",
  "duration",
  "watermark",
  "resolution",
  "camera_fixed",
  "service_tier",
  "generate_audio",
  "execution_expires_after",
];
const _FPS_VALUES = [24];
const _RATIO_VALUES = ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"];
const _RESOLUTION_VALUES = ["480p", "720p"];
const _SERVICE_TIER_VALUES = ["default", "flex"];
const aboutSeedanceV15ProTextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md",
  sources: {},
  disputes: {},
};
const aboutSeedanceV15ProTextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md",
  sources: {},
  disputes: {},
};

export function validateSeedanceV15ProTextToVideoRequest(body) {
  return verdict(checkSeedanceV15ProTextToVideoRequest, body, aboutSeedanceV15ProTextToVideoRequest);
}

export function isSeedanceV15ProTextToVideoRequest(body) {
  return validateSeedanceV15ProTextToVideoRequest(body).ok;
}

function checkSeedanceV15ProTextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "fps" &&
      name !== "seed" &&
      name !== "ratio" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "camera_fixed" &&
      name !== "service_tier" &&
      name !== "generate_audio" &&
      name !== "execution_expires_after" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.fps;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/fps`, "integer", value);
    } else if (value !== 24) {
      found = add(found, "enum", `${at}/fps`, value, _FPS_VALUES);
    }
  }
  value = body.seed;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/seed`, "integer", value);
    } else if (value < -1) {
      found = add(found, "range", `${at}/seed`, "minimum", -1, value);
    } else if (value > 4294967295) {
      found = add(found, "range", `${at}/seed`, "maximum", 4294967295, value);
    }
  }
  value = body.ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/ratio`, "string", value);
    } else if (!_RATIO_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/ratio`, value, _RATIO_VALUES);
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value < 4) {
      found = add(found, "range", `${at}/duration`, "minimum", 4, value);
    } else if (value > 12) {
      found = add(found, "range", `${at}/duration`, "maximum", 12, value);
    }
  }
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
  }
  value = body.resolution;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/resolution`, "string", value);
    } else if (value !== "480p" && value !== "720p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.camera_fixed;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/camera_fixed`, "boolean", value);
  }
  value = body.service_tier;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/service_tier`, "string", value);
    } else if (value !== "default" && value !== "flex") {
      found = add(found, "enum", `${at}/service_tier`, value, _SERVICE_TIER_VALUES);
    }
  }
  value = body.generate_audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/generate_audio`, "boolean", value);
  }
  value = body.execution_expires_after;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/execution_expires_after`, "integer", value);
    } else if (value < 3600) {
      found = add(found, "range", `${at}/execution_expires_after`, "minimum", 3600, value);
    } else if (value > 259200) {
      found = add(found, "range", `${at}/execution_expires_after`, "maximum", 259200, value);
    }
  }
  return found;
}

export function validateSeedanceV15ProTextToVideoResponse(body) {
  return verdict(checkSeedanceV15ProTextToVideoResponse, body, aboutSeedanceV15ProTextToVideoResponse);
}

export function isSeedanceV15ProTextToVideoResponse(body) {
  return validateSeedanceV15ProTextToVideoResponse(body).ok;
}

function checkSeedanceV15ProTextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
