// Generated from specs/endpoints/seedance_v1_5_pro/image_to_video.yaml: edit there, then run `make generate`.
// Seedance 1.5 Pro Image to Video: POST /v3/async/seedance-v1.5-pro-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 4 to 12 seconds with sound from its first frame, and its last one if you like.
 *
 * @see {@link https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v}
 */
export interface SeedanceV15ProImageToVideoRequest {
  /**
   * Frames in a second of the video. In frames per second. Only value: `24`.
   *
   * @defaultValue `24`
   */
  fps?: 24 | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. `-1` means a random seed. -1 to 4294967295. The
   * sources disagree on its default: it is -1 unless somebody says otherwise; no default is shown. Here holds: -1.
   *
   * @defaultValue `-1`
   */
  seed?: number | undefined;
  /**
   * Image with which the video starts. A URL or a base64 data URI of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most
   * 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels.
   */
  image: string;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"`, `"21:9"`, `"adaptive"`.
   * `"adaptive"` means what suits the first image.
   *
   * @defaultValue `"adaptive"`
   */
  ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive" | undefined;
  /**
   * What the video shows. What somebody says in it stands best in double quotes. Should have at most 500 characters.
   */
  prompt: string;
  /**
   * Length of the video. In seconds. 4 to 12.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Image with which the video ends. A URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF,
   * GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000
   * pixels. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL or
   * base64; on the pages that say how, base64 stands in a data URI).
   */
  last_image?: string | undefined;
  /**
   * Height of the video in lines. Allowed: `"480p"`, `"720p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "480p" | "720p" | undefined;
  /**
   * Whether the camera stays where it is. It is asked for in the prompt, and may move all the same.
   *
   * @defaultValue `false`
   */
  camera_fixed?: boolean | undefined;
  /**
   * How the task is run. Allowed: `"default"`, `"flex"`. `"default"` means at once. `"flex"` means when there is room.
   *
   * @defaultValue `"default"`
   */
  service_tier?: "default" | "flex" | undefined;
  /**
   * Whether speech, sounds and music are generated with the video.
   *
   * @defaultValue `true`
   */
  generate_audio?: boolean | undefined;
  /**
   * Time after which the task is given up. In seconds. 3600 to 259200.
   *
   * @defaultValue `172800`
   */
  execution_expires_after?: number | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV15ProImageToVideoRequest(body: unknown): Verdict<SeedanceV15ProImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV15ProImageToVideoRequest(body: unknown): body is SeedanceV15ProImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v}
 */
export interface SeedanceV15ProImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV15ProImageToVideoResponse(body: unknown): Verdict<SeedanceV15ProImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV15ProImageToVideoResponse(body: unknown): body is SeedanceV15ProImageToVideoResponse;
