// Generated from specs/endpoints/vidu_q3_turbo/image_to_video.yaml: edit there, then run `make generate`.
// Vidu Q3 Turbo Image to Video: POST /v3/async/vidu-q3-turbo-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life, with sound.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v}
 */
export interface ViduQ3TurboImageToVideoRequest {
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. `0`
   * means a random seed. 0 to 2147483647.
   */
  seed?: number | undefined;
  /**
   * Generates sound along with the picture.
   *
   * @defaultValue `true`
   */
  audio?: boolean | undefined;
  /**
   * The image to start from. Not stated by the platform's pages: at least 1 item (the page states no number, but it
   * requires the list and starts from an image). Not stated by the platform's pages: at most 1 item (upstream Vidu
   * takes exactly one image, and so does the page of Q3 Pro). Each item: One image. A URL or a base64 data URI of an
   * image, at most 50 MB, width to height within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64
   * data URI of an image, PNG, JPEG, WEBP (two brands' pages are said to state the types; the captures do not, and
   * pages of siblings state these). The sources disagree on its limits: every image is limited to 50 MB; what a data
   * URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the decoded
   * bytes of a data URI, where the page says so. The sources disagree on its limits (of each item): taken at its word,
   * every ratio below 4:1 would do; taken at its word, only long and narrow images would do; the ratio lies between the
   * two. Here holds: within 1:4 and 4:1.
   */
  images: readonly string[];
  /**
   * Turns on the recommendation mode. What it does is not known from the captures. The sources disagree on its meaning:
   * the platform recommends a prompt and ignores the given one; the rhythm of the sound is matched to the motion; a
   * recommendation mode, without further words. Here holds: each endpoint's own page; where it says nothing of the
   * prompt, nothing is refused.
   *
   * @defaultValue `false`
   */
  is_rec?: boolean | undefined;
  /** What happens in the video. At most 5000 characters. */
  prompt?: string | undefined;
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
   * Which sounds are generated. Allowed: `"all"`, `"speech_only"`, `"sound_effect_only"`. Without sound there is no
   * kind of sound to choose.
   *
   * @defaultValue `"all"`
   */
  audio_type?: "all" | "speech_only" | "sound_effect_only" | undefined;
  /**
   * Height of the video in lines. Allowed: `"540p"`, `"720p"`, `"1080p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "540p" | "720p" | "1080p" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3TurboImageToVideoRequest(body: unknown): Verdict<ViduQ3TurboImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ3TurboImageToVideoRequest(body: unknown): body is ViduQ3TurboImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v}
 */
export interface ViduQ3TurboImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ3TurboImageToVideoResponse(body: unknown): Verdict<ViduQ3TurboImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ3TurboImageToVideoResponse(body: unknown): body is ViduQ3TurboImageToVideoResponse;
