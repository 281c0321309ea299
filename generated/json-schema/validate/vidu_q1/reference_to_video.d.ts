// Generated from specs/endpoints/vidu_q1/reference_to_video.yaml: edit there, then run `make generate`.
// Vidu Q1 Reference to Video: POST /v3/async/vidu-q1-reference2video.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video in which the subjects of up to seven reference images stay recognisable.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md}
 */
export interface ViduQ1ReferenceToVideoRequest {
  /**
   * Reference images of the subjects, such as one person seen from several sides. 1 to 7 items. Each item: One image. A
   * URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, at
   * least 128x128 pixels, width to height within 1:4 and 4:1. The sources disagree on its limits: every image is
   * limited to 50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file behind a
   * URL; 10 MB for the decoded bytes of a data URI, where the page says so. The sources disagree on its limits (of each
   * item): taken at its word, every ratio below 4:1 would do; taken at its word, only long and narrow images would do;
   * the ratio lies between the two. Here holds: within 1:4 and 4:1.
   */
  images: readonly string[];
  /** What the video shows. At most 1500 characters. */
  prompt: string;
  /**
   * Length of the video. In seconds. Only value: `5`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | undefined;
  /** Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. */
  seed?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /**
   * Height of the video in lines. Only value: `"1080p"`.
   *
   * @defaultValue `"1080p"`
   */
  resolution?: "1080p" | undefined;
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
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ1ReferenceToVideoRequest(body: unknown): Verdict<ViduQ1ReferenceToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ1ReferenceToVideoRequest(body: unknown): body is ViduQ1ReferenceToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md}
 */
export interface ViduQ1ReferenceToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ1ReferenceToVideoResponse(body: unknown): Verdict<ViduQ1ReferenceToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ1ReferenceToVideoResponse(body: unknown): body is ViduQ1ReferenceToVideoResponse;
