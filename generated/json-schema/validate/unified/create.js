// Generated from specs/endpoints/unified/create.yaml: edit there, then run `make generate`.
// Unified Video Generation: POST /v3/video/create.

import { add } from "../problems.js";
import { verdict } from "../verdict.js";

const aboutUnifiedCreateRequest = {
  source: "https://novita.ai/docs/api-reference/reference-unified-video-generation",
  sources: {},
  disputes: {},
};
const aboutUnifiedCreateResponse = {
  source: "https://novita.ai/docs/api-reference/reference-unified-video-generation",
  sources: {},
  disputes: {},
};

export function validateUnifiedCreateRequest(body) {
  return verdict(checkUnifiedCreateRequest, body, aboutUnifiedCreateRequest);
}

export function isUnifiedCreateRequest(body) {
  return validateUnifiedCreateRequest(body).ok;
}

function checkUnifiedCreateRequest(body, at, found) {
  let value;
  value = body.model;
  if (value === undefined) {
    found = add(found, "required", `${at}/model`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/model`, "string", value);
  }
  value = body.callback_url;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/callback_url`, "string", value);
  }
  return found;
}

export function validateUnifiedCreateResponse(body) {
  return verdict(checkUnifiedCreateResponse, body, aboutUnifiedCreateResponse);
}

export function isUnifiedCreateResponse(body) {
  return validateUnifiedCreateResponse(body).ok;
}

function checkUnifiedCreateResponse(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  return found;
}
