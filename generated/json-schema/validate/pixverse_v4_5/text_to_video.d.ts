// Generated from specs/endpoints/pixverse_v4_5/text_to_video.yaml: edit there, then run `make generate`.
// PixVerse 4.5 Text to Video: POST /v3/async/pixverse-v4.5-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt.
 *
 * @see {@link https://ppio.com/docs/models/reference-pixverse-v4.5-t2v}
 */
export type PixverseV45TextToVideoRequest = {
  /** What the video shows. At most 2048 characters. */
  prompt: string;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"`. Required although it has a
   * default: nobody fills it in.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio: "16:9" | "9:16" | "4:3" | "3:4" | "1:1";
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
export declare function validatePixverseV45TextToVideoRequest(body: unknown): Verdict<PixverseV45TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isPixverseV45TextToVideoRequest(body: unknown): body is PixverseV45TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-pixverse-v4.5-t2v}
 */
export interface PixverseV45TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validatePixverseV45TextToVideoResponse(body: unknown): Verdict<PixverseV45TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isPixverseV45TextToVideoResponse(body: unknown): body is PixverseV45TextToVideoResponse;
