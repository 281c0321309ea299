// Generated from specs/endpoints/kling_v3_0/motion_control.yaml: edit there, then run `make generate`.
// Kling v3.0 Motion Control: POST /v3/async/kling-v3.0-motion-control.

import type { Verdict } from "../verdict.js";

/**
 * Lets the subject of an image move as a video shows it.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md}
 */
export interface KlingV30MotionControlRequest {
  /**
   * The image of who or what shall move. A URL or a base64 data URI or bare base64 of an image, JPEG, PNG, at most 10
   * MB, at least 300x300 pixels, width to height within 2:5 and 5:2. Not stated by the platform's pages: a URL or a
   * base64 data URI of an image (the page speaks of a URL or base64; on the pages that say how, base64 stands in a data
   * URI).
   */
  image: string;
  /**
   * Address of the video whose motion is taken. A URL or a base64 data URI of a video, MP4, QUICKTIME, at most 10 MB,
   * at least 300x300 pixels, length at least 3 and at most 30 seconds. Not stated by the platform's pages: a URL of a
   * video (the page speaks of a URL, and of base64 for the image alone).
   */
  video: string;
  /** Where the scene is, its style and its light. At most 2500 characters. */
  prompt?: string | undefined;
  /**
   * Which model makes the video. Allowed: `"kling-v3-0-std"`, `"kling-v3-0-pro"`. `"kling-v3-0-std"` means the standard
   * mode, which costs less. `"kling-v3-0-pro"` means the professional mode, with a better picture. Required although it
   * has a default: nobody fills it in. The sources disagree on whether it is required: the field is marked required; it
   * has a default, so it can be left out. Here holds: required, and the default is what the client sends.
   *
   * @defaultValue `"kling-v3-0-std"`
   */
  model_name: "kling-v3-0-std" | "kling-v3-0-pro";
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
  /**
   * Whether the sound of the given video is kept. Not stated by the platform's pages: default true (an integrator noted
   * it on 2026-08-26; the captures end before it).
   */
  keep_original_sound?: boolean | undefined;
  /**
   * Whether the picture keeps to the given image or to the given video; the length of the result follows from it.
   * Allowed: `"image"`, `"video"`. `"image"` means that pose and composition are those of the image; the result has 5
   * seconds. `"video"` means that pose and composition are those of the video; the result is as long as it, at most 30
   * seconds. Not stated by the platform's pages: required (an integrator noted it on 2026-08-26, and the pages of v2.6
   * Pro mark it as required).
   */
  character_orientation?: "image" | "video" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30MotionControlRequest(body: unknown): Verdict<KlingV30MotionControlRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV30MotionControlRequest(body: unknown): body is KlingV30MotionControlRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md}
 */
export interface KlingV30MotionControlResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30MotionControlResponse(body: unknown): Verdict<KlingV30MotionControlResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV30MotionControlResponse(body: unknown): body is KlingV30MotionControlResponse;
