// Generated from specs/endpoints/wan_2_5/image_to_video.yaml: edit there, then run `make generate`.
// Wan 2.5 Preview Image to Video: POST /v3/async/wan-2.5-i2v-preview.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds with sound from its first frame and a prompt.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md}
 */
export interface Wan25ImageToVideoRequest {
  /**
   * What the video is made from. Novita AI wants a prompt beside the image (at novita alone). The sources disagree on
   * whether it is required (of `prompt`): the prompt is marked as required; the prompt is optional. Here holds:
   * optional; users of Novita AI are held to it.
   */
  input: Wan25ImageToVideoInput;
  /**
   * How the video is made. A sound of your own takes the place of a generated one. PPIO wants the object parameters,
   * though nothing in it is required. Novita AI's page does not list watermark. The sources disagree on whether it is
   * required: the object is optional; the object is required. Here holds: optional; users of PPIO are held to it. The
   * sources disagree on whether it exists (of `watermark`): a watermark can be asked for; there is none unless somebody
   * does; the parameter is not listed. Here holds: the parameter is there.
   */
  parameters?: Wan25ImageToVideoParameters | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan25ImageToVideoRequest(body: unknown): Verdict<Wan25ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan25ImageToVideoRequest(body: unknown): body is Wan25ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md}
 */
export interface Wan25ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan25ImageToVideoResponse(body: unknown): Verdict<Wan25ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan25ImageToVideoResponse(body: unknown): body is Wan25ImageToVideoResponse;

/** How the video is made. */
export interface Wan25ImageToVideoParameters {
  /**
   * Height of the video in lines. Allowed: `"480P"`, `"720P"`, `"1080P"`.
   *
   * @defaultValue `"1080P"`
   */
  resolution?: "480P" | "720P" | "1080P" | undefined;
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
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. 0 to
   * 2147483647.
   */
  seed?: number | undefined;
}

/** What the video is made from. */
export interface Wan25ImageToVideoInput {
  /** What happens in the video. Is cut off behind 2000 characters. */
  prompt?: string | undefined;
  /** What the video should not show. Is cut off behind 500 characters. */
  negative_prompt?: string | undefined;
  /**
   * Address of the image to start from. A URL of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 360x360
   * pixels, width at most 2000 pixels, height at most 2000 pixels, without transparency.
   */
  img_url: string;
  /**
   * Address of a sound to go with the video. What is longer than the video is cut off, and after its end the video is
   * silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
   */
  audio_url?: string | undefined;
}
