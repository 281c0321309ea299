// Generated from specs/endpoints/vidu_q2_pro/multi_frame.yaml: edit there, then run `make generate`.
// Vidu Q2 Pro Multi-Frame: POST /v3/async/vidu-q2-pro-multiframe.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video that leads from one image through two to nine further ones.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md}
 */
export interface ViduQ2ProMultiFrameRequest {
  /**
   * Address of an image to use as the watermark. Left out, the platform uses its own. A URL or a base64 data URI of an
   * image. Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are documented
   * for other parameters only).
   */
  wm_url?: string | undefined;
  /** Text of your own that the platform hands through unchanged. At most 1048576 characters. */
  payload?: string | undefined;
  /** JSON of your own, as a text, that the platform hands through unchanged. */
  meta_data?: string | undefined;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Height of the video in lines. Allowed: `"540p"`, `"720p"`, `"1080p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "540p" | "720p" | "1080p" | undefined;
  /**
   * The image with which the video starts. A URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at
   * most 50 MB, width to height within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64 data URI of
   * an image (the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI). The sources
   * disagree on its limits: taken at its word, every ratio below 4:1 would do; taken at its word, only long and narrow
   * images would do; the ratio lies between the two. Here holds: within 1:4 and 4:1.
   */
  start_image: string;
  /**
   * Corner of the watermark. Allowed: `"top_left"`, `"top_right"`, `"bottom_right"`, `"bottom_left"`. The corner counts
   * for nothing without a watermark. The sources disagree on its values: a number, of which 3 is the bottom right and 4
   * the bottom left; a number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a text
   * with a hyphen. Here holds: each endpoint takes the shape of its own page.
   *
   * @defaultValue `"bottom_left"`
   */
  wm_position?: "top_left" | "top_right" | "bottom_right" | "bottom_left" | undefined;
  /**
   * The stages of the video, in their order. 2 to 9 items. Each item: One stage of the video and the image at which it
   * arrives. The sources disagree on its limits (of `key_image`): taken at its word, every ratio below 4:1 would do;
   * taken at its word, only long and narrow images would do; the ratio lies between the two. Here holds: within 1:4 and
   * 4:1.
   */
  image_settings: readonly ViduMultiFrameSetting[];
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2ProMultiFrameRequest(body: unknown): Verdict<ViduQ2ProMultiFrameRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ProMultiFrameRequest(body: unknown): body is ViduQ2ProMultiFrameRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md}
 */
export interface ViduQ2ProMultiFrameResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
  /**
   * Identifier that the serving provider gives the request, for its support. Documented by highwayapi, jiekou, ppio
   * only.
   */
  provider_request_id?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2ProMultiFrameResponse(body: unknown): Verdict<ViduQ2ProMultiFrameResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ProMultiFrameResponse(body: unknown): body is ViduQ2ProMultiFrameResponse;

/** One stage of the video and the image at which it arrives. */
export interface ViduMultiFrameSetting {
  /** What happens on the way to the image. */
  prompt?: string | undefined;
  /**
   * Length of the stage. In seconds. 2 to 7.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * The image at which the stage arrives. A URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at
   * most 50 MB, width to height within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64 data URI of
   * an image (the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI).
   */
  key_image: string;
}
