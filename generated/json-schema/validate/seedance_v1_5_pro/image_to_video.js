// Generated from specs/endpoints/seedance_v1_5_pro/image_to_video.yaml: edit there, then run `make generate`.
// Seedance 1.5 Pro Image to Video: POST /v3/async/seedance-v1.5-pro-i2v.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "fps",
  "seed",
  "image",
  "ratio",
  "prompt",
  "duration",
  "watermark",
  "last_image",
  "resolution",
  "camera_fixed",
  "service_tier",
  "generate_audio",
  "execution_expires_after",
];
const _FPS_VALUES = [24];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels";
const _RATIO_VALUES = ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"];
const _LAST_IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+\/]{16})/u;
const _LAST_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels";
const _RESOLUTION_VALUES = ["480p", "720p"];
const _SERVICE_TIER_VALUES = ["default", "flex"];
const aboutSeedanceV15ProImageToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v",
  sources: {},
  disputes: {},
};
const aboutSeedanceV15ProImageToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v",
  sources: {},
  disputes: {},
};

export function validateSeedanceV15ProImageToVideoRequest(body) {
  return verdict(checkSeedanceV15ProImageToVideoRequest, body, aboutSeedanceV15ProImageToVideoRequest);
}

export function isSeedanceV15ProImageToVideoRequest(body) {
  return validateSeedanceV15ProImageToVideoRequest(body).ok;
}

function checkSeedanceV15ProImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "fps" &&
      name !== "seed" &&
      name !== "image" &&
      name !== "ratio" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "watermark" &&
      name !== "last_image" &&
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
  value = body.image;
  if (value === undefined) {
    found = add(found, "required", `${at}/image`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/image`, "string", value);
  } else if (!_IMAGE_MEDIA.test(value)) {
    found = add(found, "media", `${at}/image`, value, _IMAGE_EXPECTED);
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
  value = body.last_image;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/last_image`, "string", value);
    } else if (!_LAST_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/last_image`, value, _LAST_IMAGE_EXPECTED);
    }
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

export function validateSeedanceV15ProImageToVideoResponse(body) {
  return verdict(checkSeedanceV15ProImageToVideoResponse, body, aboutSeedanceV15ProImageToVideoResponse);
}

export function isSeedanceV15ProImageToVideoResponse(body) {
  return validateSeedanceV15ProImageToVideoResponse(body).ok;
}

function checkSeedanceV15ProImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
