// Generated from specs/endpoints/vidu_q2_turbo/multi_frame.yaml: edit there, then run `make generate`.
// Vidu Q2 Turbo Multi-Frame: POST /v3/async/vidu-q2-turbo-multiframe.

import { add } from "../problems.js";
import { asObject, longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "wm_url",
  "payload",
  "meta_data",
  "watermark",
  "resolution",
  "start_image",
  "wm_position",
  "image_settings",
];
const _WM_URL_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
const _RESOLUTION_VALUES = ["540p", "720p", "1080p"];
const _START_IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+\/]{16})/u;
const _START_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1";
const _WM_POSITION_VALUES = ["top_left", "top_right", "bottom_right", "bottom_left"];
const _VIDU_MULTI_FRAME_SETTING_NAMES = ["prompt", "duration", "key_image"];
const aboutViduQ2TurboMultiFrameRequest = {
  source: "https://ppio.com/docs/models/reference-vidu-q2-turbo-multiframe",
  sources: {},
  disputes: {
    "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
  },
};
const aboutViduQ2TurboMultiFrameResponse = {
  source: "https://ppio.com/docs/models/reference-vidu-q2-turbo-multiframe",
  sources: {
    "/provider_request_id": "https://ppio.com/docs/models/reference-vidu-q2-turbo-multiframe",
  },
  disputes: {},
};

export function validateViduQ2TurboMultiFrameRequest(body) {
  return verdict(checkViduQ2TurboMultiFrameRequest, body, aboutViduQ2TurboMultiFrameRequest);
}

export function isViduQ2TurboMultiFrameRequest(body) {
  return validateViduQ2TurboMultiFrameRequest(body).ok;
}

function checkViduQ2TurboMultiFrameRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "wm_url" &&
      name !== "payload" &&
      name !== "meta_data" &&
      name !== "watermark" &&
      name !== "resolution" &&
      name !== "start_image" &&
      name !== "wm_position" &&
      name !== "image_settings" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.wm_url;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/wm_url`, "string", value);
    } else if (!_WM_URL_MEDIA.test(value)) {
      found = add(found, "media", `${at}/wm_url`, value, _WM_URL_EXPECTED);
    }
  }
  value = body.payload;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/payload`, "string", value);
    } else if (longer(value, 1048576)) {
      found = add(found, "length", `${at}/payload`, "maxLength", 1048576, value);
    }
  }
  value = body.meta_data;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/meta_data`, "string", value);
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
  value = body.start_image;
  if (value === undefined) {
    found = add(found, "required", `${at}/start_image`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/start_image`, "string", value);
  } else if (!_START_IMAGE_MEDIA.test(value)) {
    found = add(found, "media", `${at}/start_image`, value, _START_IMAGE_EXPECTED);
  }
  value = body.wm_position;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/wm_position`, "string", value);
    } else if (value !== "top_left" && value !== "top_right" && value !== "bottom_right" && value !== "bottom_left") {
      found = add(found, "enum", `${at}/wm_position`, value, _WM_POSITION_VALUES);
    }
  }
  value = body.image_settings;
  if (value === undefined) {
    found = add(found, "required", `${at}/image_settings`);
  } else if (!Array.isArray(value)) {
    found = add(found, "type", `${at}/image_settings`, "array", value);
  } else {
    if (value.length < 2) {
      found = add(found, "items", `${at}/image_settings`, "minItems", 2, value);
    } else if (value.length > 9) {
      found = add(found, "items", `${at}/image_settings`, "maxItems", 9, value);
    }
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      const members2 = asObject(item);
      if (members2 === undefined) {
        found = add(found, "type", `${at}/image_settings/${index}`, "object", item);
      } else {
        found = checkViduMultiFrameSetting(members2, `${at}/image_settings/${index}`, found);
      }
    }
  }
  return found;
}

export function validateViduQ2TurboMultiFrameResponse(body) {
  return verdict(checkViduQ2TurboMultiFrameResponse, body, aboutViduQ2TurboMultiFrameResponse);
}

export function isViduQ2TurboMultiFrameResponse(body) {
  return validateViduQ2TurboMultiFrameResponse(body).ok;
}

function checkViduQ2TurboMultiFrameResponse(body, at, found) {
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

function checkViduMultiFrameSetting(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "prompt" && name !== "duration" && name !== "key_image" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _VIDU_MULTI_FRAME_SETTING_NAMES);
    }
  }
  value = body.prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value < 2) {
      found = add(found, "range", `${at}/duration`, "minimum", 2, value);
    } else if (value > 7) {
      found = add(found, "range", `${at}/duration`, "maximum", 7, value);
    }
  }
  value = body.key_image;
  if (value === undefined) {
    found = add(found, "required", `${at}/key_image`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/key_image`, "string", value);
  } else if (!_START_IMAGE_MEDIA.test(value)) {
    found = add(found, "media", `${at}/key_image`, value, _START_IMAGE_EXPECTED);
  }
  return found;
}
