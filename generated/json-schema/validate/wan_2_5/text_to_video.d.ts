// Generated from specs/endpoints/wan_2_5/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.5 Preview Text to Video: POST /v3/async/wan-2.5-t2v-preview.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds with sound from a prompt.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md}
 */
export interface Wan25TextToVideoRequest {
  /** What the video is made from. */
  input: Wan25TextToVideoInput;
  /** How the video is made. A sound of your own takes the place of a generated one. */
  parameters?: Wan25TextToVideoParameters | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan25TextToVideoRequest(body: unknown): Verdict<Wan25TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan25TextToVideoRequest(body: unknown): body is Wan25TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md}
 */
export interface Wan25TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan25TextToVideoResponse(body: unknown): Verdict<Wan25TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan25TextToVideoResponse(body: unknown): body is Wan25TextToVideoResponse;

/** How the video is made. */
export interface Wan25TextToVideoParameters {
  /**
   * Width and height of the video. Allowed: `"832*480"`, `"480*832"`, `"624*624"`, `"1280*720"`, `"720*1280"`,
   * `"960*960"`, `"1088*832"`, `"832*1088"`, `"1920*1080"`, `"1080*1920"`, `"1440*1440"`, `"1632*1248"`, `"1248*1632"`.
   *
   * @defaultValue `"1920*1080"`
   */
  size?: "832*480" | "480*832" | "624*624" | "1280*720" | "720*1280" | "960*960" | "1088*832" | "832*1088" | "1920*1080" | "1080*1920" | "1440*1440" | "1632*1248" | "1248*1632" | undefined;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
  /**
   * Whether the platform writes out a short prompt before it is used, which takes longer.
   *
   * @defaultValue `true`
   */
  prompt_extend?: boolean | undefined;
  /**
   * Generates sound along with the picture, unless a sound of your own is given.
   *
   * @defaultValue `true`
   */
  audio?: boolean | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. 0 to
   * 2147483647.
   */
  seed?: number | undefined;
}

/** What the video is made from. */
export interface Wan25TextToVideoInput {
  /** What the video shows. Is cut off behind 2000 characters. */
  prompt: string;
  /** What the video should not show. Is cut off behind 500 characters. */
  negative_prompt?: string | undefined;
  /**
   * Address of a sound to go with the video. What is longer than the video is cut off, and after its end the video is
   * silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
   */
  audio_url?: string | undefined;
}
