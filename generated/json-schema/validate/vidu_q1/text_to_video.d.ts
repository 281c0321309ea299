// Generated from specs/endpoints/vidu_q1/text_to_video.yaml: edit there, then run `make generate`.
// Vidu Q1 Text to Video: POST /v3/async/vidu-q1-text2video.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt alone.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md}
 */
export interface ViduQ1TextToVideoRequest {
  /** What the video shows. At most 1500 characters. */
  prompt: string;
  /**
   * Look of the video. Allowed: `"general"`, `"anime"`.
   *
   * @defaultValue `"general"`
   */
  style?: "general" | "anime" | undefined;
  /**
   * Length of the video. In seconds. Only value: `5`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | undefined;
  /** Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. */
  seed?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /**
   * Height of the video in lines. Only value: `"1080p"`.
   *
   * @defaultValue `"1080p"`
   */
  resolution?: "1080p" | undefined;
  /**
   * How much things move in the video. Allowed: `"auto"`, `"small"`, `"medium"`, `"large"`. The sources disagree on its
   * values: the strongest movement is called large; it is called high. Here holds: large.
   *
   * @defaultValue `"auto"`
   */
  movement_amplitude?: "auto" | "small" | "medium" | "large" | undefined;
  /**
   * Adds background music that suits the video, over its whole length.
   *
   * @defaultValue `false`
   */
  bgm?: boolean | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ1TextToVideoRequest(body: unknown): Verdict<ViduQ1TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ1TextToVideoRequest(body: unknown): body is ViduQ1TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md}
 */
export interface ViduQ1TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ1TextToVideoResponse(body: unknown): Verdict<ViduQ1TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ1TextToVideoResponse(body: unknown): body is ViduQ1TextToVideoResponse;
