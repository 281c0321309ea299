// Generated from specs/endpoints/kling_o1/reference_to_video.yaml: edit there, then run `make generate`.
// Kling O1 Reference to Video: POST /v3/async/kling-o1-ref2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt, with images or a video to go by.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md}
 */
export interface KlingO1ReferenceToVideoRequest {
  /**
   * Address of a video to go by. A URL or a base64 data URI of a video. Not stated by the platform's pages: a URL of a
   * video (the page speaks of a URL; data URIs of videos are documented nowhere). PPIO's page marks the video as
   * required. The sources disagree on whether it is required: the video is optional; the video is required. Here holds:
   * optional, and users of PPIO are held to their page.
   */
  video?: string | undefined;
  /**
   * Images of who or what shall be in the video. 0 to 7 items. Each item: One image. Not stated by the platform's
   * pages: a URL or a base64 data URI of an image (the page only names it as an image, and says nothing of its form).
   *
   * @defaultValue `[]`
   */
  images?: readonly string[] | undefined;
  /** What the video shows. */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /**
   * Whether the sound of the given video is kept.
   *
   * @defaultValue `true`
   */
  keep_original_sound?: boolean | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1ReferenceToVideoRequest(body: unknown): Verdict<KlingO1ReferenceToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingO1ReferenceToVideoRequest(body: unknown): body is KlingO1ReferenceToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md}
 */
export interface KlingO1ReferenceToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1ReferenceToVideoResponse(body: unknown): Verdict<KlingO1ReferenceToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingO1ReferenceToVideoResponse(body: unknown): body is KlingO1ReferenceToVideoResponse;
