// Generated from specs/endpoints/vidu_q2_pro/start_end_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Pro Start-End to Video: POST /v3/async/vidu-q2-pro-startend2video.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video that leads from a first frame to a last one.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video}
 */
export interface ViduQ2ProStartEndToVideoRequest {
  /**
   * Adds background music.
   *
   * @defaultValue `false`
   */
  bgm?: boolean | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. `0`
   * means a random seed.
   */
  seed?: number | undefined;
  /**
   * The first and the last frame of the video, in this order. Exactly 2 items. Each item: One image. Base64 stands in a
   * data URI. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB. The sources disagree on its
   * limits: every image is limited to 50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50
   * MB for the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page says so.
   */
  images: readonly string[];
  /**
   * Lets the platform recommend a prompt, for 10 further credits. The given one is then ignored. The sources disagree
   * on its meaning: the platform recommends a prompt and ignores the given one; the rhythm of the sound is matched to
   * the motion; a recommendation mode, without further words. Here holds: each endpoint's own page; where it says
   * nothing of the prompt, nothing is refused.
   *
   * @defaultValue `false`
   */
  is_rec?: boolean | undefined;
  /**
   * What happens between the first and the last frame. At most 2000 characters. The platform recommends a prompt and
   * ignores the given one.
   */
  prompt?: string | undefined;
  /**
   * Address of an image to use as the watermark. Left out, the platform uses its own. A URL or a base64 data URI of an
   * image. Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are documented
   * for other parameters only).
   */
  wm_url?: string | undefined;
  /** Text of your own that the platform hands through unchanged. At most 1048576 characters. */
  payload?: string | undefined;
  /**
   * Length of the video. In seconds. Allowed: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`.
   *
   * @defaultValue `5`
   */
  duration?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | undefined;
  /**
   * Runs the task when the platform is less busy.
   *
   * @defaultValue `false`
   */
  off_peak?: boolean | undefined;
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
   * Corner of the watermark, counted clockwise from the upper left one. Allowed: `1`, `2`, `3`, `4`. The corner counts
   * for nothing without a watermark. The sources disagree on its values: a number, of which 3 is the bottom right and 4
   * the bottom left; a number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a text
   * with a hyphen. Here holds: each endpoint takes the shape of its own page.
   *
   * @defaultValue `3`
   */
  wm_position?: 1 | 2 | 3 | 4 | undefined;
  /**
   * How much things move in the video. Allowed: `"auto"`, `"small"`, `"medium"`, `"large"`. The sources disagree on its
   * values: the strongest movement is called large; it is called high. Here holds: large.
   *
   * @defaultValue `"auto"`
   */
  movement_amplitude?: "auto" | "small" | "medium" | "large" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2ProStartEndToVideoRequest(body: unknown): Verdict<ViduQ2ProStartEndToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ProStartEndToVideoRequest(body: unknown): body is ViduQ2ProStartEndToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video}
 */
export interface ViduQ2ProStartEndToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
  /** Identifier that the serving provider gives the request, for its support. */
  provider_request_id?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2ProStartEndToVideoResponse(body: unknown): Verdict<ViduQ2ProStartEndToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ProStartEndToVideoResponse(body: unknown): body is ViduQ2ProStartEndToVideoResponse;
