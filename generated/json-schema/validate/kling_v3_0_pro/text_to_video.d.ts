// Generated from specs/endpoints/kling_v3_0_pro/text_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 Pro Text to Video: POST /v3/async/kling-v3.0-pro-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 3 to 15 seconds from a prompt or from one for each shot, with sound if wanted.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md}
 */
export type KlingV30ProTextToVideoRequest = {
  /**
   * Whether sound is made along with the picture.
   *
   * @defaultValue `false`
   */
  sound?: boolean | undefined;
  /**
   * What the video shows, how things and the camera move and, where sound is made, what is heard. At most 2500
   * characters. One prompt describes the whole video, or several describe a shot each. The sources disagree on whether
   * it is required: the prompt is marked required; several prompts are given in place of it, and never beside it. Here
   * holds: either the prompt or the list of several.
   */
  prompt?: string | undefined;
  /**
   * Length of the video. In seconds. 3 to 15.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * How closely the video keeps to the prompt; the lower, the more natural its motion. 0 to 1.
   *
   * @defaultValue `0.5`
   */
  cfg_scale?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /**
   * What happens in each shot of the video, one prompt after the other, in place of the one prompt for all of it. Each
   * item: One shot, as a text or as an object with a prompt and a duration. No page states which. One prompt describes
   * the whole video, or several describe a shot each. The sources disagree on its type: a list of prompts, which would
   * be texts; no type of an item is stated; an empty object stands in the list; an item is an object that holds a
   * prompt and a duration. Here holds: any value, of which a text and such an object are the likely ones.
   */
  multi_prompt?: readonly unknown[] | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
} & ({ multi_prompt: readonly unknown[] } | { prompt: string }) &
  ({ prompt?: never } | { multi_prompt?: never });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30ProTextToVideoRequest(body: unknown): Verdict<KlingV30ProTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV30ProTextToVideoRequest(body: unknown): body is KlingV30ProTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md}
 */
export interface KlingV30ProTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV30ProTextToVideoResponse(body: unknown): Verdict<KlingV30ProTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV30ProTextToVideoResponse(body: unknown): body is KlingV30ProTextToVideoResponse;
