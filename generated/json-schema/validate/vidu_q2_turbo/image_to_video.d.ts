// Generated from specs/endpoints/vidu_q2_turbo/image_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Turbo Image to Video: POST /v3/async/vidu-q2-turbo-img2video.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life as a prompt describes it.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video}
 */
export interface ViduQ2TurboImageToVideoRequest {
  /**
   * Adds background music.
   *
   * @defaultValue `false`
   */
  bgm?: boolean | undefined;
  /** Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. */
  seed?: number | undefined;
  /**
   * Generates sound along with the picture.
   *
   * @defaultValue `false`
   */
  audio?: boolean | undefined;
  /**
   * Addresses of the images to start from. At least 1 item. Not stated by the platform's pages: at most 1 item
   * (upstream Vidu takes exactly one image). Each item: One image. A URL or a base64 data URI of an image. Not stated
   * by the platform's pages: a URL of an image (the page speaks of URLs; data URIs are documented for other endpoints
   * only). The sources disagree on its number of items: the array may have any number of images; at most 3; exactly
   * one. Here holds: the page; more than one image warns.
   */
  images: readonly string[];
  /** What happens in the video. */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`. Required although it
   * has a default: nobody fills it in. The sources disagree on whether it is required: duration is marked required; it
   * has a default, 5; on the start-end pages it has the same one and is optional. Here holds: a body must have it; the
   * client fills in the default and always sends it.
   *
   * @defaultValue `5`
   */
  duration: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  /**
   * Runs the task when the platform is less busy.
   *
   * @defaultValue `false`
   */
  off_peak?: boolean | undefined;
  /** Voice to speak with. */
  voice_id?: string | undefined;
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
   * How much things move in the video. Allowed: `"auto"`, `"small"`, `"medium"`, `"high"`. The sources disagree on its
   * values: the strongest movement is called high; it is called large; upstream adds that on Q2 text and reference it
   * has no effect at all. Here holds: high.
   *
   * @defaultValue `"auto"`
   */
  movement_amplitude?: "auto" | "small" | "medium" | "high" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2TurboImageToVideoRequest(body: unknown): Verdict<ViduQ2TurboImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ2TurboImageToVideoRequest(body: unknown): body is ViduQ2TurboImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video}
 */
export interface ViduQ2TurboImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
  /**
   * Identifier that the serving provider gives the request, for its support. Documented by highwayapi, jiekou, ppio
   * only.
   */
  provider_request_id?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2TurboImageToVideoResponse(body: unknown): Verdict<ViduQ2TurboImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ2TurboImageToVideoResponse(body: unknown): body is ViduQ2TurboImageToVideoResponse;
