// Generated from specs/endpoints/wan_2_6/reference_to_video.yaml: edit there, then run `make generate`.
// Wan 2.6 Reference to Video: POST /v3/async/wan2.6-v2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds with those whom reference videos show.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md}
 */
export interface Wan26ReferenceToVideoRequest {
  /**
   * What the video is made from. The list of videos is required, under the one name that the provider has for it.
   * Novita AI calls the list of videos reference_urls (at novita alone). PPIO calls the list of videos
   * reference_video_urls (at ppio alone). The sources disagree on whether it exists (of `reference_video_urls`): the
   * list of videos is called reference_video_urls; it is called reference_urls. Here holds: either name, and one of
   * them; users of both brands are held to the name of theirs. The sources disagree on whether it is required (of
   * `reference_video_urls`): the list is required; the other name is required. Here holds: one of the two names is
   * required. The sources disagree on whether it exists (of `reference_urls`): the list of videos is called
   * reference_urls; it is called reference_video_urls. Here holds: either name, and one of them; users of both brands
   * are held to the name of theirs. The sources disagree on whether it is required (of `reference_urls`): the list is
   * required; the other name is required. Here holds: one of the two names is required.
   */
  input: Wan26ReferenceToVideoInput;
  /** How the video is made. A sound of your own takes the place of a generated one. */
  parameters?: Wan26ReferenceToVideoParameters | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan26ReferenceToVideoRequest(body: unknown): Verdict<Wan26ReferenceToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan26ReferenceToVideoRequest(body: unknown): body is Wan26ReferenceToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md}
 */
export interface Wan26ReferenceToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan26ReferenceToVideoResponse(body: unknown): Verdict<Wan26ReferenceToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan26ReferenceToVideoResponse(body: unknown): body is Wan26ReferenceToVideoResponse;

/** How the video is made. */
export interface Wan26ReferenceToVideoParameters {
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
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
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
export interface Wan26ReferenceToVideoInput {
  /**
   * What the video shows. Those of the reference videos are called character1, character2 and so on, by their place in
   * the list. Is cut off behind 2000 characters.
   */
  prompt: string;
  /**
   * Address of a sound to go with the video. What is longer than the video is cut off, and after its end the video is
   * silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
   */
  audio_url?: string | undefined;
  /**
   * Addresses of videos of those who appear in the new one. 1 to 3 items. Each item: One video. A URL or a base64 data
   * URI of a video. Not stated by the platform's pages: a URL of a video (the name of the list speaks of URLs, and all
   * other files of the page are given so).
   */
  reference_video_urls?: readonly string[] | undefined;
  /**
   * The same as reference_video_urls, as Novita AI calls it. 1 to 3 items. Each item: One video. A URL or a base64 data
   * URI of a video. Not stated by the platform's pages: a URL of a video (the name of the list speaks of URLs, and all
   * other files of the page are given so).
   */
  reference_urls?: readonly string[] | undefined;
  /** What the video should not show. Is cut off behind 500 characters. */
  negative_prompt?: string | undefined;
}
