// Generated from specs/endpoints/unified/create.yaml: edit there, then run `make generate`.
// Unified Video Generation: POST /v3/video/create.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video with the model that the request names.
 *
 * It takes further parameters, and the value of model decides which. No page lists them, as it loads a JSON Schema for
 * each model when it is shown.
 *
 * @see {@link https://novita.ai/docs/api-reference/reference-unified-video-generation}
 */
export interface UnifiedCreateRequest {
  /** Name of the model that makes the video. The examples are what a client of October 2026 sends. */
  model: string;
  /**
   * Address that is told when the task has ended. The sources disagree on whether it exists: the parameter is called
   * callback_url; the parameter is called callback. Here holds: callback_url.
   */
  callback_url?: string | undefined;
  /** Whatever else the platform takes: no page closes this object. */
  [name: string]: unknown;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateUnifiedCreateRequest(body: unknown): Verdict<UnifiedCreateRequest>;

/** Whether a body breaks no rule. */
export declare function isUnifiedCreateRequest(body: unknown): body is UnifiedCreateRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/reference-unified-video-generation}
 */
export interface UnifiedCreateResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateUnifiedCreateResponse(body: unknown): Verdict<UnifiedCreateResponse>;

/** Whether a body breaks no rule. */
export declare function isUnifiedCreateResponse(body: unknown): body is UnifiedCreateResponse;
