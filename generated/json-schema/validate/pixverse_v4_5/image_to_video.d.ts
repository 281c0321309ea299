// Generated from specs/endpoints/pixverse_v4_5/image_to_video.yaml: edit there, then run `make generate`.
// PixVerse 4.5 Image to Video: POST /v3/async/pixverse-v4.5-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life as a prompt describes it.
 *
 * @see {@link https://ppio.com/docs/models/reference-pixverse-v4.5-i2v}
 */
export type PixverseV45ImageToVideoRequest = {
  /** What happens in the video. At most 2048 characters. */
  prompt: string;
  /**
   * Image with which the video starts. A URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least
   * 300x300 pixels, width to height within 2:5 and 5:2.
   */
  image: string;
  /**
   * Height of the video in lines. Allowed: `"360p"`, `"540p"`, `"720p"`, `"1080p"`. Required although it has a default:
   * nobody fills it in. The fast mode has no 1080p.
   *
   * @defaultValue `"540p"`
   */
  resolution: "360p" | "540p" | "720p" | "1080p";
  /** What the video should not show. At most 2048 characters. */
  negative_prompt?: string | undefined;
  /**
   * Whether to be quick about it, at some cost in quality.
   *
   * @defaultValue `false`
   */
  fast_mode?: boolean | undefined;
  /**
   * Look of the video. The pages state it of v3.5 alone. Allowed: `"anime"`, `"3d_animation"`, `"clay"`, `"comic"`,
   * `"cyberpunk"`.
   */
  style?: "anime" | "3d_animation" | "clay" | "comic" | "cyberpunk" | undefined;
  /** Makes a result repeatable, as the same seed gives similar videos. */
  seed?: number | undefined;
} & ({ fast_mode?: false | undefined } | { resolution?: "360p" | "540p" | "720p" | undefined });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validatePixverseV45ImageToVideoRequest(body: unknown): Verdict<PixverseV45ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isPixverseV45ImageToVideoRequest(body: unknown): body is PixverseV45ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-pixverse-v4.5-i2v}
 */
export interface PixverseV45ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validatePixverseV45ImageToVideoResponse(body: unknown): Verdict<PixverseV45ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isPixverseV45ImageToVideoResponse(body: unknown): body is PixverseV45ImageToVideoResponse;
