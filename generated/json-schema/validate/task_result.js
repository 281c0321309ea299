// Generated from the files in specs/: edit there, then run `make generate`.
// The result of a task.

import { asObject } from "./values.js";
import { verdict } from "./verdict.js";

const aboutTaskResultResponse = {
  source: "https://novita.ai/docs/api-reference/model-apis-task-result",
  sources: {},
  disputes: {
    "/videos/items/video_url_ttl type": "novita: lifetimes of videos and sounds are texts, that of an image is an integer; the examples show both; the vendor's own client: every lifetime is read as an integer; here holds: a number or a text of digits, for videos, images and sounds alike",
    "/extra/seed type": "novita: the seed and the debug times are texts; the vendor's own client: they are read as integers; here holds: a number or a text of digits",
  },
};

export function validateTaskResultResponse(body) {
  return verdict(checkTaskResultResponse, body, aboutTaskResultResponse);
}

export function isTaskResultResponse(body) {
  return validateTaskResultResponse(body).ok;
}

function checkTaskResultResponse(body, at, out) {
  let value;
  value = body.task;
  if (value === undefined) {
    out.required(`${at}/task`);
  } else {
    const members = asObject(value);
    if (members === undefined) {
      out.type(`${at}/task`, "object", value);
    } else {
      checkTaskResultTask(members, `${at}/task`, out);
    }
  }
  value = body.videos;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      out.type(`${at}/videos`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members1 = asObject(item);
        if (members1 === undefined) {
          out.type(`${at}/videos/${index}`, "object", item);
        } else {
          checkTaskResultVideo(members1, `${at}/videos/${index}`, out);
        }
      }
    }
  }
  value = body.images;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      out.type(`${at}/images`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members1 = asObject(item);
        if (members1 === undefined) {
          out.type(`${at}/images/${index}`, "object", item);
        } else {
          checkTaskResultImage(members1, `${at}/images/${index}`, out);
        }
      }
    }
  }
  value = body.audios;
  if (value !== undefined) {
    if (!Array.isArray(value)) {
      out.type(`${at}/audios`, "array", value);
    } else {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        const members1 = asObject(item);
        if (members1 === undefined) {
          out.type(`${at}/audios/${index}`, "object", item);
        } else {
          checkTaskResultAudio(members1, `${at}/audios/${index}`, out);
        }
      }
    }
  }
  value = body.extra;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      out.type(`${at}/extra`, "object", value);
    } else {
      checkTaskResultExtra(members, `${at}/extra`, out);
    }
  }
}

function checkTaskResultDebugInfo(body, at, out) {
}

function checkTaskResultExtra(body, at, out) {
  let value;
  value = body.enable_nsfw_detection;
  if (value !== undefined && typeof value !== "boolean") {
    out.type(`${at}/enable_nsfw_detection`, "boolean", value);
  }
  value = body.debug_info;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      out.type(`${at}/debug_info`, "object", value);
    } else {
      checkTaskResultDebugInfo(members, `${at}/debug_info`, out);
    }
  }
}

function checkTaskResultAudioMetadata(body, at, out) {
}

function checkTaskResultAudio(body, at, out) {
  let value;
  value = body.audio_url;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/audio_url`, "string", value);
  }
  value = body.audio_type;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/audio_type`, "string", value);
  }
  value = body.audio_metadata;
  if (value !== undefined) {
    const members = asObject(value);
    if (members === undefined) {
      out.type(`${at}/audio_metadata`, "object", value);
    } else {
      checkTaskResultAudioMetadata(members, `${at}/audio_metadata`, out);
    }
  }
}

function checkTaskResultImage(body, at, out) {
  let value;
  value = body.image_url;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/image_url`, "string", value);
  }
  value = body.image_type;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/image_type`, "string", value);
  }
}

function checkTaskResultVideo(body, at, out) {
  let value;
  value = body.video_url;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/video_url`, "string", value);
  }
  value = body.video_type;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/video_type`, "string", value);
  }
}

function checkTaskResultTask(body, at, out) {
  let value;
  value = body.task_id;
  if (value === undefined) {
    out.required(`${at}/task_id`);
  } else if (typeof value !== "string") {
    out.type(`${at}/task_id`, "string", value);
  }
  value = body.status;
  if (value === undefined) {
    out.required(`${at}/status`);
  } else if (typeof value !== "string") {
    out.type(`${at}/status`, "string", value);
  }
  value = body.reason;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/reason`, "string", value);
  }
  value = body.task_type;
  if (value !== undefined && typeof value !== "string") {
    out.type(`${at}/task_type`, "string", value);
  }
  value = body.eta;
  if (value !== undefined && !Number.isFinite(value)) {
    out.type(`${at}/eta`, "number", value);
  }
  value = body.progress_percent;
  if (value !== undefined && !Number.isFinite(value)) {
    out.type(`${at}/progress_percent`, "number", value);
  }
}
