// Generated from specs/endpoints/vidu_q2_pro_fast/reference_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Pro Fast Reference to Video: POST /v3/async/viduq2-pro-fast.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt and subjects, each shown by reference images or videos.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md}
 */
export interface ViduQ2ProFastReferenceToVideoRequest {
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
  /**
   * What the video shows. Subjects are called \@1, \@2 and so on, by their place in the list. At most 2000 characters.
   */
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
   * Vidu takes 1 to 7 subjects). Each item: One subject. The page names its fields in passing and states no more about
   * them. The sources disagree on whether it is required: subjects is required and has at least one item; the summary
   * speaks of a mode without subjects. Here holds: subjects is required. The sources disagree on whether it exists (of
   * `videos`): a subject has a name, images and a voice_id; a subject has a name, images, videos and a voice_id. Here
   * holds: a subject may have videos.
   */
  subjects: readonly ViduQ2ProFastSubject[];
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Height of the video in lines. Allowed: `"720p"`, `"1080p"`.
   *
   * @defaultValue `"720p"`
   */
  resolution?: "720p" | "1080p" | undefined;
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
export declare function validateViduQ2ProFastReferenceToVideoRequest(body: unknown): Verdict<ViduQ2ProFastReferenceToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ProFastReferenceToVideoRequest(body: unknown): body is ViduQ2ProFastReferenceToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md}
 */
export interface ViduQ2ProFastReferenceToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2ProFastReferenceToVideoResponse(body: unknown): Verdict<ViduQ2ProFastReferenceToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ2ProFastReferenceToVideoResponse(body: unknown): body is ViduQ2ProFastReferenceToVideoResponse;

/** One subject. The page names its fields in passing and states no more about them. */
export interface ViduQ2ProFastSubject {
  /** What the subject is called. */
  name?: string | undefined;
  /**
   * Images that show the subject. Not stated by the platform's pages: at most 3 items (upstream Vidu takes at most 3
   * images for a subject). Each item: One image. Not stated by the platform's pages: a URL or a base64 data URI of an
   * image, at least 128x128 pixels (upstream Vidu takes image files of at least 128x128 pixels).
   */
  images?: readonly string[] | undefined;
  /**
   * Videos that show the subject. Not stated by the platform's pages: at most 1 item (upstream Vidu takes one video, of
   * at most 5 seconds). Each item: One video. Not stated by the platform's pages: a URL or a base64 data URI of a
   * video, at most 100 MB (upstream Vidu takes video files of at most 100 MB).
   */
  videos?: readonly string[] | undefined;
  /** Voice with which the subject speaks. */
  voice_id?: string | undefined;
  /** Whatever else the platform takes: no page closes this object. */
  [name: string]: unknown;
}
