// Generated from the files in specs/: edit there, then run `make generate`.
// The result of a task.

import type { Verdict } from "./verdict.js";

/**
 * State of a task and, once it has succeeded, where its files are.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-task-result}
 */
export interface TaskResultResponse {
  /** The task itself. */
  task: TaskResultTask;
  /** Videos of the task; empty until there are any. Each item: One video. */
  videos?: TaskResultVideo[] | undefined;
  /** Images of the task; empty for a task that makes none. Each item: One image. */
  images?: TaskResultImage[] | undefined;
  /** Sounds of the task; empty for a task that makes none. Each item: One sound. */
  audios?: TaskResultAudio[] | undefined;
  /** Additions that some models and providers make. */
  extra?: TaskResultExtra | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateTaskResultResponse(body: unknown): Verdict<TaskResultResponse>;

/** Whether a body breaks no rule. */
export declare function isTaskResultResponse(body: unknown): body is TaskResultResponse;

/** What the platform notes about the handling of the task. */
export interface TaskResultDebugInfo {
  /** The request as the platform understood it. */
  request_info?: unknown;
  /** When the task was submitted, as a number or as a text of digits. In milliseconds since 1970. May be null. */
  submit_time_ms?: number | string | null | undefined;
  /** When the work began, as a number or as a text of digits. In milliseconds since 1970. May be null. */
  execute_time_ms?: number | string | null | undefined;
  /** When the work ended, as a number or as a text of digits. In milliseconds since 1970. May be null. */
  complete_time_ms?: number | string | null | undefined;
}

/** Additions that some models and providers make. */
export interface TaskResultExtra {
  /** The seed that was used, as a number or as a text of digits. May be null. */
  seed?: number | string | null | undefined;
  /** Whether the content was checked for nudity and violence. Documented by novita only. */
  enable_nsfw_detection?: boolean | undefined;
  /** What the platform notes about the handling of the task. */
  debug_info?: TaskResultDebugInfo | undefined;
}

/** What is said in a sound, and when. */
export interface TaskResultAudioMetadata {
  /** The words. */
  text?: unknown;
  /** Where they begin. */
  start_time?: unknown;
  /** Where they end. */
  end_time?: unknown;
}

/** One sound. */
export interface TaskResultAudio {
  /** Pre-signed address of the file; asking for the task again gives a fresh one. */
  audio_url?: string | undefined;
  /** How long the address lives, as a number or as a text of digits. In seconds. May be null. */
  audio_url_ttl?: number | string | null | undefined;
  /** File format. For example `"wav"`. */
  audio_type?: "wav" | (string & {}) | undefined;
  /** What is said in a sound, and when. */
  audio_metadata?: TaskResultAudioMetadata | undefined;
}

/** One image. */
export interface TaskResultImage {
  /** Pre-signed address of the file; asking for the task again gives a fresh one. */
  image_url?: string | undefined;
  /** How long the address lives, as a number or as a text of digits. In seconds. May be null. */
  image_url_ttl?: number | string | null | undefined;
  /** File format. For example `"jpeg"`, `"png"`, `"webp"`. */
  image_type?: "jpeg" | "png" | "webp" | (string & {}) | undefined;
}

/** One video. */
export interface TaskResultVideo {
  /** Pre-signed address of the file; asking for the task again gives a fresh one. */
  video_url?: string | undefined;
  /** How long the address lives, as a number or as a text of digits. In seconds. May be null. */
  video_url_ttl?: number | string | null | undefined;
  /** File format. For example `"mp4"`, `"gif"`. */
  video_type?: "mp4" | "gif" | (string & {}) | undefined;
}

/** The task itself. */
export interface TaskResultTask {
  /** Identifier of the task. */
  task_id: string;
  /**
   * Where the task stands. A client must expect statuses that are not listed here. For example `"TASK_STATUS_QUEUED"`,
   * `"TASK_STATUS_PROCESSING"`, `"TASK_STATUS_SUCCEED"`, `"TASK_STATUS_FAILED"`.
   */
  status: "TASK_STATUS_QUEUED" | "TASK_STATUS_PROCESSING" | "TASK_STATUS_SUCCEED" | "TASK_STATUS_FAILED" | (string & {});
  /** Why the task failed; empty when it did not. */
  reason?: string | undefined;
  /** Kind of task, in the platform's own words. */
  task_type?: string | undefined;
  /** Time until the task is expected to be done. Only some models fill it in. In seconds. */
  eta?: number | undefined;
  /** How far the task has come. Only some models fill it in, and 0 is seen on tasks that are done. In percent. */
  progress_percent?: number | undefined;
}
