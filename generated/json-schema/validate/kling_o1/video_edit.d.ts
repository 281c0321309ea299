// Generated from specs/endpoints/kling_o1/video_edit.yaml: edit there, then run `make generate`.
// Kling O1 Video Edit: POST /v3/async/kling-o1-video-edit.

import type { Verdict } from "../verdict.js";

/**
 * Changes a video as a prompt says, with images to go by if there are any.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md}
 */
export interface KlingO1VideoEditRequest {
  /**
   * Address of the video to change. A URL or a base64 data URI of a video. Not stated by the platform's pages: a URL of
   * a video (the page speaks of a URL; data URIs of videos are documented nowhere).
   */
  video: string;
  /**
   * Images of who or what shall be in the video. 0 to 4 items. Each item: One image. Not stated by the platform's
   * pages: a URL or a base64 data URI of an image (the page only names it as an image, and says nothing of its form).
   *
   * @defaultValue `[]`
   */
  images?: readonly string[] | undefined;
  /** What shall be changed in the video. */
  prompt: string;
  /**
   * Whether to be quick about it, at some cost in quality.
   *
   * @defaultValue `false`
   */
  fast_mode?: boolean | undefined;
  /** Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`. */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /**
   * Whether the sound of the given video is kept.
   *
   * @defaultValue `true`
   */
  keep_original_sound?: boolean | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1VideoEditRequest(body: unknown): Verdict<KlingO1VideoEditRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingO1VideoEditRequest(body: unknown): body is KlingO1VideoEditRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md}
 */
export interface KlingO1VideoEditResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1VideoEditResponse(body: unknown): Verdict<KlingO1VideoEditResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingO1VideoEditResponse(body: unknown): body is KlingO1VideoEditResponse;
