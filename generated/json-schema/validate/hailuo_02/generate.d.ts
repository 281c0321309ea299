// Generated from specs/endpoints/hailuo_02/generate.yaml: edit there, then run `make generate`.
// MiniMax Hailuo 02: POST /v3/async/minimax-hailuo-02.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt, and from its first and last image where they are given.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md}
 */
export type Hailuo02GenerateRequest = {
  /** What the video shows. 1 to 2000 characters. */
  prompt: string;
  /** Image with which the video starts. A URL or a base64 data URI of an image. */
  image?: string | undefined;
  /** Image with which the video ends. A URL or a base64 data URI of an image. */
  end_image?: string | undefined;
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
   * Whether the platform spends less time on the prompt before it is used.
   *
   * @defaultValue `false`
   */
  fast_pretreatment?: boolean | undefined;
} & ({ duration?: 6 | undefined } | { resolution?: "768P" | undefined });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHailuo02GenerateRequest(body: unknown): Verdict<Hailuo02GenerateRequest>;

/** Whether a body breaks no rule. */
export declare function isHailuo02GenerateRequest(body: unknown): body is Hailuo02GenerateRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md}
 */
export interface Hailuo02GenerateResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHailuo02GenerateResponse(body: unknown): Verdict<Hailuo02GenerateResponse>;

/** Whether a body breaks no rule. */
export declare function isHailuo02GenerateResponse(body: unknown): body is Hailuo02GenerateResponse;
