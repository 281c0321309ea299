// Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
// Wan 2.1 Text to Video: POST /v3/async/wan-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 seconds from a prompt, with LoRA models of your own if you like.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan-t2v.md}
 */
export type Wan21TextToVideoRequest = {
  /**
   * Settings around the task. The sources disagree on whether it is required (of `enabled`): it is marked as required;
   * it has a default, as if it could be left out. Here holds: required.
   */
  extra?: Wan21Extra | undefined;
  /**
   * What the video shows. 1 to 2000 characters. The page novita-markdown says: Range: `1 <= x <= 2000`. The page
   * novita-markdown says: Range: `1 <= x <= 2000`.
   */
  prompt: string;
  /**
   * What the video should not show. At most 2000 characters. The page novita-markdown says: Range: `0 <= x <= 2000`.
   * The page novita-markdown says: Range: `0 <= x <= 2000`.
   */
  negative_prompt?: string | undefined;
  /**
   * Width of the video. In pixels. Allowed: `480`, `720`, `832`, `1280`. Width and height go together; without one of
   * them the video is 832x480.
   *
   * @defaultValue `832`
   */
  width?: 480 | 720 | 832 | 1280 | undefined;
  /**
   * Height of the video. In pixels. Allowed: `480`, `720`, `832`, `1280`. A video 480 pixels wide is 832 pixels high. A
   * video 832 pixels wide is 480 pixels high. A video 720 pixels wide is 1280 pixels high. A video 1280 pixels wide is
   * 720 pixels high. Width and height go together; without one of them the video is 832x480.
   *
   * @defaultValue `480`
   */
  height?: 480 | 720 | 832 | 1280 | undefined;
  /**
   * LoRA models that change what the model makes. At most 3 items. Each item: One LoRA model, made for the text to
   * video model of Wan 2.1 with 14 billion parameters.
   */
  loras?: readonly Wan21Lora[] | undefined;
  /**
   * Makes a result repeatable, as the same seed gives the same video. `-1` means a random seed. -1 to 9999999999. The
   * sources disagree on whether it is required: the seed is required; the seed is optional and has a default. Here
   * holds: optional.
   *
   * @defaultValue `-1`
   */
  seed?: number | undefined;
  /**
   * Steps in which the video is worked out; more take longer. 1 to 40.
   *
   * @defaultValue `30`
   */
  steps?: number | undefined;
  /**
   * How closely the video keeps to the prompt; the higher, the closer, and the less freedom is left. 0 to 10.
   *
   * @defaultValue `5.0`
   */
  guidance_scale?: number | undefined;
  /**
   * How far and how fast things move; the higher, the more. 1 to 10.
   *
   * @defaultValue `5.0`
   */
  flow_shift?: number | undefined;
  /**
   * Whether the video is searched for harmful content.
   *
   * @defaultValue `true`
   */
  enable_safety_checker?: boolean | undefined;
  /**
   * Whether to be quick about it and cheaper, at some cost in quality.
   *
   * @defaultValue `false`
   */
  fast_mode?: boolean | undefined;
} & ({ width?: 720 | 832 | 1280 | undefined } | { height?: 832 | undefined }) &
  ({ width: 480 | 720 | 1280 } | { height?: 480 | undefined }) &
  ({ width?: 480 | 832 | 1280 | undefined } | { height?: 1280 | undefined }) &
  ({ width?: 480 | 720 | 832 | undefined } | { height?: 720 | undefined });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan21TextToVideoRequest(body: unknown): Verdict<Wan21TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isWan21TextToVideoRequest(body: unknown): body is Wan21TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-wan-t2v.md}
 */
export interface Wan21TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateWan21TextToVideoResponse(body: unknown): Verdict<Wan21TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isWan21TextToVideoResponse(body: unknown): body is Wan21TextToVideoResponse;

/** One LoRA model, made for the text to video model of Wan 2.1 with 14 billion parameters. */
export interface Wan21Lora {
  /** Its name on Hugging Face, or its address for download on Civitai. */
  path: string;
  /** How much it counts; the higher, the more. 0 to 4. */
  scale: number;
}

/** Sends a made-up event instead of the outcome. */
export interface Wan21WebhookTest {
  /**
   * Whether the made-up event is sent. Required although it has a default: nobody fills it in.
   *
   * @defaultValue `false`
   */
  enabled: boolean;
  /** The status of which the made-up event tells. Allowed: `"TASK_STATUS_SUCCEED"`, `"TASK_STATUS_FAILED"`. */
  return_task_status: "TASK_STATUS_SUCCEED" | "TASK_STATUS_FAILED";
}

/** Where the platform tells that the task is done. */
export interface Wan21Webhook {
  /** Address to which the outcome is sent. */
  url: string;
  /** Sends a made-up event instead of the outcome. */
  test_mode?: Wan21WebhookTest | undefined;
}

/** Settings around the task. */
export interface Wan21Extra {
  /** Where the platform tells that the task is done. */
  webhook?: Wan21Webhook | undefined;
}
