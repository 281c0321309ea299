// Generated from specs/endpoints/kling_v2_6_pro/image_to_video.yaml: edit there, then run `make generate`.
// Kling v2.6 Pro Image to Video: POST /v3/async/kling-v2.6-pro-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life with sound, and with voices of your choice.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md}
 */
export interface KlingV26ProImageToVideoRequest {
  /**
   * The image with which the video starts. A URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least
   * 300x300 pixels, width to height within 2:5 and 5:2.
   */
  image: string;
  /**
   * Whether sound is made along with the picture.
   *
   * @defaultValue `true`
   */
  sound?: boolean | undefined;
  /**
   * What the video shows, how things and the camera move and, where sound is made, what is heard. At most 2500
   * characters.
   */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
  /**
   * How closely the video keeps to the prompt; the lower, the more natural its motion. 0 to 1. The sources disagree on
   * its default: left out, it is 0.5; no default is stated. Here holds: 0.5.
   *
   * @defaultValue `0.5`
   */
  cfg_scale?: number | undefined;
  /** Voices with which is spoken in the video. 0 to 2 items. Each item: One voice. No page states in which form. */
  voice_list?: readonly unknown[] | undefined;
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
export declare function validateKlingV26ProImageToVideoRequest(body: unknown): Verdict<KlingV26ProImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV26ProImageToVideoRequest(body: unknown): body is KlingV26ProImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md}
 */
export interface KlingV26ProImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV26ProImageToVideoResponse(body: unknown): Verdict<KlingV26ProImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV26ProImageToVideoResponse(body: unknown): body is KlingV26ProImageToVideoResponse;
