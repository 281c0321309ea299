// Generated from specs/endpoints/seedance_2_0/generate.yaml: edit there, then run `make generate`.
// Seedance 2.0 Video Generation: POST /v3/async/seedance-2.0.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 4 to 15 seconds from a prompt, a first and a last image, or images, videos and sounds to go by.
 *
 * @see {@link https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0}
 */
export interface Seedance20GenerateRequest {
  /** Whether the faster and cheaper model is used. */
  fast?: boolean | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Not stated by the platform's pages: at least -1
   * (an integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 4294967295 (an
   * integrator's reference of the endpoint says so).
   */
  seed?: number | undefined;
  /**
   * Image with which the video starts. A URL or a base64 data URI or bare base64 of an image. Not stated by the
   * platform's pages: a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most
   * 30 MB, width to height within 2:5 and 5:2 (an integrator's reference of the endpoint says so). A last image goes
   * with a first one (no page of the platform states it: an integrator's reference of the endpoint says so). A video is
   * made from a prompt, an image, or something to go by (no page of the platform states it: all of them are optional by
   * an integrator's reference, and without any of them there is nothing to make a video from).
   */
  image?: string | undefined;
  /**
   * Width to height of the video. For example `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"`, `"21:9"`, `"adaptive"`.
   * The sources disagree on its list of values: the capture ends before it; six ratios, or what the model finds
   * suitable. Here holds: the seven values, as an open list.
   */
  ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive" | (string & {}) | undefined;
  /**
   * What the video shows. At most 1000 English words, or 500 Chinese characters, are best, as an integrator tells. A
   * video is made from a prompt, an image, or something to go by (no page of the platform states it: all of them are
   * optional by an integrator's reference, and without any of them there is nothing to make a video from).
   */
  prompt?: string | undefined;
  /**
   * Length of the video. In seconds. Not stated by the platform's pages: at least 4 (an integrator's reference of the
   * endpoint says so). Not stated by the platform's pages: at most 15 (an integrator's reference of the endpoint says
   * so).
   */
  duration?: number | undefined;
  /** Puts a watermark on the video. */
  watermark?: boolean | undefined;
  /** Image with which the video ends. A URL or a base64 data URI of an image. */
  last_image?: string | undefined;
  /**
   * Height of the video in lines. For example `"480p"`, `"720p"`, `"1080p"`. The fast model makes no 1080p (no page of
   * the platform states it: an integrator's reference says so, and the page's prices have no such column).
   */
  resolution?: "480p" | "720p" | "1080p" | (string & {}) | undefined;
  /** Whether the platform searches the web for what the prompt speaks of. */
  web_search?: boolean | undefined;
  /** Whether sound is generated with the video. */
  generate_audio?: boolean | undefined;
  /**
   * Sounds to go by. Not stated by the platform's pages: at least 1 item (an integrator's reference of the endpoint
   * says so). Not stated by the platform's pages: at most 3 items (an integrator's reference of the endpoint says so).
   * Each item: One sound. A URL or a base64 data URI of a sound. Not stated by the platform's pages: a URL or a base64
   * data URI of a sound, WAV, MPEG, length of all together at most 15 seconds (an integrator's reference of the
   * endpoint says so).
   */
  reference_audios?: readonly string[] | undefined;
  /**
   * Images to go by. Not stated by the platform's pages: at least 1 item (an integrator's reference of the endpoint
   * says so). Not stated by the platform's pages: at most 9 items (an integrator's reference of the endpoint says so).
   * Each item: One image. A URL or a base64 data URI of an image. A video is made from a prompt, an image, or something
   * to go by (no page of the platform states it: all of them are optional by an integrator's reference, and without any
   * of them there is nothing to make a video from).
   */
  reference_images?: readonly string[] | undefined;
  /**
   * Videos to go by. Not stated by the platform's pages: at least 1 item (an integrator's reference of the endpoint
   * says so). Not stated by the platform's pages: at most 3 items (an integrator's reference of the endpoint says so).
   * Each item: One video. A URL or a base64 data URI of a video. Not stated by the platform's pages: a URL or a base64
   * data URI of a video, MP4, QUICKTIME, at most 50 MB, length at least 2 and at most 15 seconds (an integrator's
   * reference of the endpoint says so). A video is made from a prompt, an image, or something to go by (no page of the
   * platform states it: all of them are optional by an integrator's reference, and without any of them there is nothing
   * to make a video from).
   */
  reference_videos?: readonly string[] | undefined;
  /** Whether the last frame is returned beside the video. */
  return_last_frame?: boolean | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedance20GenerateRequest(body: unknown): Verdict<Seedance20GenerateRequest>;

/** Whether a body breaks no rule. */
export declare function isSeedance20GenerateRequest(body: unknown): body is Seedance20GenerateRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0}
 */
export interface Seedance20GenerateResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedance20GenerateResponse(body: unknown): Verdict<Seedance20GenerateResponse>;

/** Whether a body breaks no rule. */
export declare function isSeedance20GenerateResponse(body: unknown): body is Seedance20GenerateResponse;
