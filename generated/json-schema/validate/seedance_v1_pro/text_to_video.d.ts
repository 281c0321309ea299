// Generated from specs/endpoints/seedance_v1_pro/text_to_video.yaml: edit there, then run `make generate`.
// Seedance V1 Pro Text to Video: POST /v3/async/seedance-v1-pro-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds from a prompt.
 *
 * @see {@link https://ppio.com/docs/models/reference-seedance-v1-pro-t2v}
 */
export interface SeedanceV1ProTextToVideoRequest {
  /** What the video shows. Should have at most 500 characters. */
  prompt: string;
  /** Height of the video in lines. Allowed: `"480p"`, `"720p"`, `"1080p"`. */
  resolution: "480p" | "720p" | "1080p";
  /**
   * Width to height of the video. Allowed: `"21:9"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"`, `"9:21"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21" | undefined;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`. Required although it has a default: nobody fills it in. The
   * sources disagree on whether it is required: duration is marked as required; it has a default, 5. Here holds: a body
   * must have it; the client fills in the default and always sends it.
   *
   * @defaultValue `5`
   */
  duration: 5 | 10;
  /**
   * Whether the camera stays where it is.
   *
   * @defaultValue `false`
   */
  camera_fixed?: boolean | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. `-1` means a random seed. Not stated by the
   * platform's pages: at least -1 (the page of image to video takes seeds from -1 on). Not stated by the platform's
   * pages: at most 2147483647 (the page of image to video takes seeds up to it).
   *
   * @defaultValue `-1`
   */
  seed?: number | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV1ProTextToVideoRequest(body: unknown): Verdict<SeedanceV1ProTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV1ProTextToVideoRequest(body: unknown): body is SeedanceV1ProTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-seedance-v1-pro-t2v}
 */
export interface SeedanceV1ProTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateSeedanceV1ProTextToVideoResponse(body: unknown): Verdict<SeedanceV1ProTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isSeedanceV1ProTextToVideoResponse(body: unknown): body is SeedanceV1ProTextToVideoResponse;
