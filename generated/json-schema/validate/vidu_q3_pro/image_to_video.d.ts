// Generated from specs/endpoints/vidu_q3_pro/image_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Pro Image to Video: POST /v3/async/vidu-q3-pro-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life, with a sound of your own if there is one.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md}
 */
export interface ViduQ3ProImageToVideoRequest {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. `0`
   * means a random seed. 0 to 2147483647.
   */
  seed?: number | undefined;
  /**
   * Address of a sound to lay under the video. Elsewhere this is a switch; here it is a text. A URL of a sound, MPEG,
   * WAV, MP4, FLAC, at most 20 MB. The sources disagree on its type: audio is the address of a sound file; audio is a
   * switch that generates sound. Here holds: a text, the address of a sound file.
   */
  audio?: string | undefined;
  /**
   * Look of the video, realistic (general) or drawn (anime). Allowed: `"general"`, `"anime"`.
   *
   * @defaultValue `"general"`
   */
  style?: "general" | "anime" | undefined;
  /**
   * Address of the image to start from, alone in its list. At most 1 item. Not stated by the platform's pages: at least
   * 1 item (the page states no smallest number, but it requires the list and takes one image). Each item: One image. A
   * URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not
   * stated by the platform's pages: a URL of an image (the page speaks of URLs; data URIs are documented for other
   * endpoints only). The sources disagree on its limits: every image is limited to 50 MB; what a data URI holds must
   * stay below 10 MB once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the decoded bytes of a data
   * URI, where the page says so. The sources disagree on its limits (of each item): taken at its word, every ratio
   * below 4:1 would do; taken at its word, only long and narrow images would do; the ratio lies between the two. Here
   * holds: within 1:4 and 4:1.
   */
  images: readonly string[];
  /**
   * Matches the rhythm of the sound to the motion of the video. The sources disagree on its meaning: the platform
   * recommends a prompt and ignores the given one; the rhythm of the sound is matched to the motion; a recommendation
   * mode, without further words. Here holds: each endpoint's own page; where it says nothing of the prompt, nothing is
   * refused.
   *
   * @defaultValue `false`
   */
  is_rec?: boolean | undefined;
  /** What happens in the video. At most 1500 characters. */
  prompt?: string | undefined;
  /**
   * Address of an image to use as the watermark. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 10
   * MB. Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are documented for
   * other parameters only).
   */
  wm_url?: string | undefined;
  /**
   * Length of the video. In seconds. 1 to 16.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * Runs the task when the platform is less busy, within 48 hours and for a lower price.
   *
   * @defaultValue `false`
   */
  off_peak?: boolean | undefined;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Height of the video in lines. Allowed: `"540p"`, `"720p"`, `"1080p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "540p" | "720p" | "1080p" | undefined;
  /**
   * Corner of the watermark. Allowed: `"top-left"`, `"top-right"`, `"bottom-left"`, `"bottom-right"`. The corner counts
   * for nothing without a watermark (no page of the platform states it: this page does not say so; the pages of the
   * multi-frame endpoints do). The sources disagree on its values: a number, of which 3 is the bottom right and 4 the
   * bottom left; a number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a text with
   * a hyphen. Here holds: each endpoint takes the shape of its own page.
   */
  wm_position?: "top-left" | "top-right" | "bottom-left" | "bottom-right" | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3ProImageToVideoRequest(body: unknown): Verdict<ViduQ3ProImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ3ProImageToVideoRequest(body: unknown): body is ViduQ3ProImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md}
 */
export interface ViduQ3ProImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3ProImageToVideoResponse(body: unknown): Verdict<ViduQ3ProImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ3ProImageToVideoResponse(body: unknown): body is ViduQ3ProImageToVideoResponse;
