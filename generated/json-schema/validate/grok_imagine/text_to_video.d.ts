// Generated from specs/endpoints/grok_imagine/text_to_video.yaml: edit there, then run `make generate`.
// Grok Imagine Text to Video: POST /v3/async/grok-imagine-video-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v}
 */
export interface GrokImagineTextToVideoRequest {
  /** What the video shows. 1 to 4096 characters. */
  prompt: string;
  /**
   * Length of the video. In seconds. 6 to 10.
   *
   * @defaultValue `6`
   */
  duration?: number | undefined;
  /**
   * Height of the video in lines. Allowed: `"480p"`, `"720p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "480p" | "720p" | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateGrokImagineTextToVideoRequest(body: unknown): Verdict<GrokImagineTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isGrokImagineTextToVideoRequest(body: unknown): body is GrokImagineTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v}
 */
export interface GrokImagineTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateGrokImagineTextToVideoResponse(body: unknown): Verdict<GrokImagineTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isGrokImagineTextToVideoResponse(body: unknown): body is GrokImagineTextToVideoResponse;
