// Generated from specs/endpoints/grok_imagine/image_to_video.yaml: edit there, then run `make generate`.
// Grok Imagine Image to Video: POST /v3/async/grok-imagine-video-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life as a prompt describes it.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v}
 */
export interface GrokImagineImageToVideoRequest {
  /** Image with which the video starts. A URL or a base64 data URI of an image. */
  image: string;
  /** What happens in the video. 1 to 4096 characters. */
  prompt: string;
  /**
   * Length of the video. In seconds. 1 to 15. PPIO's videos last at least 6 seconds. PPIO's videos last at most 10
   * seconds. The sources disagree on its minimum: 1 second at least; 6 seconds at least. Here holds: 1, and 6 at PPIO.
   * The sources disagree on its maximum: 15 seconds at most; 10 seconds at most. Here holds: 15, and 10 at PPIO.
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
   * Width to height of the video. Allowed: `"16:9"`, `"4:3"`, `"3:2"`, `"1:1"`, `"2:3"`, `"3:4"`, `"9:16"`. PPIO's page
   * does not list aspect_ratio. The sources disagree on whether it exists: one of seven ratios, without a default; the
   * parameter is not listed. Here holds: the parameter is there.
   */
  aspect_ratio?: "16:9" | "4:3" | "3:2" | "1:1" | "2:3" | "3:4" | "9:16" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateGrokImagineImageToVideoRequest(body: unknown): Verdict<GrokImagineImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isGrokImagineImageToVideoRequest(body: unknown): body is GrokImagineImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v}
 */
export interface GrokImagineImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateGrokImagineImageToVideoResponse(body: unknown): Verdict<GrokImagineImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isGrokImagineImageToVideoResponse(body: unknown): body is GrokImagineImageToVideoResponse;
