// Generated from specs/endpoints/kling_v3_0_std/image_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 Standard Image to Video: POST /v3/async/kling-v3.0-std-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life, with sound, a last image or several shots if wanted.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md}
 */
export type KlingV30StdImageToVideoRequest = {
  /**
   * The image with which the video starts. A URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least
   * 300x300 pixels, width to height within 2:5 and 5:2.
   */
  image: string;
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
   * The image with which the video ends. A URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least
   * 300x300 pixels, width to height within 2:5 and 5:2. Not stated by the platform's pages: a URL of an image (the page
   * speaks of a URL here, and leaves open in which form the first image comes).
   */
  end_image?: string | undefined;
  /**
   * Shots of which the video is put together, one after the other. Each item: One shot of a video that is put together
   * of several. A video of several shots has no last image.
   */
  multi_prompt?: readonly KlingShot[] | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
} & ({ end_image?: never } | { multi_prompt?: never });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30StdImageToVideoRequest(body: unknown): Verdict<KlingV30StdImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV30StdImageToVideoRequest(body: unknown): body is KlingV30StdImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md}
 */
export interface KlingV30StdImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30StdImageToVideoResponse(body: unknown): Verdict<KlingV30StdImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV30StdImageToVideoResponse(body: unknown): body is KlingV30StdImageToVideoResponse;

/** One shot of a video that is put together of several. */
export interface KlingShot {
  /** What happens in the shot. */
  prompt: string;
  /**
   * Length of the shot. In seconds. 3 to 15.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
}
