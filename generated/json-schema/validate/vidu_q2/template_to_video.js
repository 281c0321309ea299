// Generated from specs/endpoints/vidu_q2/template_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Template to Video: POST /v3/async/vidu-q2-template2video.

import { add } from "../problems.js";
import { decodedBytes, longer } from "../values.js";
import { verdict } from "../verdict.js";

const _NAMES = [
  "bgm",
  "area",
  "seed",
  "beast",
  "images",
  "prompt",
  "wm_url",
  "payload",
  "template",
  "meta_data",
  "watermark",
  "wm_position",
  "aspect_ratio",
];
const _AREA_VALUES = [
  "auto",
  "denmark",
  "uk",
  "africa",
  "china",
  "mexico",
  "switzerland",
  "russia",
  "italy",
  "korea",
  "thailand",
  "india",
  "japan",
];
const _BEAST_VALUES = ["auto", "bear", "tiger", "elk", "snake", "lion", "wolf"];
const _IMAGES_ITEMS_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width to height within 1:4 and 4:1";
const _WM_URL_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/)/u;
const _WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
const _WM_POSITION_VALUES = [1, 2, 3, 4];
const _ASPECT_RATIO_VALUES = ["16:9", "9:16"];
const aboutViduQ2TemplateToVideoRequest = {
  source: "https://ppio.com/docs/models/reference-vidu-q2-template2video",
  sources: {},
  disputes: {
    "/prompt required": "ppio: the prompt is marked optional; ppio: its text exempts two templates, as if the others needed one; here holds: optional; without a prompt, a template other than those two warns",
    "/aspect_ratio enum": "ppio: the ratios are a closed list, of which a template may allow a part; the pages of the other Q2 endpoints: the ratios are examples of an open list; here holds: a closed list of two",
    "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
  },
};
const aboutViduQ2TemplateToVideoResponse = {
  source: "https://ppio.com/docs/models/reference-vidu-q2-template2video",
  sources: {},
  disputes: {},
};

export function validateViduQ2TemplateToVideoRequest(body) {
  return verdict(checkViduQ2TemplateToVideoRequest, body, aboutViduQ2TemplateToVideoRequest);
}

export function isViduQ2TemplateToVideoRequest(body) {
  return validateViduQ2TemplateToVideoRequest(body).ok;
}

function checkViduQ2TemplateToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "bgm" &&
      name !== "area" &&
      name !== "seed" &&
      name !== "beast" &&
      name !== "images" &&
      name !== "prompt" &&
      name !== "wm_url" &&
      name !== "payload" &&
      name !== "template" &&
      name !== "meta_data" &&
      name !== "watermark" &&
      name !== "wm_position" &&
      name !== "aspect_ratio" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.bgm;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/bgm`, "boolean", value);
  }
  value = body.area;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/area`, "string", value);
    } else if (!_AREA_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/area`, value, _AREA_VALUES);
    }
  }
  value = body.seed;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/seed`, "integer", value);
  }
  value = body.beast;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/beast`, "string", value);
    } else if (!_BEAST_VALUES.includes(value)) {
      found = add(found, "enum", `${at}/beast`, value, _BEAST_VALUES);
    }
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
      } else if (!_IMAGES_ITEMS_MEDIA.test(item)) {
        found = add(found, "media", `${at}/images/${index}`, item, _IMAGES_ITEMS_EXPECTED);
      } else if (decodedBytes(item) >= 10485760) {
        found = add(found, "decoded", `${at}/images/${index}`, item, "10 MB");
      }
    }
  }
  value = body.prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
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
  value = body.template;
  if (value === undefined) {
    found = add(found, "required", `${at}/template`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/template`, "string", value);
  }
  value = body.meta_data;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/meta_data`, "string", value);
  }
  value = body.watermark;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/watermark`, "boolean", value);
  }
  value = body.wm_position;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/wm_position`, "integer", value);
    } else if (value !== 1 && value !== 2 && value !== 3 && value !== 4) {
      found = add(found, "enum", `${at}/wm_position`, value, _WM_POSITION_VALUES);
    }
  }
  value = body.aspect_ratio;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/aspect_ratio`, "string", value);
    } else if (value !== "16:9" && value !== "9:16") {
      found = add(found, "enum", `${at}/aspect_ratio`, value, _ASPECT_RATIO_VALUES);
    }
  }
  return found;
}

export function validateViduQ2TemplateToVideoResponse(body) {
  return verdict(checkViduQ2TemplateToVideoResponse, body, aboutViduQ2TemplateToVideoResponse);
}

export function isViduQ2TemplateToVideoResponse(body) {
  return validateViduQ2TemplateToVideoResponse(body).ok;
}

function checkViduQ2TemplateToVideoResponse(body, at, found) {
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
