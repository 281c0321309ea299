// Generated from specs/endpoints/wan_2_6/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.6 Text to Video: POST /v3/async/wan2.6-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5, 10 or 15 seconds with sound from a prompt, in one shot or several.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md}
 */
export interface Wan26TextToVideoRequest {
  /** What the video is made from. */
  input: Wan26TextToVideoInput;
  /** How the video is made. A sound of your own takes the place of a generated one. */
  parameters?: Wan26TextToVideoParameters | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan26TextToVideoRequest(body: unknown): Verdict<Wan26TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan26TextToVideoRequest(body: unknown): body is Wan26TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md}
 */
export interface Wan26TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan26TextToVideoResponse(body: unknown): Verdict<Wan26TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan26TextToVideoResponse(body: unknown): body is Wan26TextToVideoResponse;

/** How the video is made. */
export interface Wan26TextToVideoParameters {
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
  /**
   * Generates sound along with the picture, unless a sound of your own is given.
   *
   * @defaultValue `true`
   */
  audio?: boolean | undefined;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`, `15`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | 15 | undefined;
  /**
   * Whether the video is one shot or several. Allowed: `"single"`, `"multi"`.
   *
   * @defaultValue `"multi"`
   */
  shot_type?: "single" | "multi" | undefined;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Whether the platform writes out a short prompt before it is used, which takes longer.
   *
   * @defaultValue `true`
   */
  prompt_extend?: boolean | undefined;
}

/** What the video is made from. */
export interface Wan26TextToVideoInput {
  /** What the video shows. Is cut off behind 2000 characters. */
  prompt: string;
  /**
   * Address of a sound to go with the video. What is longer than the video is cut off, and after its end the video is
   * silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
   */
  audio_url?: string | undefined;
  /** What the video should not show. Is cut off behind 500 characters. */
  negative_prompt?: string | undefined;
}
