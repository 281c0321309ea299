// Generated from specs/endpoints/kling_v3_0_4k/image_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 4K Image to Video: POST /v3/async/kling-v3.0-4k-i2v.

import { add } from "../problems.js";
import { asObject, longer } from "../values.js";
import { verdict } from "../verdict.js";

const _END_IMAGE_SAYS = "A video of several shots has no last image";
const _MULTI_PROMPT_SAYS = "The video needs a prompt, for all of it or for its shots";
const _NAMES = ["image", "sound", "prompt", "duration", "cfg_scale", "end_image", "multi_prompt", "negative_prompt"];
const _IMAGE_MEDIA = /^(https?:\/\/|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+\/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)/u;
const _IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
const _END_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG";
const _KLING_SHOT4_K_NAMES = ["prompt", "duration"];
const aboutKlingV304KImageToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md",
  sources: {},
  disputes: {
    "/prompt required": "novita-markdown: the prompt is marked required; highwayapi: the list of several prompts is given in its place, and never beside it; here holds: a prompt or shots or both; users of HighwayAPI may not give both, and users of Novita are warned without a prompt",
    "/multi_prompt/items type": "novita-markdown: the sample call has objects of prompt and duration; highwayapi: a list of prompts, which would be texts; no type of an item is stated; here holds: objects of prompt and duration",
  },
};
const aboutKlingV304KImageToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md",
  sources: {},
  disputes: {},
};

export function validateKlingV304KImageToVideoRequest(body) {
  return verdict(checkKlingV304KImageToVideoRequest, body, aboutKlingV304KImageToVideoRequest);
}

export function isKlingV304KImageToVideoRequest(body) {
  return validateKlingV304KImageToVideoRequest(body).ok;
}

function checkKlingV304KImageToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "image" &&
      name !== "sound" &&
      name !== "prompt" &&
      name !== "duration" &&
      name !== "cfg_scale" &&
      name !== "end_image" &&
      name !== "multi_prompt" &&
      name !== "negative_prompt" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
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
  value = body.sound;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/sound`, "boolean", value);
  }
  value = body.prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/prompt`, "string", value);
    } else if (longer(value, 2500)) {
      found = add(found, "length", `${at}/prompt`, "maxLength", 2500, value);
    }
  }
  value = body.duration;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/duration`, "integer", value);
    } else if (value < 3) {
      found = add(found, "range", `${at}/duration`, "minimum", 3, value);
    } else if (value > 15) {
      found = add(found, "range", `${at}/duration`, "maximum", 15, value);
    }
  }
  value = body.cfg_scale;
  if (value !== undefined) {
    if (!Number.isFinite(value)) {
      found = add(found, "type", `${at}/cfg_scale`, "number", value);
    } else if (value < 0) {
      found = add(found, "range", `${at}/cfg_scale`, "minimum", 0, value);
    } else if (value > 1) {
      found = add(found, "range", `${at}/cfg_scale`, "maximum", 1, value);
    }
  }
  value = body.end_image;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/end_image`, "string", value);
    } else if (!_IMAGE_MEDIA.test(value)) {
      found = add(found, "media", `${at}/end_image`, value, _END_IMAGE_EXPECTED);
    }
  }
  value = body.multi_prompt;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/multi_prompt`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members2 = asObject(item);
        if (members2 === undefined) {
          found = add(found, "type", `${at}/multi_prompt/${index}`, "object", item);
        } else {
          found = checkKlingShot4K(members2, `${at}/multi_prompt/${index}`, found);
        }
      }
    }
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2500)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2500, value);
    }
  }
  if (body.end_image !== undefined) {
    value = body.multi_prompt;
    if (value !== undefined) {
      found = add(found, "exclude", `${at}/multi_prompt`, value, _END_IMAGE_SAYS);
    }
  }
  if (body.multi_prompt === undefined) {
    value = body.prompt;
    if (value === undefined) {
      found = add(found, "require", `${at}/prompt`, _MULTI_PROMPT_SAYS);
    }
  }
  return found;
}

export function validateKlingV304KImageToVideoResponse(body) {
  return verdict(checkKlingV304KImageToVideoResponse, body, aboutKlingV304KImageToVideoResponse);
}

export function isKlingV304KImageToVideoResponse(body) {
  return validateKlingV304KImageToVideoResponse(body).ok;
}

function checkKlingV304KImageToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkKlingShot4K(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "prompt" && name !== "duration" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _KLING_SHOT4_K_NAMES);
    }
  }
  value = body.prompt;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  }
  value = body.duration;
  if (value !== undefined && !Number.isInteger(value)) {
    found = add(found, "type", `${at}/duration`, "integer", value);
  }
  return found;
}
