// Generated from specs/endpoints/seedance_v1_lite/image_to_video.yaml: edit there, then run `make generate`.
// Seedance V1 Lite Image to Video: POST /v3/async/seedance-v1-lite-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds from its first frame, by the smaller model, and its last one if you like.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md}
 */
export interface SeedanceV1LiteImageToVideoRequest {
  /** What happens in the video. Should have at most 500 characters. */
  prompt?: string | undefined;
  /**
   * Image with which the video starts. A URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP,
   * TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000
   * pixels. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL or
   * base64; on the pages that say how, base64 stands in a data URI).
   */
  image: string;
  /** Height of the video in lines. Allowed: `"480p"`, `"720p"`, `"1080p"`. */
  resolution: "480p" | "720p" | "1080p";
  /**
   * Width to height of the video. Allowed: `"21:9"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | undefined;
  /**
   * Image with which the video ends. A URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF,
   * GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000
   * pixels. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL or
   * base64; on the pages that say how, base64 stands in a data URI).
   */
  last_image?: string | undefined;
  /**
   * Whether the camera stays where it is.
   *
   * @defaultValue `false`
   */
  camera_fixed?: boolean | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. `-1` means a random seed. -1 to 2147483647.
   *
   * @defaultValue `-1`
   */
  seed?: number | undefined;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV1LiteImageToVideoRequest(body: unknown): Verdict<SeedanceV1LiteImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV1LiteImageToVideoRequest(body: unknown): body is SeedanceV1LiteImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md}
 */
export interface SeedanceV1LiteImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV1LiteImageToVideoResponse(body: unknown): Verdict<SeedanceV1LiteImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV1LiteImageToVideoResponse(body: unknown): body is SeedanceV1LiteImageToVideoResponse;
