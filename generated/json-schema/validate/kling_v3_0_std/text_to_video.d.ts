// Generated from specs/endpoints/kling_v3_0_std/text_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 Standard Text to Video: POST /v3/async/kling-v3.0-std-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 3 to 15 seconds from a prompt, with sound if wanted.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-t2v.md}
 */
export interface KlingV30StdTextToVideoRequest {
  /**
   * Whether sound is made along with the picture.
   *
   * @defaultValue `false`
   */
  sound?: boolean | undefined;
  /**
   * What the video shows, how things and the camera move and, where sound is made, what is heard. At most 2500
   * characters.
   */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`.
   *
   * @defaultValue `5`
   */
  duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | undefined;
  /**
   * How closely the video keeps to the prompt; the lower, the more natural its motion. 0 to 1.
   *
   * @defaultValue `0.5`
   */
  cfg_scale?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30StdTextToVideoRequest(body: unknown): Verdict<KlingV30StdTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV30StdTextToVideoRequest(body: unknown): body is KlingV30StdTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-t2v.md}
 */
export interface KlingV30StdTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30StdTextToVideoResponse(body: unknown): Verdict<KlingV30StdTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV30StdTextToVideoResponse(body: unknown): body is KlingV30StdTextToVideoResponse;
