// Generated from specs/endpoints/vidu_q2/template_to_video.yaml: edit there, then run `make generate`.
// Vidu Q2 Template to Video: POST /v3/async/vidu-q2-template2video.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video after one of the ready-made templates, with your images in it.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q2-template2video}
 */
export interface ViduQ2TemplateToVideoRequest {
  /**
   * Adds background music.
   *
   * @defaultValue `false`
   */
  bgm?: boolean | undefined;
  /**
   * Country of the template exotic_princess. Allowed: `"auto"`, `"denmark"`, `"uk"`, `"africa"`, `"china"`, `"mexico"`,
   * `"switzerland"`, `"russia"`, `"italy"`, `"korea"`, `"thailand"`, `"india"`, `"japan"`. The country counts for the
   * template exotic_princess only.
   *
   * @defaultValue `"auto"`
   */
  area?: "auto" | "denmark" | "uk" | "africa" | "china" | "mexico" | "switzerland" | "russia" | "italy" | "korea" | "thailand" | "india" | "japan" | undefined;
  /**
   * Makes a result repeatable, as the same seed gives similar videos. Left out, the platform picks one at random. `0`
   * means a random seed.
   *
   * @defaultValue `0`
   */
  seed?: number | undefined;
  /**
   * Animal of the template beast_companion. Allowed: `"auto"`, `"bear"`, `"tiger"`, `"elk"`, `"snake"`, `"lion"`,
   * `"wolf"`. The animal counts for the template beast_companion only.
   *
   * @defaultValue `"auto"`
   */
  beast?: "auto" | "bear" | "tiger" | "elk" | "snake" | "lion" | "wolf" | undefined;
  /**
   * Images that the template works on. At least 1 item. Each item: One image. A URL or a base64 data URI of an image,
   * PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width to height within 1:4 and 4:1. The
   * sources disagree on its limits: every image is limited to 50 MB; what a data URI holds must stay below 10 MB once
   * decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page
   * says so. The sources disagree on its limits (of each item): taken at its word, every ratio below 4:1 would do;
   * taken at its word, only long and narrow images would do; the ratio lies between the two. Here holds: within 1:4 and
   * 4:1.
   */
  images: readonly string[];
  /**
   * What happens in the video. The templates subject_3 and pubg_winner_hit need none. Templates other than subject_3
   * and pubg_winner_hit may need a prompt (no page of the platform states it: the page marks the prompt as optional and
   * names two templates that need none). The sources disagree on whether it is required: the prompt is marked optional;
   * its text exempts two templates, as if the others needed one. Here holds: optional; without a prompt, a template
   * other than those two warns.
   */
  prompt?: string | undefined;
  /**
   * Address of an image to use as the watermark. Left out, the platform uses its own. A URL or a base64 data URI of an
   * image. Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are documented
   * for other parameters only).
   */
  wm_url?: string | undefined;
  /** Text of your own that the platform hands through unchanged. At most 1048576 characters. */
  payload?: string | undefined;
  /**
   * Name of the template. There are many more than those named here. For example `"subject_3"`, `"pubg_winner_hit"`,
   * `"exotic_princess"`, `"beast_companion"`.
   */
  template: "subject_3" | "pubg_winner_hit" | "exotic_princess" | "beast_companion" | (string & {});
  /** JSON of your own, as a text, that the platform hands through unchanged. */
  meta_data?: string | undefined;
  /**
   * Puts a watermark on the video.
   *
   * @defaultValue `false`
   */
  watermark?: boolean | undefined;
  /**
   * Corner of the watermark, counted clockwise from the upper left one. Allowed: `1`, `2`, `3`, `4`. The corner counts
   * for nothing without a watermark. The sources disagree on its values: a number, of which 3 is the bottom right and 4
   * the bottom left; a number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a text
   * with a hyphen. Here holds: each endpoint takes the shape of its own page.
   *
   * @defaultValue `3`
   */
  wm_position?: 1 | 2 | 3 | 4 | undefined;
  /**
   * Width to height of the video. Which of the two a template allows depends on the template. Allowed: `"16:9"`,
   * `"9:16"`. The sources disagree on its values: the ratios are a closed list, of which a template may allow a part;
   * the ratios are examples of an open list. Here holds: a closed list of two.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2TemplateToVideoRequest(body: unknown): Verdict<ViduQ2TemplateToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isViduQ2TemplateToVideoRequest(body: unknown): body is ViduQ2TemplateToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-vidu-q2-template2video}
 */
export interface ViduQ2TemplateToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
  /** Identifier that the serving provider gives the request, for its support. */
  provider_request_id?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateViduQ2TemplateToVideoResponse(body: unknown): Verdict<ViduQ2TemplateToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isViduQ2TemplateToVideoResponse(body: unknown): body is ViduQ2TemplateToVideoResponse;
