// Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.1 Text to Video: POST /v3/async/wan-t2v.

import { add } from "../problems.js";
import { asObject, longer, shorter } from "../values.js";
import { verdict } from "../verdict.js";

const _WIDTH_SAYS = "A video 480 pixels wide is 832 pixels high";
const _HEIGHT_1_ALLOWED = [832];
const _WIDTH_SAYS_2 = "A video 832 pixels wide is 480 pixels high";
const _HEIGHT_2_ALLOWED = [480];
const _WIDTH_SAYS_3 = "A video 720 pixels wide is 1280 pixels high";
const _HEIGHT_3_ALLOWED = [1280];
const _WIDTH_SAYS_4 = "A video 1280 pixels wide is 720 pixels high";
const _HEIGHT_4_ALLOWED = [720];
const _NAMES = [
  "extra",
  "prompt",
  "negative_prompt",
  "width",
  "height",
  "loras",
  "seed",
  "steps",
  "guidance_scale",
  "flow_shift",
  "enable_safety_checker",
  "fast_mode",
];
const _WIDTH_VALUES = [480, 720, 832, 1280];
const _WAN21_LORA_NAMES = ["path", "scale"];
const _WAN21_WEBHOOK_TEST_NAMES = ["enabled", "return_task_status"];
const _EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES = ["TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED"];
const _WAN21_WEBHOOK_NAMES = ["url", "test_mode"];
const _WAN21_EXTRA_NAMES = ["webhook"];
const aboutWan21TextToVideoRequest = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan-t2v.md",
  sources: {},
  disputes: {
    "/seed required": "novita-rendered: the seed is required; novita-markdown: the seed is optional and has a default; here holds: optional",
    "/extra/webhook/test_mode/enabled required": "novita-markdown: it is marked as required; novita-markdown: it has a default, as if it could be left out; here holds: required",
  },
};
const aboutWan21TextToVideoResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-wan-t2v.md",
  sources: {},
  disputes: {},
};

export function validateWan21TextToVideoRequest(body) {
  return verdict(checkWan21TextToVideoRequest, body, aboutWan21TextToVideoRequest);
}

export function isWan21TextToVideoRequest(body) {
  return validateWan21TextToVideoRequest(body).ok;
}

function checkWan21TextToVideoRequest(body, at, found) {
  let value;
  for (const name in body) {
    if (
      name !== "extra" &&
      name !== "prompt" &&
      name !== "negative_prompt" &&
      name !== "width" &&
      name !== "height" &&
      name !== "loras" &&
      name !== "seed" &&
      name !== "steps" &&
      name !== "guidance_scale" &&
      name !== "flow_shift" &&
      name !== "enable_safety_checker" &&
      name !== "fast_mode" &&
      body[name] !== undefined
    ) {
      found = add(found, "unknown", at, name, _NAMES);
    }
  }
  value = body.extra;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/extra`, "object", value);
    } else {
      found = checkWan21Extra(members, `${at}/extra`, found);
    }
  }
  value = body.prompt;
  if (value === undefined) {
    found = add(found, "required", `${at}/prompt`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/prompt`, "string", value);
  } else if (shorter(value, 1)) {
    found = add(found, "length", `${at}/prompt`, "minLength", 1, value);
  } else if (longer(value, 2000)) {
    found = add(found, "length", `${at}/prompt`, "maxLength", 2000, value);
  }
  value = body.negative_prompt;
  if (value !== undefined) {
    if (typeof value !== "string") {
      found = add(found, "type", `${at}/negative_prompt`, "string", value);
    } else if (longer(value, 2000)) {
      found = add(found, "length", `${at}/negative_prompt`, "maxLength", 2000, value);
    }
  }
  value = body.width;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/width`, "integer", value);
    } else if (value !== 480 && value !== 720 && value !== 832 && value !== 1280) {
      found = add(found, "enum", `${at}/width`, value, _WIDTH_VALUES);
    }
  }
  value = body.height;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/height`, "integer", value);
    } else if (value !== 480 && value !== 720 && value !== 832 && value !== 1280) {
      found = add(found, "enum", `${at}/height`, value, _WIDTH_VALUES);
    }
  }
  value = body.loras;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/loras`, "array", value);
    } else {
      if (value.length > 3) {
        found = add(found, "items", `${at}/loras`, "maxItems", 3, value);
      }
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members2 = asObject(item);
        if (members2 === undefined) {
          found = add(found, "type", `${at}/loras/${index}`, "object", item);
        } else {
          found = checkWan21Lora(members2, `${at}/loras/${index}`, found);
        }
      }
    }
  }
  value = body.seed;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/seed`, "integer", value);
    } else if (value < -1) {
      found = add(found, "range", `${at}/seed`, "minimum", -1, value);
    } else if (value > 9999999999) {
      found = add(found, "range", `${at}/seed`, "maximum", 9999999999, value);
    }
  }
  value = body.steps;
  if (value !== undefined) {
    if (!Number.isInteger(value)) {
      found = add(found, "type", `${at}/steps`, "integer", value);
    } else if (value < 1) {
      found = add(found, "range", `${at}/steps`, "minimum", 1, value);
    } else if (value > 40) {
      found = add(found, "range", `${at}/steps`, "maximum", 40, value);
    }
  }
  value = body.guidance_scale;
  if (value !== undefined) {
    if (!Number.isFinite(value)) {
      found = add(found, "type", `${at}/guidance_scale`, "number", value);
    } else if (value < 0) {
      found = add(found, "range", `${at}/guidance_scale`, "minimum", 0, value);
    } else if (value > 10) {
      found = add(found, "range", `${at}/guidance_scale`, "maximum", 10, value);
    }
  }
  value = body.flow_shift;
  if (value !== undefined) {
    if (!Number.isFinite(value)) {
      found = add(found, "type", `${at}/flow_shift`, "number", value);
    } else if (value < 1) {
      found = add(found, "range", `${at}/flow_shift`, "minimum", 1, value);
    } else if (value > 10) {
      found = add(found, "range", `${at}/flow_shift`, "maximum", 10, value);
    }
  }
  value = body.enable_safety_checker;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/enable_safety_checker`, "boolean", value);
  }
  value = body.fast_mode;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/fast_mode`, "boolean", value);
  }
  if (body.width === 480) {
    value = body.height;
    if (value === 480 || value === 720 || value === 1280) {
      found = add(found, "allow", `${at}/height`, value, _HEIGHT_1_ALLOWED, _WIDTH_SAYS);
    }
  }
  if ((body.width === undefined || body.width === 832)) {
    value = body.height;
    if (value === 720 || value === 832 || value === 1280) {
      found = add(found, "allow", `${at}/height`, value, _HEIGHT_2_ALLOWED, _WIDTH_SAYS_2);
    }
  }
  if (body.width === 720) {
    value = body.height;
    if (value === 480 || value === 720 || value === 832) {
      found = add(found, "allow", `${at}/height`, value, _HEIGHT_3_ALLOWED, _WIDTH_SAYS_3);
    }
  }
  if (body.width === 1280) {
    value = body.height;
    if (value === 480 || value === 832 || value === 1280) {
      found = add(found, "allow", `${at}/height`, value, _HEIGHT_4_ALLOWED, _WIDTH_SAYS_4);
    }
  }
  return found;
}

export function validateWan21TextToVideoResponse(body) {
  return verdict(checkWan21TextToVideoResponse, body, aboutWan21TextToVideoResponse);
}

export function isWan21TextToVideoResponse(body) {
  return validateWan21TextToVideoResponse(body).ok;
}

function checkWan21TextToVideoResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}

function checkWan21Lora(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "path" && name !== "scale" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _WAN21_LORA_NAMES);
    }
  }
  value = body.path;
  if (value === undefined) {
    found = add(found, "required", `${at}/path`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/path`, "string", value);
  }
  value = body.scale;
  if (value === undefined) {
    found = add(found, "required", `${at}/scale`);
  } else if (!Number.isFinite(value)) {
    found = add(found, "type", `${at}/scale`, "number", value);
  } else if (value < 0) {
    found = add(found, "range", `${at}/scale`, "minimum", 0, value);
  } else if (value > 4) {
    found = add(found, "range", `${at}/scale`, "maximum", 4, value);
  }
  return found;
}

function checkWan21WebhookTest(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "enabled" && name !== "return_task_status" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _WAN21_WEBHOOK_TEST_NAMES);
    }
  }
  value = body.enabled;
  if (value === undefined) {
    found = add(found, "required", `${at}/enabled`);
  } else if (typeof value !== "boolean") {
    found = add(found, "type", `${at}/enabled`, "boolean", value);
  }
  value = body.return_task_status;
  if (value === undefined) {
    found = add(found, "required", `${at}/return_task_status`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/return_task_status`, "string", value);
  } else if (value !== "TASK_STATUS_SUCCEED" && value !== "TASK_STATUS_FAILED") {
    found = add(found, "enum", `${at}/return_task_status`, value, _EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES);
  }
  return found;
}

function checkWan21Webhook(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "url" && name !== "test_mode" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _WAN21_WEBHOOK_NAMES);
    }
  }
  value = body.url;
  if (value === undefined) {
    found = add(found, "required", `${at}/url`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/url`, "string", value);
  }
  value = body.test_mode;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/test_mode`, "object", value);
    } else {
      found = checkWan21WebhookTest(members, `${at}/test_mode`, found);
    }
  }
  return found;
}

function checkWan21Extra(body, at, found) {
  let value;
  for (const name in body) {
    if (name !== "webhook" && body[name] !== undefined) {
      found = add(found, "unknown", at, name, _WAN21_EXTRA_NAMES);
    }
  }
  value = body.webhook;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/webhook`, "object", value);
    } else {
      found = checkWan21Webhook(members, `${at}/webhook`, found);
    }
  }
  return found;
}
