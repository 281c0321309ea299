// Generated from specs/endpoints/seedance_v1_pro/image_to_video.yaml: edit there, then run `make generate`.
// Seedance V1 Pro Image to Video: POST /v3/async/seedance-v1-pro-i2v.

import { add } from "../problems.js";
import { longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = ["prompt", "image", "last_image", "resolution", "aspect_ratio", "camera_fixed", "seed", "duration"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+\/]{16})/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels";
const _RESOLUTION_VALUES = ["480p", "720p", "1080p"];
const _ASPECT_RATIO_VALUES = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"];
const _DURATION_VALUES = [5, 10];
const aboutSeedanceV1ProImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-seedance-v1-pro-i2v.md",
  sources: {},
  disputes: {},
};
const aboutSeedanceV1ProImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-seedance-v1-pro-i2v.md",
  sources: {},
  disputes: {},
};

export function validateSeedanceV1ProImageToVideoRequest(body) {
  return verdict(checkSeedanceV1ProImageToVideoRequest, body, aboutSeedanceV1ProImageToVideoRequest);
}

export function isSeedanceV1ProImageToVideoRequest(body) {
  return validateSeedanceV1ProImageToVideoRequest(body).ok;
}

function checkSeedanceV1ProImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "prompt" &&
      name !== "image" &&
      name !== "last_image" &&
      name !== "resolution" &&
      name !== "aspect_ratio" &&
      name !== "camera_fixed" &&
      name !== "seed" &&
      name !== "duration" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/prompt`, "string", value);
    } else if (longer(value, 2000)) {
      found = add(found, "length", `${at}/prompt`, "maxLength", 2000, value);
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
  value = body.last_image;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/last_image`, "string", value);
    } else if (!_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/last_image`, value, _IMAGE_EXPECTED);
    }
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
    } else if (
      value !== "21:9" &&
      value !== "16:9" &&
      value !== "4:3" &&
      value !== "1:1" &&
      value !== "3:4" &&
      value !== "9:16"
    ) {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  value = body.camera_fixed;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/camera_fixed`, "boolean", value);
  }
  value = body.seed;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/seed`, "integer", value);
    } else if (value < -1) {
      found = add(found, "range", `${at}/seed`, "minimum", -1, value);
    } else if (value > 2147483647) {
      found = add(found, "range", `${at}/seed`, "maximum", 2147483647, value);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value !== 5 && value !== 10) {
      found = add(found, "enum", `${at}/duration`, value, _DURATION_VALUES);
    }
  }
  return found;
}

export function validateSeedanceV1ProImageToVideoResponse(body) {
  return verdict(checkSeedanceV1ProImageToVideoResponse, body, aboutSeedanceV1ProImageToVideoResponse);
}

export function isSeedanceV1ProImageToVideoResponse(body) {
  return validateSeedanceV1ProImageToVideoResponse(body).ok;
}

function checkSeedanceV1ProImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
