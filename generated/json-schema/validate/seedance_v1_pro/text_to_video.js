// Generated from specs/endpoints/seedance_v1_pro/text_to_video.yaml: edit there, then run `make generate`.
// Seedance V1 Pro Text to Video: POST /v3/async/seedance-v1-pro-t2v.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = ["prompt", "resolution", "aspect_ratio", "duration", "camera_fixed", "seed"];
const _RESOLUTION_VALUES = ["480p", "720p", "1080p"];
const _ASPECT_RATIO_VALUES = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"];
const _DURATION_VALUES = [5, 10];
const aboutSeedanceV1ProTextToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-seedance-v1-pro-t2v",
  sources: {},
  disputes: {
    "/duration required": "ppio: duration is marked as required; ppio: it has a default, 5; here holds: a body must have it; the client fills in the default and always sends it",
  },
};
const aboutSeedanceV1ProTextToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-seedance-v1-pro-t2v",
  sources: {},
  disputes: {},
};

export function validateSeedanceV1ProTextToVideoRequest(body) {
  return verdict(checkSeedanceV1ProTextToVideoRequest, body, aboutSeedanceV1ProTextToVideoRequest);
}

export function isSeedanceV1ProTextToVideoRequest(body) {
  return validateSeedanceV1ProTextToVideoRequest(body).ok;
}

function checkSeedanceV1ProTextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "resolution" &&
      name !== "aspect_ratio" &&
      name !== "duration" &&
      name !== "camera_fixed" &&
      name !== "seed" &&
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
  }
  value = body.resolution;
  if (value === undefined) {
    found = add(found, "required", `${at}/resolution`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/resolution`, "string", value);
  } else if (value !== "480p" && value !== "720p" && value !== "1080p") {
    found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (!_ASPECT_RATIO_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  value = body.duration;
  if (value === undefined) {
    found = add(found, "required", `${at}/duration`);
  } else if (!Number.isInteger(value)) {
    found = add(found, "type", `${at}/duration`, "integer", value);
  } else if (value !== 5 && value !== 10) {
    found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
  }
  value = body.camera_fixed;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/camera_fixed`, "boolean", value);
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  }
  return found;
}

export function validateSeedanceV1ProTextToVideoResponse(body) {
  return verdict(checkSeedanceV1ProTextToVideoResponse, body, aboutSeedanceV1ProTextToVideoResponse);
}

export function isSeedanceV1ProTextToVideoResponse(body) {
  return validateSeedanceV1ProTextToVideoResponse(body).ok;
}

function checkSeedanceV1ProTextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
