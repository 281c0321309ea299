// Generated from specs/endpoints/hunyuan_video_fast/text_to_video.yaml: edit there, then run `make generate`.
// Hunyuan Video Fast Text to Video: POST /v3/async/hunyuan-video-fast.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video from a prompt.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md}
 */
export type HunyuanVideoFastTextToVideoRequest = {
  /** Name of the model, of which there is one. Only value: `"hunyuan-video-fast"`. */
  model_name: "hunyuan-video-fast";
  /** Width of the video. In pixels. Allowed: `720`, `1280`. */
  width: 720 | 1280;
  /**
   * Height of the video. In pixels. Allowed: `720`, `1280`. A video of 1280 pixels in width has 720 in height. A video
   * of 720 pixels in width has 1280 in height.
   */
  height: 720 | 1280;
  /** Makes a result repeatable, as the same seed gives similar videos. -1 to 9999999999. */
  seed: number;
  /** Steps in which the video is worked out; more take longer. 2 to 30. */
  steps: number;
  /** What the video shows. 1 to 2000 characters. */
  prompt: string;
} & ({ width?: 720 | undefined } | { height?: 720 | undefined }) &
  ({ width?: 1280 | undefined } | { height?: 1280 | undefined });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHunyuanVideoFastTextToVideoRequest(body: unknown): Verdict<HunyuanVideoFastTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isHunyuanVideoFastTextToVideoRequest(body: unknown): body is HunyuanVideoFastTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md}
 */
export interface HunyuanVideoFastTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHunyuanVideoFastTextToVideoResponse(body: unknown): Verdict<HunyuanVideoFastTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isHunyuanVideoFastTextToVideoResponse(body: unknown): body is HunyuanVideoFastTextToVideoResponse;
