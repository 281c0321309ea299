// Generated from specs/endpoints/vidu_2_0/start_end_to_video.yaml: edit there, then run `make generate`.
// Vidu 2.0 Start-End to Video: POST /v3/async/vidu-2.0-startend2video.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video that leads from a first frame to a last one.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-2.0-startend2video}
 */
export type Vidu20StartEndToVideoRequest = {
  /**
   * The first and the last frame of the video, in this order. Exactly 2 items. Each item: One image. A URL or a base64
   * data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI. The sources
   * disagree on its limits: every image is limited to 50 MB; what a data URI holds must stay below 10 MB once decoded.
   * Here holds: 50 MB for the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page says so.
   */
  images: readonly string[];
  /** What happens between the first and the last frame. At most 1500 characters. */
  prompt?: string | undefined;
  /**
   * Length of the video. In seconds. Allowed: `4`, `8`.
   *
   * @defaultValue `4`
   */
  duration?: 4 | 8 | undefined;
  /** Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. */
  seed?: number | undefined;
  /**
   * Height of the video in lines. What is allowed, and what it is when left out, depends on the duration. Allowed:
   * `"360p"`, `"720p"`, `"1080p"`. A video of 4 s is in 360p unless told otherwise. A video of 8 s comes in 720p only.
   */
  resolution?: "360p" | "720p" | "1080p" | undefined;
  /**
   * How much things move in the video. Allowed: `"auto"`, `"small"`, `"medium"`, `"large"`. The sources disagree on its
   * values: the strongest movement is called large; it is called high. Here holds: large.
   *
   * @defaultValue `"auto"`
   */
  movement_amplitude?: "auto" | "small" | "medium" | "large" | undefined;
  /**
   * Adds background music that suits the video, over its whole length.
   *
   * @defaultValue `false`
   */
  bgm?: boolean | undefined;
} & ({ duration?: 4 | undefined } | { resolution?: "720p" | undefined });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateVidu20StartEndToVideoRequest(body: unknown): Verdict<Vidu20StartEndToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isVidu20StartEndToVideoRequest(body: unknown): body is Vidu20StartEndToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-2.0-startend2video}
 */
export interface Vidu20StartEndToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateVidu20StartEndToVideoResponse(body: unknown): Verdict<Vidu20StartEndToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isVidu20StartEndToVideoResponse(body: unknown): body is Vidu20StartEndToVideoResponse;
