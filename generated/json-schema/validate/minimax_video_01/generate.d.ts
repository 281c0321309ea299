// Generated from specs/endpoints/minimax_video_01/generate.yaml: edit there, then run `make generate`.
// MiniMax Video-01: POST /v3/async/minimax-video-01.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 6 seconds in 720p from a prompt, and from its first image where it is given.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md}
 */
export interface MinimaxVideo01GenerateRequest {
  /**
   * What the video shows. 1 to 2000 characters. The page novita-anchored says: Range: 1 <= x <= 2000. The page
   * novita-anchored says: Range: 1 <= x <= 2000.
   */
  prompt: string;
  /** Address of the image with which the video starts. A URL of an image. */
  image_url?: string | undefined;
  /**
   * Whether the platform writes out a short prompt before it is used.
   *
   * @defaultValue `true`
   */
  enable_prompt_expansion?: boolean | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateMinimaxVideo01GenerateRequest(body: unknown): Verdict<MinimaxVideo01GenerateRequest>;

/** Whether a body breaks no rule. */
export declare function isMinimaxVideo01GenerateRequest(body: unknown): body is MinimaxVideo01GenerateRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md}
 */
export interface MinimaxVideo01GenerateResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateMinimaxVideo01GenerateResponse(body: unknown): Verdict<MinimaxVideo01GenerateResponse>;

/** Whether a body breaks no rule. */
export declare function isMinimaxVideo01GenerateResponse(body: unknown): body is MinimaxVideo01GenerateResponse;
