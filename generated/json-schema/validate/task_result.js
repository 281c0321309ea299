// Generated from the files in specs/: edit there, then run `make generate`.
// The result of a task.

import { add } from "./problems.js";
import { asObject } from "./values.js";
import { verdict } from "./verdict.js";

const aboutTaskResultResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-task-result",
  sources: {},
  disputes: {
    "/videos/items/video_url_ttl type": "novita: lifetimes of videos and sounds are texts, that of an image is an integer; the examples show both; the vendor's own client: every lifetime is read as an integer; here holds: a number or a text of digits, for videos, images and sounds alike; null counts as left out",
    "/extra/seed type": "novita: the seed and the debug times are texts; the vendor's own client: they are read as integers; here holds: a number or a text of digits; null counts as left out",
  },
};

export function validateTaskResultResponse(body) {
  return verdict(checkTaskResultResponse, body, aboutTaskResultResponse);
}

export function isTaskResultResponse(body) {
  return validateTaskResultResponse(body).ok;
}

function checkTaskResultResponse(body, at, found) {
  let value;
  value = body.task;
  if (value === undefined) {
    found = add(found, "required", `${at}/task`);
  } else {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/task`, "object", value);
    } else {
      found = checkTaskResultTask(members, `${at}/task`, found);
    }
  }
  value = body.videos;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/videos`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members2 = asObject(item);
        if (members2 === undefined) {
          found = add(found, "type", `${at}/videos/${index}`, "object", item);
        } else {
          found = checkTaskResultVideo(members2, `${at}/videos/${index}`, found);
        }
      }
    }
  }
  value = body.images;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/images`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members2 = asObject(item);
        if (members2 === undefined) {
          found = add(found, "type", `${at}/images/${index}`, "object", item);
        } else {
          found = checkTaskResultImage(members2, `${at}/images/${index}`, found);
        }
      }
    }
  }
  value = body.audios;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      found = add(found, "type", `${at}/audios`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members2 = asObject(item);
        if (members2 === undefined) {
          found = add(found, "type", `${at}/audios/${index}`, "object", item);
        } else {
          found = checkTaskResultAudio(members2, `${at}/audios/${index}`, found);
        }
      }
    }
  }
  value = body.extra;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/extra`, "object", value);
    } else {
      found = checkTaskResultExtra(members, `${at}/extra`, found);
    }
  }
  return found;
}

function checkTaskResultDebugInfo(body, at, found) {
  let value;
  value = body.submit_time_ms;
  if (value !== undefined && value !== null && !Number.isFinite(value) && typeof value !== "string") {
    found = add(found, "type", `${at}/submit_time_ms`, "number or string", value);
  }
  value = body.execute_time_ms;
  if (value !== undefined && value !== null && !Number.isFinite(value) && typeof value !== "string") {
    found = add(found, "type", `${at}/execute_time_ms`, "number or string", value);
  }
  value = body.complete_time_ms;
  if (value !== undefined && value !== null && !Number.isFinite(value) && typeof value !== "string") {
    found = add(found, "type", `${at}/complete_time_ms`, "number or string", value);
  }
  return found;
}

function checkTaskResultExtra(body, at, found) {
  let value;
  value = body.seed;
  if (value !== undefined && value !== null && !Number.isFinite(value) && typeof value !== "string") {
    found = add(found, "type", `${at}/seed`, "number or string", value);
  }
  value = body.enable_nsfw_detection;
  if (value !== undefined && typeof value !== "boolean") {
    found = add(found, "type", `${at}/enable_nsfw_detection`, "boolean", value);
  }
  value = body.debug_info;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/debug_info`, "object", value);
    } else {
      found = checkTaskResultDebugInfo(members, `${at}/debug_info`, found);
    }
  }
  return found;
}

function checkTaskResultAudioMetadata(body, at, found) {
  return found;
}

function checkTaskResultAudio(body, at, found) {
  let value;
  value = body.audio_url;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/audio_url`, "string", value);
  }
  value = body.audio_url_ttl;
  if (value !== undefined && value !== null && !Number.isFinite(value) && typeof value !== "string") {
    found = add(found, "type", `${at}/audio_url_ttl`, "number or string", value);
  }
  value = body.audio_type;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/audio_type`, "string", value);
  }
  value = body.audio_metadata;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      found = add(found, "type", `${at}/audio_metadata`, "object", value);
    } else {
      found = checkTaskResultAudioMetadata(members, `${at}/audio_metadata`, found);
    }
  }
  return found;
}

function checkTaskResultImage(body, at, found) {
  let value;
  value = body.image_url;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/image_url`, "string", value);
  }
  value = body.image_url_ttl;
  if (value !== undefined && value !== null && !Number.isFinite(value) && typeof value !== "string") {
    found = add(found, "type", `${at}/image_url_ttl`, "number or string", value);
  }
  value = body.image_type;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/image_type`, "string", value);
  }
  return found;
}

function checkTaskResultVideo(body, at, found) {
  let value;
  value = body.video_url;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/video_url`, "string", value);
  }
  value = body.video_url_ttl;
  if (value !== undefined && value !== null && !Number.isFinite(value) && typeof value !== "string") {
    found = add(found, "type", `${at}/video_url_ttl`, "number or string", value);
  }
  value = body.video_type;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/video_type`, "string", value);
  }
  return found;
}

function checkTaskResultTask(body, at, found) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    found = add(found, "required", `${at}/task_id`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/task_id`, "string", value);
  }
  value = body.status;
  if (value === undefined) {
    found = add(found, "required", `${at}/status`);
  } else if (typeof value !== "string") {
    found = add(found, "type", `${at}/status`, "string", value);
  }
  value = body.reason;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/reason`, "string", value);
  }
  value = body.task_type;
  if (value !== undefined && typeof value !== "string") {
    found = add(found, "type", `${at}/task_type`, "string", value);
  }
  value = body.eta;
  if (value !== undefined && !Number.isFinite(value)) {
    found = add(found, "type", `${at}/eta`, "number", value);
  }
  value = body.progress_percent;
  if (value !== undefined && !Number.isFinite(value)) {
    found = add(found, "type", `${at}/progress_percent`, "number", value);
  }
  return found;
}
