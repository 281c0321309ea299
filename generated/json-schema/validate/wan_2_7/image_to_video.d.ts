// Generated from specs/endpoints/wan_2_7/image_to_video.yaml: edit there, then run `make generate`.
// Wan 2.7 Image to Video: POST /v3/async/wan2.7-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from its first frame, or goes on with a video that you have.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v}
 */
export type Wan27ImageToVideoRequest = {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. 0 to
   * 2147483647.
   */
  seed?: number | undefined;
  /** What happens in the video. At most 5000 characters. */
  prompt?: string | undefined;
  /**
   * Length of the video. In seconds. 2 to 15.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * Address of the image with which the video starts. A URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least
   * 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels, without
   * transparency. A video starts with an image or goes on with a clip, and one of the two must be given. The sources
   * disagree on whether it is required: the image is marked as required; the image is marked as required; the image
   * excludes a clip to go on with, and one of the two must be given. Here holds: optional; of the image and the clip
   * exactly one is given.
   */
  image_url?: string | undefined;
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
   * Whether the platform writes out a short prompt before it is used, which takes longer. The sources disagree on its
   * default: they end before a default; a prompt is written out unless somebody says otherwise. Here holds: true.
   *
   * @defaultValue `true`
   */
  prompt_extend?: boolean | undefined;
  /**
   * Address of a video that the new one goes on with. A URL of a video, MP4, QUICKTIME, at most 100 MB, at least
   * 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length
   * at least 2 and at most 10 seconds. A video starts with an image or goes on with a clip, and one of the two must be
   * given.
   */
  first_clip_url?: string | undefined;
  /**
   * Address of the image with which the video ends. A URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least
   * 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels, without
   * transparency.
   */
  last_frame_url?: string | undefined;
  /** What the video should not show. At most 500 characters. */
  negative_prompt?: string | undefined;
  /**
   * Address of a sound that drives the video. A URL of a sound. Not stated by the platform's pages: a URL of a sound,
   * at most 15 MB, length at least 2 and at most 30 seconds (an integrator's reference of 2026-08-30 says so; the
   * captures end before it).
   */
  driving_audio_url?: string | undefined;
} & ({ first_clip_url: string } | { image_url: string }) &
  ({ image_url?: never } | { first_clip_url?: never });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27ImageToVideoRequest(body: unknown): Verdict<Wan27ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan27ImageToVideoRequest(body: unknown): body is Wan27ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v}
 */
export interface Wan27ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27ImageToVideoResponse(body: unknown): Verdict<Wan27ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan27ImageToVideoResponse(body: unknown): body is Wan27ImageToVideoResponse;
