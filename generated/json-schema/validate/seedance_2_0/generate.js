// Generated from specs/endpoints/seedance_2_0/generate.yaml: edit there, then run `make generate`.
// Seedance 2.0 Video Generation: POST /v3/async/seedance-2.0.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "fast",
  "seed",
  "image",
  "ratio",
  "prompt",
  "duration",
  "watermark",
  "last_image",
  "resolution",
  "web_search",
  "generate_audio",
  "reference_audios",
  "reference_images",
  "reference_videos",
  "return_last_frame",
];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/|[A-Za-z0-9+\/]{16})/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image";
const _LAST_IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _LAST_IMAGE_EXPECTED = "a URL or a base64 data URI of an image";
const _REFERENCE_AUDIOS_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Aa][Uu][Dd][Ii][Oo]\/)/u;
const _REFERENCE_AUDIOS_ITEMS_EXPECTED = "a URL or a base64 data URI of a sound";
const _REFERENCE_VIDEOS_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]\/)/u;
const _REFERENCE_VIDEOS_ITEMS_EXPECTED = "a URL or a base64 data URI of a video";
const aboutSeedance20GenerateRequest = {
  source: "https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0",
  sources: {},
  disputes: {},
};
const aboutSeedance20GenerateResponse = {
  source: "https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0",
  sources: {},
  disputes: {},
};

export function validateSeedance20GenerateRequest(body) {
  return verdict(checkSeedance20GenerateRequest, body, aboutSeedance20GenerateRequest);
}

export function isSeedance20GenerateRequest(body) {
  return validateSeedance20GenerateRequest(body).ok;
}

function checkSeedance20GenerateRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "fast" &&
      name !== "seed" &&
      name !== "image" &&
      name !== "ratio" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "watermark" &&
      name !== "last_image" &&
      name !== "resolution" &&
      name !== "web_search" &&
      name !== "generate_audio" &&
      name !== "reference_audios" &&
      name !== "reference_images" &&
      name !== "reference_videos" &&
      name !== "return_last_frame" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.fast;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/fast`, "boolean", value);
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  }
  value = body.image;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/image`, "string", value);
    } else if (!_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/image`, value, _IMAGE_EXPECTED);
    }
  }
  value = body.ratio;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/ratio`, "string", value);
  }
  value = body.prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.duration;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/duration`, "integer", value);
  }
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
  }
  value = body.last_image;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/last_image`, "string", value);
    } else if (!_LAST_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/last_image`, value, _LAST_IMAGE_EXPECTED);
    }
  }
  value = body.resolution;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/resolution`, "string", value);
  }
  value = body.web_search;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/web_search`, "boolean", value);
  }
  value = body.generate_audio;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/generate_audio`, "boolean", value);
  }
  value = body.reference_audios;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/reference_audios`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/reference_audios/${index}`, "string", item);
        } else if (!_REFERENCE_AUDIOS_ITEMS_MEDIA.test(item)) {
          found = add(found, "media", `${at}/reference_audios/${index}`, item, _REFERENCE_AUDIOS_ITEMS_EXPECTED);
        }
      }
    }
  }
  value = body.reference_images;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/reference_images`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/reference_images/${index}`, "string", item);
        } else if (!_LAST_IMAGE_MEDIA.test(item)) {
          found = add(found, "media", `${at}/reference_images/${index}`, item, _LAST_IMAGE_EXPECTED);
        }
      }
    }
  }
  value = body.reference_videos;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/reference_videos`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item !== "string") {
          found = add(found, "type", `${at}/reference_videos/${index}`, "string", item);
        } else if (!_REFERENCE_VIDEOS_ITEMS_MEDIA.test(item)) {
          found = add(found, "media", `${at}/reference_videos/${index}`, item, _REFERENCE_VIDEOS_ITEMS_EXPECTED);
        }
      }
    }
  }
  value = body.return_last_frame;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/return_last_frame`, "boolean", value);
  }
  return found;
}

export function validateSeedance20GenerateResponse(body) {
  return verdict(checkSeedance20GenerateResponse, body, aboutSeedance20GenerateResponse);
}

export function isSeedance20GenerateResponse(body) {
  return validateSeedance20GenerateResponse(body).ok;
}

function checkSeedance20GenerateResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
