// Generated from specs/endpoints/vidu_q3_turbo/start_end_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Turbo Start-End to Video: POST /v3/async/vidu-q3-turbo-f2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video with sound that leads from a first frame to a last one.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md}
 */
export interface ViduQ3TurboStartEndToVideoRequest {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. `0`
   * means a random seed.
   */
  seed?: number | undefined;
  /**
   * Generates sound along with the picture.
   *
   * @defaultValue `true`
   */
  audio?: boolean | undefined;
  /**
   * The first and the last frame of the video, in this order. Exactly 2 items. Each item: One image. A URL or a base64
   * data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not stated
   * by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL or base64; on the pages
   * that say how, base64 stands in a data URI). The sources disagree on its limits: every image is limited to 50 MB;
   * what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for
   * the decoded bytes of a data URI, where the page says so. The sources disagree on its limits (of each item): taken
   * at its word, every ratio below 4:1 would do; taken at its word, only long and narrow images would do; the ratio
   * lies between the two. Here holds: within 1:4 and 4:1.
   */
  images: readonly string[];
  /**
   * Turns on the recommendation mode. The page says no more of it. The sources disagree on its meaning: the platform
   * recommends a prompt and ignores the given one; the rhythm of the sound is matched to the motion; a recommendation
   * mode, without further words. Here holds: each endpoint's own page; where it says nothing of the prompt, nothing is
   * refused.
   */
  is_rec?: boolean | undefined;
  /**
   * What happens between the first and the last frame. At most 1500 characters. The recommendation mode may ignore the
   * prompt (no page of the platform states it: the page only speaks of a recommendation mode; on the Q2 start-end pages
   * it ignores the prompt).
   */
  prompt?: string | undefined;
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
   * Height of the video in lines. Allowed: `"540p"`, `"720p"`, `"1080p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "540p" | "720p" | "1080p" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3TurboStartEndToVideoRequest(body: unknown): Verdict<ViduQ3TurboStartEndToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ3TurboStartEndToVideoRequest(body: unknown): body is ViduQ3TurboStartEndToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md}
 */
export interface ViduQ3TurboStartEndToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3TurboStartEndToVideoResponse(body: unknown): Verdict<ViduQ3TurboStartEndToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ3TurboStartEndToVideoResponse(body: unknown): body is ViduQ3TurboStartEndToVideoResponse;
