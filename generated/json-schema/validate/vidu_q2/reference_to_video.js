// Generated from specs/endpoints/vidu_q2/reference_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Reference to Video: POST /v3/async/vidu-q2-reference2video.

import { add } from "../problems.js";
import { asObject } from "../values.js";
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
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const _MOVEMENT_AMPLITUDE_VALUES = ["auto", "small", "medium", "high"];
const _VIDU_Q2_REFERENCE_SUBJECT_NAMES = ["id", "images", "voice_id"];
const _SUBJECTS_ITEMS_IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _SUBJECTS_ITEMS_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image";
const aboutViduQ2ReferenceToVideoRequest = {
  source: "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video",
  sources: {},
  disputes: {
    "/duration required": "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it",
    "/movement_amplitude enum": "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high",
  },
};
const aboutViduQ2ReferenceToVideoResponse = {
  source: "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video",
  sources: {
    "/provider_request_id": "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video",
  },
  disputes: {},
};

export function validateViduQ2ReferenceToVideoRequest(body) {
  return verdict(checkViduQ2ReferenceToVideoRequest, body, aboutViduQ2ReferenceToVideoRequest);
}

export function isViduQ2ReferenceToVideoRequest(body) {
  return validateViduQ2ReferenceToVideoRequest(body).ok;
}

function checkViduQ2ReferenceToVideoRequest(body, at, found) {
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
        found = checkViduQ2ReferenceSubject(members2, `${at}/subjects/${index}`, found);
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
    } else if (value !== "540p" && value !== "720p" && value !== "1080p") {
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

export function validateViduQ2ReferenceToVideoResponse(body) {
  return verdict(checkViduQ2ReferenceToVideoResponse, body, aboutViduQ2ReferenceToVideoResponse);
}

export function isViduQ2ReferenceToVideoResponse(body) {
  return validateViduQ2ReferenceToVideoResponse(body).ok;
}

function checkViduQ2ReferenceToVideoResponse(body, at, found) {
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

function checkViduQ2ReferenceSubject(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "id" && name !== "images" && name !== "voice_id" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _VIDU_Q2_REFERENCE_SUBJECT_NAMES);
    }
  }
  value = body.id;
  if (value === undefined) {
    found = add(found, "required", `${at}/id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/id`, "string", value);
  }
  value = body.images;
  if (value === undefined) {
    found = add(found, "required", `${at}/images`);
  } else if (!Array.isArray(value)) {
    found = add(found, "type", `${at}/images`, "array", value);
  } else {
    if (value.length < 1) {
      found = add(found, "items", `${at}/images`, "minItems", 1, value);
    }
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item !== "string") {
        found = add(found, "type", `${at}/images/${index}`, "string", item);
      } else if (!_SUBJECTS_ITEMS_IMAGES_ITEMS_MEDIA.test(item)) {
        found = add(found, "media", `${at}/images/${index}`, item, _SUBJECTS_ITEMS_IMAGES_ITEMS_EXPECTED);
      }
    }
  }
  value = body.voice_id;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/voice_id`, "string", value);
  }
  return found;
}
