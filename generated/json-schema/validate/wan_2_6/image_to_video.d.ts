// Generated from specs/endpoints/wan_2_6/image_to_video.yaml: edit there, then run `make generate`.
// Wan 2.6 Image to Video: POST /v3/async/wan2.6-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5, 10 or 15 seconds with sound from its first frame, in one shot or several.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md}
 */
export interface Wan26ImageToVideoRequest {
  /** What the video is made from. */
  input: Wan26ImageToVideoInput;
  /** How the video is made. A sound of your own takes the place of a generated one. */
  parameters?: Wan26ImageToVideoParameters | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan26ImageToVideoRequest(body: unknown): Verdict<Wan26ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan26ImageToVideoRequest(body: unknown): body is Wan26ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md}
 */
export interface Wan26ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan26ImageToVideoResponse(body: unknown): Verdict<Wan26ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan26ImageToVideoResponse(body: unknown): body is Wan26ImageToVideoResponse;

/** How the video is made. */
export interface Wan26ImageToVideoParameters {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. 0 to
   * 2147483647.
   */
  seed?: number | undefined;
  /**
   * Generates sound along with the picture, unless a sound of your own is given.
   *
   * @defaultValue `true`
   */
  audio?: boolean | undefined;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`, `15`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | 15 | undefined;
  /**
   * Whether the video is one shot or several. Allowed: `"single"`, `"multi"`.
   *
   * @defaultValue `"multi"`
   */
  shot_type?: "single" | "multi" | undefined;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Height of the video in lines. Allowed: `"720P"`, `"1080P"`.
   *
   * @defaultValue `"1080P"`
   */
  resolution?: "720P" | "1080P" | undefined;
  /**
   * Whether the platform writes out a short prompt before it is used, which takes longer.
   *
   * @defaultValue `true`
   */
  prompt_extend?: boolean | undefined;
}

/** What the video is made from. */
export interface Wan26ImageToVideoInput {
  /** What happens in the video. Is cut off behind 2000 characters. */
  prompt?: string | undefined;
  /**
   * The image to start from. A URL or a base64 data URI of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least
   * 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels, without transparency.
   */
  img_url: string;
  /** Name of a ready-made effect. No list of them is known. */
  template?: string | undefined;
  /**
   * Address of a sound to go with the video. What is longer than the video is cut off, and after its end the video is
   * silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
   */
  audio_url?: string | undefined;
  /** What the video should not show. Is cut off behind 500 characters. */
  negative_prompt?: string | undefined;
}
