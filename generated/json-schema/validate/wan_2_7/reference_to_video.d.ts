// Generated from specs/endpoints/wan_2_7/reference_to_video.yaml: edit there, then run `make generate`.
// Wan 2.7 Reference to Video: POST /v3/async/wan2.7-r2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video with the people and things that images and videos show, and with their voices.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v}
 */
export interface Wan27ReferenceToVideoRequest {
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
   * Generates sound along with the picture. It changes the price.
   *
   * @defaultValue `true`
   */
  audio?: boolean | undefined;
  /**
   * Images and videos of who or what appears in the video, and the frame that it starts with. 1 to 5 items. At most 3
   * items have "reference_video" as `type`. Each item: One image or video. The sources disagree on whether it is
   * required (of `url`): the mark is not in the capture; an address is always given. Here holds: required. The sources
   * disagree on its list of values (of `type`): the values are not in the capture; a file is for one of three things.
   * Here holds: the three, as an open list.
   */
  media: readonly Wan27Reference[];
  /** What the video shows. At most 1500 characters. */
  prompt: string;
  /**
   * Length of the video. In seconds. Not stated by the platform's pages: at least 2 (an integrator's reference of
   * 2026-08-30 says so; the captures end before it). Not stated by the platform's pages: at most 10 (an integrator's
   * reference of 2026-08-30 says so; the captures end before it). The sources disagree on its default: the capture ends
   * before it; a video lasts 5 seconds unless somebody says otherwise. Here holds: 5.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * Whether the video is one shot or several. For example `"single"`, `"multi"`. The sources disagree on its default:
   * the capture ends before it; a video is one shot unless somebody says otherwise; a video is several shots unless
   * somebody says otherwise. Here holds: single. The sources disagree on its list of values: the capture ends before
   * it; one shot or several. Here holds: both, as an open list.
   *
   * @defaultValue `"single"`
   */
  shot_type?: "single" | "multi" | (string & {}) | undefined;
  /** Puts a watermark on the video. */
  watermark?: boolean | undefined;
  /**
   * What the video should not show. Not stated by the platform's pages: at most 500 characters (the other endpoints of
   * Wan 2.7 take as many; the captures end before it).
   */
  negative_prompt?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27ReferenceToVideoRequest(body: unknown): Verdict<Wan27ReferenceToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan27ReferenceToVideoRequest(body: unknown): body is Wan27ReferenceToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v}
 */
export interface Wan27ReferenceToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan27ReferenceToVideoResponse(body: unknown): Verdict<Wan27ReferenceToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan27ReferenceToVideoResponse(body: unknown): body is Wan27ReferenceToVideoResponse;

/** One image or video. */
export interface Wan27Reference {
  /**
   * Address of the image or video. Images: JPEG, PNG, BMP, WEBP, at most 10 MB, at least 240x240 pixels, width at most
   * 8000 pixels, height at most 8000 pixels; videos: MP4, QUICKTIME, at most 100 MB, length at least 1 and at most 30
   * seconds.
   */
  url: string;
  /** What the file is for. For example `"reference_image"`, `"reference_video"`, `"first_frame"`. */
  type?: "reference_image" | "reference_video" | "first_frame" | (string & {}) | undefined;
  /**
   * Address of a sound with the voice of whom the file shows. A URL of a sound, MPEG, WAV, FLAC, length at least 3 and
   * at most 30 seconds.
   */
  reference_voice?: string | undefined;
}
