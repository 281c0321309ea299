// Generated from specs/endpoints/vidu_q3_turbo/text_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Turbo Text to Video: POST /v3/async/vidu-q3-turbo-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video with sound from a prompt alone.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v}
 */
export interface ViduQ3TurboTextToVideoRequest {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. `0`
   * means a random seed. 0 to 2147483647.
   */
  seed?: number | undefined;
  /**
   * Generates sound along with the picture.
   *
   * @defaultValue `true`
   */
  audio?: boolean | undefined;
  /** What the video shows. At most 5000 characters. */
  prompt: string;
  /**
   * Address of an image to use as the watermark. Left out, the platform uses its own. A URL or a base64 data URI of an
   * image. Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are documented
   * for other parameters only).
   */
  wm_url?: string | undefined;
  /**
   * Length of the video. In seconds. 1 to 16.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * Runs the task when the platform is less busy, within 48 hours and for a lower price.
   *
   * @defaultValue `false`
   */
  off_peak?: boolean | undefined;
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
   * Corner of the watermark, counted clockwise from the upper left one. 1 to 4. The corner counts for nothing without a
   * watermark. The sources disagree on its values: a number, of which 3 is the bottom right and 4 the bottom left; a
   * number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a text with a hyphen. Here
   * holds: each endpoint takes the shape of its own page.
   *
   * @defaultValue `3`
   */
  wm_position?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3TurboTextToVideoRequest(body: unknown): Verdict<ViduQ3TurboTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ3TurboTextToVideoRequest(body: unknown): body is ViduQ3TurboTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v}
 */
export interface ViduQ3TurboTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3TurboTextToVideoResponse(body: unknown): Verdict<ViduQ3TurboTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ3TurboTextToVideoResponse(body: unknown): body is ViduQ3TurboTextToVideoResponse;
