// Generated from specs/endpoints/vidu_q2_pro_fast/reference_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Pro Fast Reference to Video: POST /v3/async/viduq2-pro-fast.

import { add } from "../problems.js";
import { asObject, longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "bgm",
  "seed",
  "audio",
  "prompt",
  "duration",
  "subjects",
  "watermark",
  "resolution",
  "aspect_ratio",
  "movement_amplitude",
];
const _DURATION_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const _RESOLUTION_VALUES = ["720p", "1080p"];
const _MOVEMENT_AMPLITUDE_VALUES = ["auto", "small", "medium", "high"];
const aboutViduQ2ProFastReferenceToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md",
  sources: {
    "/subjects/items/videos": "https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast",
  },
  disputes: {
    "/subjects required": "novita-markdown: subjects is required and has at least one item; novita-markdown: the summary speaks of a mode without subjects; here holds: subjects is required",
    "/duration required": "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it",
    "/movement_amplitude enum": "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high",
  },
};
const aboutViduQ2ProFastReferenceToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md",
  sources: {},
  disputes: {
    "/task_id required": "novita-markdown: the field is marked as not required; novita-rendered: the field has no mark; the pages of every other endpoint: it is required; here holds: required",
  },
};

export function validateViduQ2ProFastReferenceToVideoRequest(body) {
  return verdict(checkViduQ2ProFastReferenceToVideoRequest, body, aboutViduQ2ProFastReferenceToVideoRequest);
}

export function isViduQ2ProFastReferenceToVideoRequest(body) {
  return validateViduQ2ProFastReferenceToVideoRequest(body).ok;
}

function checkViduQ2ProFastReferenceToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "bgm" &&
      name !== "seed" &&
      name !== "audio" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "subjects" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "aspect_ratio" &&
      name !== "movement_amplitude" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.bgm;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/bgm`, "boolean", value);
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  }
  value = body.audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/audio`, "boolean", value);
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  } else if (longer(value, 2000)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2000, value);
  }
  value = body.duration;
  if (value === undefined) {
    found = add(found, "required", `${at}/duration`);
  } else if (!Number.isInteger(value)) {
    found = add(found, "type", `${at}/duration`, "integer", value);
  } else if (!_DURATION_VALUES.includes(value)) {
    found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
  }
  value = body.subjects;
  if (value === undefined) {
    found = add(found, "required", `${at}/subjects`);
  } else if (!Array.isArray(value)) {
    found = add(found, "type", `${at}/subjects`, "array", value);
  } else {
    if (value.length < 1) {
      found = add(found, "items", `${at}/subjects`, "minItems", 1, value);
    }
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      const members2 = asObject(item);
      if (members2 === undefined) {
        found = add(found, "type", `${at}/subjects/${index}`, "object", item);
      } else {
        found = checkViduQ2ProFastSubject(members2, `${at}/subjects/${index}`, found);
      }
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
    } else if (value !== "720p" && value !== "1080p") {
      found = add(found, "enum", `${at}/resolution`, value, _RESOLUTION_VALUES);
    }
  }
  value = body.aspect_ratio;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/aspect_ratio`, "string", value);
  }
  value = body.movement_amplitude;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/movement_amplitude`, "string", value);
    } else if (value !== "auto" && value !== "small" && value !== "medium" && value !== "high") {
      found = add(found, "enum", `${at}/movement_amplitude`, value, _MOVEMENT_AMPLITUDE_VALUES);
    }
  }
  return found;
}

export function validateViduQ2ProFastReferenceToVideoResponse(body) {
  return verdict(checkViduQ2ProFastReferenceToVideoResponse, body, aboutViduQ2ProFastReferenceToVideoResponse);
}

export function isViduQ2ProFastReferenceToVideoResponse(body) {
  return validateViduQ2ProFastReferenceToVideoResponse(body).ok;
}

function checkViduQ2ProFastReferenceToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkViduQ2ProFastSubject(body, at, found) {
  let value;
  value = body.name;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/name`, "string", value);
  }
  value = body.images;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/images`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/images/${index}`, "string", item);
        }
      }
    }
  }
  value = body.videos;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/videos`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/videos/${index}`, "string", item);
        }
      }
    }
  }
  value = body.voice_id;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/voice_id`, "string", value);
  }
  return found;
}
