// Generated from specs/endpoints/wan_2_7/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.7 Text to Video: POST /v3/async/wan2.7-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 2 to 15 seconds from a prompt, with a sound of your own if one is given.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v}
 */
export interface Wan27TextToVideoRequest {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. 0 to
   * 2147483647.
   */
  seed?: number | undefined;
  /**
   * Width and height of the video. The first five are billed as 720P, the others as 1080P. Allowed: `"1280*720"`,
   * `"720*1280"`, `"960*960"`, `"1088*832"`, `"832*1088"`, `"1920*1080"`, `"1080*1920"`, `"1440*1440"`, `"1632*1248"`,
   * `"1248*1632"`.
   *
   * @defaultValue `"1920*1080"`
   */
  size?: "1280*720" | "720*1280" | "960*960" | "1088*832" | "832*1088" | "1920*1080" | "1080*1920" | "1440*1440" | "1632*1248" | "1248*1632" | undefined;
  /** What the video shows. Is cut off behind 1500 characters. */
  prompt: string;
  /**
   * Length of the video. In seconds. 2 to 15.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * Address of a sound to go with the video. A URL of a sound. Not stated by the platform's pages: a URL of a sound,
   * WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds (an integrator's reference of 2026-08-30 says
   * so, and so do the pages of Wan 2.5 and 2.6).
   */
  audio_url?: string | undefined;
  /**
   * Puts a watermark on the video. The sources disagree on its default: it ends before a default; there is no watermark
   * unless somebody asks for one. Here holds: false.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Whether the platform writes out a short prompt before it is used, which takes longer. The sources disagree on its
   * default: they end before a default; a prompt is written out unless somebody says otherwise. Here holds: true.
   *
   * @defaultValue `true`
   */
  prompt_extend?: boolean | undefined;
  /**
   * What the video should not show. Not stated by the platform's pages: at most 500 characters (the other endpoints of
   * Wan 2.7 take as many; the capture ends before it).
   */
  negative_prompt?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27TextToVideoRequest(body: unknown): Verdict<Wan27TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan27TextToVideoRequest(body: unknown): body is Wan27TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v}
 */
export interface Wan27TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27TextToVideoResponse(body: unknown): Verdict<Wan27TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan27TextToVideoResponse(body: unknown): body is Wan27TextToVideoResponse;
