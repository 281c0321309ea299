// Generated from specs/endpoints/kling_v3_0_pro/image_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 Pro Image to Video: POST /v3/async/kling-v3.0-pro-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life by a prompt or by one for each shot, with sound or a last image if wanted.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md}
 */
export type KlingV30ProImageToVideoRequest = {
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
   * characters. One prompt describes the whole video, or several describe a shot each. The sources disagree on whether
   * it is required: the prompt is marked required; several prompts are given in place of it, and never beside it. Here
   * holds: either the prompt or the list of several.
   */
  prompt?: string | undefined;
  /**
   * Length of the video. In seconds. 3 to 15.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * How closely the video keeps to the prompt; the lower, the more natural its motion. 0 to 1.
   *
   * @defaultValue `0.5`
   */
  cfg_scale?: number | undefined;
  /**
   * The image with which the video ends. A URL or a base64 data URI of an image, JPEG, PNG. Not stated by the
   * platform's pages: a URL of an image (the page speaks of a URL here, and leaves open in which form the first image
   * comes).
   */
  end_image?: string | undefined;
  /**
   * What happens in each shot of the video, one prompt after the other, in place of the one prompt for all of it. Each
   * item: One shot, as a text or as an object with a prompt and a duration. No page states which. A video of several
   * shots has no last image. One prompt describes the whole video, or several describe a shot each. The sources
   * disagree on its type: a list of prompts, which would be texts; no type of an item is stated; an empty object stands
   * in the list; an item is an object that holds a prompt and a duration. Here holds: any value, of which a text and
   * such an object are the likely ones.
   */
  multi_prompt?: readonly unknown[] | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
} & ({ end_image?: never } | { multi_prompt?: never }) &
  ({ multi_prompt: readonly unknown[] } | { prompt: string }) &
  ({ prompt?: never } | { multi_prompt?: never });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30ProImageToVideoRequest(body: unknown): Verdict<KlingV30ProImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV30ProImageToVideoRequest(body: unknown): body is KlingV30ProImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md}
 */
export interface KlingV30ProImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30ProImageToVideoResponse(body: unknown): Verdict<KlingV30ProImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV30ProImageToVideoResponse(body: unknown): body is KlingV30ProImageToVideoResponse;
