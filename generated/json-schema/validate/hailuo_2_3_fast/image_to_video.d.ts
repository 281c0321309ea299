// Generated from specs/endpoints/hailuo_2_3_fast/image_to_video.yaml: edit there, then run `make generate`.
// MiniMax Hailuo 2.3 Fast Image to Video: POST /v3/async/minimax-hailuo-2.3-fast-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life as a prompt describes it, sooner and for less than Hailuo 2.3.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-fast-i2v}
 */
export type Hailuo23FastImageToVideoRequest = {
  /**
   * What happens in the video. 1 to 2000 characters. The page novita-rendered says: Range: 1 <= x <= 2000. The page
   * novita-rendered says: Range: 1 <= x <= 2000.
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
} & ({ duration?: 6 | undefined } | { resolution?: "768P" | undefined });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHailuo23FastImageToVideoRequest(body: unknown): Verdict<Hailuo23FastImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isHailuo23FastImageToVideoRequest(body: unknown): body is Hailuo23FastImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-fast-i2v}
 */
export interface Hailuo23FastImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHailuo23FastImageToVideoResponse(body: unknown): Verdict<Hailuo23FastImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isHailuo23FastImageToVideoResponse(body: unknown): body is Hailuo23FastImageToVideoResponse;
