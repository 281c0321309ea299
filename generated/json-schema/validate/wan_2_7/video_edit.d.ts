// Generated from specs/endpoints/wan_2_7/video_edit.yaml: edit there, then run `make generate`.
// Wan 2.7 Video Edit: POST /v3/async/wan2.7-videoedit.

import type { Verdict } from "../verdict.js";

/**
 * Changes a video as a prompt and up to three reference images ask for.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md}
 */
export interface Wan27VideoEditRequest {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. 0 to
   * 2147483647.
   */
  seed?: number | undefined;
  /** Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"`, `"3:4"`. */
  ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | undefined;
  /** What to change, and how. At most 5000 characters. */
  prompt?: string | undefined;
  /**
   * Length to which the video is cut. In seconds. `0` means the length of the given video. 0 to 10. A video can be cut
   * to 2 seconds or more (no page of the platform states it: 0 keeps the length and 2 to 10 cut it, so that 1 is in the
   * range and means nothing).
   *
   * @defaultValue `0`
   */
  duration?: number | undefined;
  /**
   * Address of the video to change. A URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to
   * height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10
   * seconds. The sources disagree on whether it is required: the mark is not in the captures; a video is always given.
   * Here holds: required.
   */
  video_url: string;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Height of the video in lines. Allowed: `"720P"`, `"1080P"`. The sources disagree on its default: the captures end
   * before it; it is 1080P unless somebody says otherwise. Here holds: 1080P.
   *
   * @defaultValue `"1080P"`
   */
  resolution?: "720P" | "1080P" | undefined;
  /**
   * Which sound the video has. Allowed: `"auto"`, `"origin"`.
   *
   * @defaultValue `"auto"`
   */
  audio_setting?: "auto" | "origin" | undefined;
  /** Whether the platform writes out a short prompt before it is used. */
  prompt_extend?: boolean | undefined;
  /** What the video should not show. At most 500 characters. */
  negative_prompt?: string | undefined;
  /**
   * Address of an image to go by. A URL of an image. Not stated by the platform's pages: a URL of an image, JPEG, PNG,
   * BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels,
   * height at most 8000 pixels (an integrator's reference of 2026-08-30 says so; the captures end before it).
   */
  reference_image_url?: string | undefined;
  /** Address of a second image to go by. A URL of an image. */
  reference_image_url_2?: string | undefined;
  /** Address of a third image to go by. A URL of an image. */
  reference_image_url_3?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27VideoEditRequest(body: unknown): Verdict<Wan27VideoEditRequest>;

/** Whether a body breaks no rule. */
export declare function isWan27VideoEditRequest(body: unknown): body is Wan27VideoEditRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md}
 */
export interface Wan27VideoEditResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27VideoEditResponse(body: unknown): Verdict<Wan27VideoEditResponse>;

/** Whether a body breaks no rule. */
export declare function isWan27VideoEditResponse(body: unknown): body is Wan27VideoEditResponse;
