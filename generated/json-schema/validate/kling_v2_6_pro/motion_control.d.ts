// Generated from specs/endpoints/kling_v2_6_pro/motion_control.yaml: edit there, then run `make generate`.
// Kling v2.6 Pro Motion Control: POST /v3/async/kling-v2.6-pro-motion-control.

import type { Verdict } from "../verdict.js";

/**
 * Lets the subject of an image move as a video shows it.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md}
 */
export interface KlingV26ProMotionControlRequest {
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
   * video (the page speaks of a URL, and of base64 for the image alone). Framed as the image is, the motion may come
   * from at most 10 seconds of video (at novita alone). Framed as the video is, the motion may come from at most 30
   * seconds of it (at novita alone). Novita's page limits the shape of the video as it does that of the image. The
   * sources disagree on its limits: the shape of the video is limited as that of the image is; only the shape of the
   * image is limited. Here holds: the video may have any shape, and users of Novita are held to their page.
   */
  video: string;
  /** Where the scene is, its style and its light. */
  prompt?: string | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
  /**
   * Whether the sound of the given video is kept.
   *
   * @defaultValue `true`
   */
  keep_original_sound?: boolean | undefined;
  /**
   * Whether the picture keeps to the given image or to the given video; the length of the result follows from it.
   * Allowed: `"image"`, `"video"`. `"image"` means that the picture is framed as the image is; by PPIO's page the
   * result has 5 seconds. `"video"` means that the picture is framed as the video is; the result has at most 30
   * seconds. The sources disagree on its meaning: image takes a video of at most 10 seconds, video one of at most 30;
   * image makes a video of 5 seconds, video one of at most 30. Here holds: the first as a limit of the given video, the
   * second as the length of the result.
   */
  character_orientation: "image" | "video";
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV26ProMotionControlRequest(body: unknown): Verdict<KlingV26ProMotionControlRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV26ProMotionControlRequest(body: unknown): body is KlingV26ProMotionControlRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md}
 */
export interface KlingV26ProMotionControlResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV26ProMotionControlResponse(body: unknown): Verdict<KlingV26ProMotionControlResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV26ProMotionControlResponse(body: unknown): body is KlingV26ProMotionControlResponse;
