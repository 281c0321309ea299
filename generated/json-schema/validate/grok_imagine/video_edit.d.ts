// Generated from specs/endpoints/grok_imagine/video_edit.yaml: edit there, then run `make generate`.
// Grok Imagine Video Edit: POST /v3/async/grok-imagine-video-edit.

import type { Verdict } from "../verdict.js";

/**
 * Changes a video as a prompt describes it.
 *
 * @see {@link https://ppio.com/docs/models/reference-grok-imagine-video-edit}
 */
export interface GrokImagineVideoEditRequest {
  /**
   * Address of the video to change. What is larger than 854x480 is scaled down to it, and only its first 8 seconds are
   * used. A URL of a video, length at most 8.7 seconds.
   */
  video: string;
  /** What shall change in the video. 1 to 4096 characters. */
  prompt: string;
  /**
   * Height of the video in lines. Allowed: `"480p"`, `"720p"`.
   *
   * @defaultValue `"480p"`
   */
  resolution?: "480p" | "720p" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateGrokImagineVideoEditRequest(body: unknown): Verdict<GrokImagineVideoEditRequest>;

/** Whether a body breaks no rule. */
export declare function isGrokImagineVideoEditRequest(body: unknown): body is GrokImagineVideoEditRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-grok-imagine-video-edit}
 */
export interface GrokImagineVideoEditResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateGrokImagineVideoEditResponse(body: unknown): Verdict<GrokImagineVideoEditResponse>;

/** Whether a body breaks no rule. */
export declare function isGrokImagineVideoEditResponse(body: unknown): body is GrokImagineVideoEditResponse;
