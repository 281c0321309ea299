// Generated from specs/endpoints/heygen/translate.yaml: edit there, then run `make generate`.
// HeyGen Video Translate: POST /v3/async/heygen-video-translate.

import type { Verdict } from "../verdict.js";

/**
 * Lets those who speak in a video speak another language.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md}
 */
export interface HeygenTranslateRequest {
  /** Address of the video to translate. A URL of a video. */
  video: string;
  /**
   * Language into which the video is translated. Allowed: `"English"`, `"English (Australia)"`, `"English (India)"`,
   * `"English (UK)"`, `"English (US)"`, `"Spanish"`, `"Spanish (Mexico)"`, `"Spanish (Spain)"`, `"French"`, `"French
   * (Canada)"`, `"French (France)"`, `"Hindi"`, `"Italian"`, `"German"`, `"Polish"`, `"Portuguese"`, `"Portuguese
   * (Brazil)"`, `"Portuguese (Portugal)"`, `"Chinese"`, `"Chinese (Cantonese, Traditional)"`, `"Chinese (Mandarin,
   * Simplified)"`, `"Chinese (Mandarin, Traditional)"`, `"Japanese"`, `"Dutch"`, `"Turkish"`, `"Korean"`, `"Danish"`,
   * `"Arabic"`, `"Romanian"`, `"Mandarin"`, `"Filipino"`, `"Swedish"`, `"Indonesian"`, `"Ukrainian"`, `"Greek"`,
   * `"Czech"`, `"Bulgarian"`, `"Malay"`, `"Slovak"`, `"Croatian"`, `"Tamil"`, `"Finnish"`, `"Russian"`. The sources
   * disagree on its meaning: there are 70 languages and 175 dialects; there are 70 languages and 175 dialects; there
   * are 43 values. Here holds: the 43 values of the list.
   */
  output_language: "English" | "English (Australia)" | "English (India)" | "English (UK)" | "English (US)" | "Spanish" | "Spanish (Mexico)" | "Spanish (Spain)" | "French" | "French (Canada)" | "French (France)" | "Hindi" | "Italian" | "German" | "Polish" | "Portuguese" | "Portuguese (Brazil)" | "Portuguese (Portugal)" | "Chinese" | "Chinese (Cantonese, Traditional)" | "Chinese (Mandarin, Simplified)" | "Chinese (Mandarin, Traditional)" | "Japanese" | "Dutch" | "Turkish" | "Korean" | "Danish" | "Arabic" | "Romanian" | "Mandarin" | "Filipino" | "Swedish" | "Indonesian" | "Ukrainian" | "Greek" | "Czech" | "Bulgarian" | "Malay" | "Slovak" | "Croatian" | "Tamil" | "Finnish" | "Russian";
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHeygenTranslateRequest(body: unknown): Verdict<HeygenTranslateRequest>;

/** Whether a body breaks no rule. */
export declare function isHeygenTranslateRequest(body: unknown): body is HeygenTranslateRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md}
 */
export interface HeygenTranslateResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
  /** Identifier that the serving provider gives the request, for its support. Documented by novita only. */
  provider_request_id?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateHeygenTranslateResponse(body: unknown): Verdict<HeygenTranslateResponse>;

/** Whether a body breaks no rule. */
export declare function isHeygenTranslateResponse(body: unknown): body is HeygenTranslateResponse;
