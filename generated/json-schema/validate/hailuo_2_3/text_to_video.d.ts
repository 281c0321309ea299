// Generated from specs/endpoints/hailuo_2_3/text_to_video.yaml: edit there, then run `make generate`.
// MiniMax Hailuo 2.3 Text to Video: POST /v3/async/minimax-hailuo-2.3-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md}
 */
export type Hailuo23TextToVideoRequest = {
  /** What the video shows. 1 to 2000 characters. */
  prompt: string;
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
export declare function validateHailuo23TextToVideoRequest(body: unknown): Verdict<Hailuo23TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isHailuo23TextToVideoRequest(body: unknown): body is Hailuo23TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md}
 */
export interface Hailuo23TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHailuo23TextToVideoResponse(body: unknown): Verdict<Hailuo23TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isHailuo23TextToVideoResponse(body: unknown): body is Hailuo23TextToVideoResponse;
