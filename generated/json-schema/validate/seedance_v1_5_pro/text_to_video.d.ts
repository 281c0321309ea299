// Generated from specs/endpoints/seedance_v1_5_pro/text_to_video.yaml: edit there, then run `make generate`.
// Seedance 1.5 Pro Text to Video: POST /v3/async/seedance-v1.5-pro-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 4 to 12 seconds with sound from a prompt.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md}
 */
export interface SeedanceV15ProTextToVideoRequest {
  /**
   * Frames in a second of the video. In frames per second. Only value: `24`.
   *
   * @defaultValue `24`
   */
  fps?: 24 | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. `-1` means a random seed. -1 to 4294967295.
   *
   * @defaultValue `-1`
   */
  seed?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"`, `"21:9"`, `"adaptive"`.
   * `"adaptive"` means what suits the prompt.
   *
   * @defaultValue `"adaptive"`
   */
  ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive" | undefined;
  /**
   * What the video shows. What somebody says in it stands best in double quotes. Should have at most 500 characters.
   */
  prompt: string;
  /**
   * Length of the video. In seconds. 4 to 12.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Height of the video in lines. Allowed: `"480p"`, `"720p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "480p" | "720p" | undefined;
  /**
   * Whether the camera stays where it is. It is asked for in the prompt, and may move all the same.
   *
   * @defaultValue `false`
   */
  camera_fixed?: boolean | undefined;
  /**
   * How the task is run. Allowed: `"default"`, `"flex"`. `"default"` means at once. `"flex"` means when there is room,
   * at half the price.
   *
   * @defaultValue `"default"`
   */
  service_tier?: "default" | "flex" | undefined;
  /**
   * Whether speech, sounds and music are generated with the video.
   *
   * @defaultValue `true`
   */
  generate_audio?: boolean | undefined;
  /**
   * Time after which the task is given up. In seconds. 3600 to 259200.
   *
   * @defaultValue `172800`
   */
  execution_expires_after?: number | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV15ProTextToVideoRequest(body: unknown): Verdict<SeedanceV15ProTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV15ProTextToVideoRequest(body: unknown): body is SeedanceV15ProTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md}
 */
export interface SeedanceV15ProTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV15ProTextToVideoResponse(body: unknown): Verdict<SeedanceV15ProTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV15ProTextToVideoResponse(body: unknown): body is SeedanceV15ProTextToVideoResponse;
