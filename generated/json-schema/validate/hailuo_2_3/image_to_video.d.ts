// Generated from specs/endpoints/hailuo_2_3/image_to_video.yaml: edit there, then run `make generate`.
// MiniMax Hailuo 2.3 Image to Video: POST /v3/async/minimax-hailuo-2.3-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life as a prompt describes it.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md}
 */
export type Hailuo23ImageToVideoRequest = {
  /**
   * What happens in the video. Moves of the camera may stand in brackets, such as [Pan left] or [Tracking shot]; those
   * in one pair of brackets happen together, and the page advises against more than three. 1 to 2000 characters. The
   * page novita-markdown says: Range: 1 <= x <= 2000. The page novita-markdown says: Range: 1 <= x <= 2000.
   */
  prompt: string;
  /** Image with which the video starts. A URL or a base64 data URI of an image. */
  image: string;
  /**
   * Length of the video. In seconds. Allowed: `6`, `10`.
   *
   * @defaultValue `6`
   */
  duration?: 6 | 10 | undefined;
  /**
   * Height of the video in lines. Allowed: `"768P"`, `"1080P"`. A video of 10 s comes in 768P only.
   *
   * @defaultValue `"768P"`
   */
  resolution?: "768P" | "1080P" | undefined;
  /**
   * Whether the platform writes out a short prompt before it is used.
   *
   * @defaultValue `true`
   */
  enable_prompt_expansion?: boolean | undefined;
  /**
   * Whether the platform spends less time on the prompt before it is used. PPIO's page of December 2025 does not list
   * fast_pretreatment. The sources disagree on whether it exists: it is optional; it is not listed. Here holds: it is
   * optional.
   *
   * @defaultValue `false`
   */
  fast_pretreatment?: boolean | undefined;
} & ({ duration?: 6 | undefined } | { resolution?: "768P" | undefined });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHailuo23ImageToVideoRequest(body: unknown): Verdict<Hailuo23ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isHailuo23ImageToVideoRequest(body: unknown): body is Hailuo23ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md}
 */
export interface Hailuo23ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHailuo23ImageToVideoResponse(body: unknown): Verdict<Hailuo23ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isHailuo23ImageToVideoResponse(body: unknown): body is Hailuo23ImageToVideoResponse;
