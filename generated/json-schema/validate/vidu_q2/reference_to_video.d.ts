// Generated from specs/endpoints/vidu_q2/reference_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Reference to Video: POST /v3/async/vidu-q2-reference2video.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt and subjects, each shown by reference images.
 *
 * @see {@link https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video}
 */
export interface ViduQ2ReferenceToVideoRequest {
  /**
   * Adds background music.
   *
   * @defaultValue `false`
   */
  bgm?: boolean | undefined;
  /** Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. */
  seed?: number | undefined;
  /**
   * Generates sound along with the picture.
   *
   * @defaultValue `false`
   */
  audio?: boolean | undefined;
  /** What the video shows. Subjects are called \@1, \@2 and so on, by their place in the list. */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`. Required although it
   * has a default: nobody fills it in. The sources disagree on whether it is required: duration is marked required; it
   * has a default, 5; on the start-end pages it has the same one and is optional. Here holds: a body must have it; the
   * client fills in the default and always sends it.
   *
   * @defaultValue `5`
   */
  duration: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  /**
   * Who or what appears in the video. At least 1 item. Not stated by the platform's pages: at most 7 items (upstream
   * Vidu takes 1 to 7 subjects). Each item: One subject and the images that show it.
   */
  subjects: readonly ViduQ2ReferenceSubject[];
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
   * Width to height of the video. The page gives examples and no closed list. For example `"16:9"`, `"9:16"`, `"1:1"`.
   * The sources disagree on its list of values: these ratios are examples of what may be given; the ratios are a closed
   * list. Here holds: an open list here.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | (string & {}) | undefined;
  /**
   * How much things move in the video. Allowed: `"auto"`, `"small"`, `"medium"`, `"high"`. The model may pay no heed to
   * how much things shall move (no page of the platform states it: upstream Vidu says so for text and reference to
   * video of Q2). The sources disagree on its values: the strongest movement is called high; it is called large;
   * upstream adds that on Q2 text and reference it has no effect at all. Here holds: high.
   */
  movement_amplitude?: "auto" | "small" | "medium" | "high" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2ReferenceToVideoRequest(body: unknown): Verdict<ViduQ2ReferenceToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ReferenceToVideoRequest(body: unknown): body is ViduQ2ReferenceToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video}
 */
export interface ViduQ2ReferenceToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
  /**
   * Identifier that the serving provider gives the request, for its support. Documented by highwayapi, jiekou, ppio
   * only.
   */
  provider_request_id?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2ReferenceToVideoResponse(body: unknown): Verdict<ViduQ2ReferenceToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ReferenceToVideoResponse(body: unknown): body is ViduQ2ReferenceToVideoResponse;

/** One subject and the images that show it. */
export interface ViduQ2ReferenceSubject {
  /** Name of the subject. */
  id: string;
  /**
   * Addresses of images that show the subject. At least 1 item. Not stated by the platform's pages: at most 3 items
   * (upstream Vidu takes at most 3 images for a subject). Each item: One image. A URL or a base64 data URI of an image.
   * Not stated by the platform's pages: a URL of an image, at least 128x128 pixels (the page speaks of URLs; upstream
   * Vidu takes images of at least 128x128 pixels).
   */
  images: readonly string[];
  /**
   * Voice with which the subject speaks.
   *
   * @defaultValue `""`
   */
  voice_id?: string | undefined;
}
