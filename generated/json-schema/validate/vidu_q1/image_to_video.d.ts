// Generated from specs/endpoints/vidu_q1/image_to_video.yaml: edit there, then run `make generate`.
// Vidu Q1 Image to Video: POST /v3/async/vidu-q1-img2video.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video that starts with an image.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q1-img2video.md}
 */
export interface ViduQ1ImageToVideoRequest {
  /**
   * The image with which the video starts, alone in its list. Exactly 1 item. Each item: One image. A URL or a base64
   * data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width to height
   * within 1:4 and 4:1. The sources disagree on its limits: every image is limited to 50 MB; what a data URI holds must
   * stay below 10 MB once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the decoded bytes of a data
   * URI, where the page says so. The sources disagree on its limits (of each item): taken at its word, every ratio
   * below 4:1 would do; taken at its word, only long and narrow images would do; the ratio lies between the two. Here
   * holds: within 1:4 and 4:1.
   */
  images: readonly string[];
  /**
   * What happens in the video. At most 1500 characters. PPIO's page marks the prompt as required. The sources disagree
   * on whether it is required: the prompt is optional; the prompt is required. Here holds: optional; users of PPIO are
   * warned.
   */
  prompt?: string | undefined;
  /**
   * Length of the video. In seconds. Only value: `5`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | undefined;
  /** Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. */
  seed?: number | undefined;
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
export declare function validateViduQ1ImageToVideoRequest(body: unknown): Verdict<ViduQ1ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ1ImageToVideoRequest(body: unknown): body is ViduQ1ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q1-img2video.md}
 */
export interface ViduQ1ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ1ImageToVideoResponse(body: unknown): Verdict<ViduQ1ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ1ImageToVideoResponse(body: unknown): body is ViduQ1ImageToVideoResponse;
