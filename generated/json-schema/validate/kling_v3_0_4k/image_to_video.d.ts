// Generated from specs/endpoints/kling_v3_0_4k/image_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 4K Image to Video: POST /v3/async/kling-v3.0-4k-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life in 4K, with sound, a last image or several shots if wanted.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md}
 */
export type KlingV304KImageToVideoRequest = {
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
   * characters. The video needs a prompt, for all of it or for its shots. Novita's page marks the prompt as required,
   * as far as it was seen. The sources disagree on whether it is required: the prompt is marked required; the list of
   * several prompts is given in its place, and never beside it. Here holds: a prompt or shots or both; users of
   * HighwayAPI may not give both, and users of Novita are warned without a prompt.
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
   * Shots of which the video is put together, one after the other. Each item: One shot of a video in 4K that is put
   * together of several. A video of several shots has no last image. The video needs a prompt, for all of it or for its
   * shots. One prompt describes the whole video, or several describe a shot each (at highwayapi alone). The sources
   * disagree on its type (of each item): the sample call has objects of prompt and duration; a list of prompts, which
   * would be texts; no type of an item is stated. Here holds: objects of prompt and duration.
   */
  multi_prompt?: readonly KlingShot4K[] | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
} & ({ end_image?: never } | { multi_prompt?: never }) &
  ({ multi_prompt: readonly KlingShot4K[] } | { prompt: string });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV304KImageToVideoRequest(body: unknown): Verdict<KlingV304KImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV304KImageToVideoRequest(body: unknown): body is KlingV304KImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md}
 */
export interface KlingV304KImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV304KImageToVideoResponse(body: unknown): Verdict<KlingV304KImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV304KImageToVideoResponse(body: unknown): body is KlingV304KImageToVideoResponse;

/** One shot of a video in 4K that is put together of several. */
export interface KlingShot4K {
  /**
   * What happens in the shot. Not stated by the platform's pages: required (an integrator noted it on 2026-08-26, and
   * the page of v3.0 Standard marks it as required).
   */
  prompt?: string | undefined;
  /**
   * Length of the shot. In seconds. Not stated by the platform's pages: default 5 (the page of v3.0 Standard states it,
   * and no capture of a page in 4K). Not stated by the platform's pages: at least 3 (an integrator noted it on
   * 2026-08-26). Not stated by the platform's pages: at most 15 (an integrator noted it on 2026-08-26).
   */
  duration?: number | undefined;
}
