// Generated from the files in specs/: edit there, then run `make generate`.

import type {
  GrokImagineImageToVideoRequest,
  GrokImagineImageToVideoResponse,
  GrokImagineTextToVideoRequest,
  GrokImagineTextToVideoResponse,
  GrokImagineVideoEditRequest,
  GrokImagineVideoEditResponse,
  Hailuo02GenerateRequest,
  Hailuo02GenerateResponse,
  Hailuo23ImageToVideoRequest,
  Hailuo23ImageToVideoResponse,
  Hailuo23TextToVideoRequest,
  Hailuo23TextToVideoResponse,
  Hailuo23FastImageToVideoRequest,
  Hailuo23FastImageToVideoResponse,
  HeygenTranslateRequest,
  HeygenTranslateResponse,
  HunyuanVideoFastTextToVideoRequest,
  HunyuanVideoFastTextToVideoResponse,
  KlingO1ImageToVideoRequest,
  KlingO1ImageToVideoResponse,
  KlingO1ReferenceToVideoRequest,
  KlingO1ReferenceToVideoResponse,
  KlingO1TextToVideoRequest,
  KlingO1TextToVideoResponse,
  KlingO1VideoEditRequest,
  KlingO1VideoEditResponse,
  KlingV16ImageToVideoRequest,
  KlingV16ImageToVideoResponse,
  KlingV16TextToVideoRequest,
  KlingV16TextToVideoResponse,
  KlingV21ImageToVideoRequest,
  KlingV21ImageToVideoResponse,
  KlingV25TurboImageToVideoRequest,
  KlingV25TurboImageToVideoResponse,
  KlingV25TurboTextToVideoRequest,
  KlingV25TurboTextToVideoResponse,
  KlingV26ProImageToVideoRequest,
  KlingV26ProImageToVideoResponse,
  KlingV26ProMotionControlRequest,
  KlingV26ProMotionControlResponse,
  KlingV26ProTextToVideoRequest,
  KlingV26ProTextToVideoResponse,
  KlingV30MotionControlRequest,
  KlingV30MotionControlResponse,
  KlingV304KImageToVideoRequest,
  KlingV304KImageToVideoResponse,
  KlingV304KTextToVideoRequest,
  KlingV304KTextToVideoResponse,
  KlingV30ProImageToVideoRequest,
  KlingV30ProImageToVideoResponse,
  KlingV30ProTextToVideoRequest,
  KlingV30ProTextToVideoResponse,
  KlingV30StdImageToVideoRequest,
  KlingV30StdImageToVideoResponse,
  KlingV30StdTextToVideoRequest,
  KlingV30StdTextToVideoResponse,
  MinimaxVideo01GenerateRequest,
  MinimaxVideo01GenerateResponse,
  PixverseV45ImageToVideoRequest,
  PixverseV45ImageToVideoResponse,
  PixverseV45TextToVideoRequest,
  PixverseV45TextToVideoResponse,
  Seedance20GenerateRequest,
  Seedance20GenerateResponse,
  SeedanceV15ProImageToVideoRequest,
  SeedanceV15ProImageToVideoResponse,
  SeedanceV15ProTextToVideoRequest,
  SeedanceV15ProTextToVideoResponse,
  SeedanceV1LiteImageToVideoRequest,
  SeedanceV1LiteImageToVideoResponse,
  SeedanceV1ProImageToVideoRequest,
  SeedanceV1ProImageToVideoResponse,
  SeedanceV1ProTextToVideoRequest,
  SeedanceV1ProTextToVideoResponse,
  UnifiedCreateRequest,
  UnifiedCreateResponse,
  Vidu20ImageToVideoRequest,
  Vidu20ImageToVideoResponse,
  Vidu20ReferenceToVideoRequest,
  Vidu20ReferenceToVideoResponse,
  Vidu20StartEndToVideoRequest,
  Vidu20StartEndToVideoResponse,
  ViduQ1ImageToVideoRequest,
  ViduQ1ImageToVideoResponse,
  ViduQ1ReferenceToVideoRequest,
  ViduQ1ReferenceToVideoResponse,
  ViduQ1StartEndToVideoRequest,
  ViduQ1StartEndToVideoResponse,
  ViduQ1TextToVideoRequest,
  ViduQ1TextToVideoResponse,
  ViduQ2ReferenceToVideoRequest,
  ViduQ2ReferenceToVideoResponse,
  ViduQ2TemplateToVideoRequest,
  ViduQ2TemplateToVideoResponse,
  ViduQ2TextToVideoRequest,
  ViduQ2TextToVideoResponse,
  ViduQ2ProImageToVideoRequest,
  ViduQ2ProImageToVideoResponse,
  ViduQ2ProMultiFrameRequest,
  ViduQ2ProMultiFrameResponse,
  ViduQ2ProStartEndToVideoRequest,
  ViduQ2ProStartEndToVideoResponse,
  ViduQ2ProFastImageToVideoRequest,
  ViduQ2ProFastImageToVideoResponse,
  ViduQ2ProFastReferenceToVideoRequest,
  ViduQ2ProFastReferenceToVideoResponse,
  ViduQ2ProFastStartEndToVideoRequest,
  ViduQ2ProFastStartEndToVideoResponse,
  ViduQ2TurboImageToVideoRequest,
  ViduQ2TurboImageToVideoResponse,
  ViduQ2TurboMultiFrameRequest,
  ViduQ2TurboMultiFrameResponse,
  ViduQ2TurboStartEndToVideoRequest,
  ViduQ2TurboStartEndToVideoResponse,
  ViduQ3ProImageToVideoRequest,
  ViduQ3ProImageToVideoResponse,
  ViduQ3ProStartEndToVideoRequest,
  ViduQ3ProStartEndToVideoResponse,
  ViduQ3ProTextToVideoRequest,
  ViduQ3ProTextToVideoResponse,
  ViduQ3TurboImageToVideoRequest,
  ViduQ3TurboImageToVideoResponse,
  ViduQ3TurboStartEndToVideoRequest,
  ViduQ3TurboStartEndToVideoResponse,
  ViduQ3TurboTextToVideoRequest,
  ViduQ3TurboTextToVideoResponse,
  Wan21TextToVideoRequest,
  Wan21TextToVideoResponse,
  Wan25ImageToVideoRequest,
  Wan25ImageToVideoResponse,
  Wan25TextToVideoRequest,
  Wan25TextToVideoResponse,
  Wan26ImageToVideoRequest,
  Wan26ImageToVideoResponse,
  Wan26ReferenceToVideoRequest,
  Wan26ReferenceToVideoResponse,
  Wan26TextToVideoRequest,
  Wan26TextToVideoResponse,
  Wan27ImageToVideoRequest,
  Wan27ImageToVideoResponse,
  Wan27ReferenceToVideoRequest,
  Wan27ReferenceToVideoResponse,
  Wan27TextToVideoRequest,
  Wan27TextToVideoResponse,
  Wan27VideoEditRequest,
  Wan27VideoEditResponse,
  TaskResultResponse,
} from "./index.js";
import type { Verdict } from "./verdict.js";

export type { Problem, Verdict } from "./verdict.js";
export {
  validateGrokImagineImageToVideoRequest,
  isGrokImagineImageToVideoRequest,
  type GrokImagineImageToVideoRequest,
  validateGrokImagineImageToVideoResponse,
  isGrokImagineImageToVideoResponse,
  type GrokImagineImageToVideoResponse,
} from "./grok_imagine/image_to_video.js";
export {
  validateGrokImagineTextToVideoRequest,
  isGrokImagineTextToVideoRequest,
  type GrokImagineTextToVideoRequest,
  validateGrokImagineTextToVideoResponse,
  isGrokImagineTextToVideoResponse,
  type GrokImagineTextToVideoResponse,
} from "./grok_imagine/text_to_video.js";
export {
  validateGrokImagineVideoEditRequest,
  isGrokImagineVideoEditRequest,
  type GrokImagineVideoEditRequest,
  validateGrokImagineVideoEditResponse,
  isGrokImagineVideoEditResponse,
  type GrokImagineVideoEditResponse,
} from "./grok_imagine/video_edit.js";
export {
  validateHailuo02GenerateRequest,
  isHailuo02GenerateRequest,
  type Hailuo02GenerateRequest,
  validateHailuo02GenerateResponse,
  isHailuo02GenerateResponse,
  type Hailuo02GenerateResponse,
} from "./hailuo_02/generate.js";
export {
  validateHailuo23ImageToVideoRequest,
  isHailuo23ImageToVideoRequest,
  type Hailuo23ImageToVideoRequest,
  validateHailuo23ImageToVideoResponse,
  isHailuo23ImageToVideoResponse,
  type Hailuo23ImageToVideoResponse,
} from "./hailuo_2_3/image_to_video.js";
export {
  validateHailuo23TextToVideoRequest,
  isHailuo23TextToVideoRequest,
  type Hailuo23TextToVideoRequest,
  validateHailuo23TextToVideoResponse,
  isHailuo23TextToVideoResponse,
  type Hailuo23TextToVideoResponse,
} from "./hailuo_2_3/text_to_video.js";
export {
  validateHailuo23FastImageToVideoRequest,
  isHailuo23FastImageToVideoRequest,
  type Hailuo23FastImageToVideoRequest,
  validateHailuo23FastImageToVideoResponse,
  isHailuo23FastImageToVideoResponse,
  type Hailuo23FastImageToVideoResponse,
} from "./hailuo_2_3_fast/image_to_video.js";
export {
  validateHeygenTranslateRequest,
  isHeygenTranslateRequest,
  type HeygenTranslateRequest,
  validateHeygenTranslateResponse,
  isHeygenTranslateResponse,
  type HeygenTranslateResponse,
} from "./heygen/translate.js";
export {
  validateHunyuanVideoFastTextToVideoRequest,
  isHunyuanVideoFastTextToVideoRequest,
  type HunyuanVideoFastTextToVideoRequest,
  validateHunyuanVideoFastTextToVideoResponse,
  isHunyuanVideoFastTextToVideoResponse,
  type HunyuanVideoFastTextToVideoResponse,
} from "./hunyuan_video_fast/text_to_video.js";
export {
  validateKlingO1ImageToVideoRequest,
  isKlingO1ImageToVideoRequest,
  type KlingO1ImageToVideoRequest,
  validateKlingO1ImageToVideoResponse,
  isKlingO1ImageToVideoResponse,
  type KlingO1ImageToVideoResponse,
} from "./kling_o1/image_to_video.js";
export {
  validateKlingO1ReferenceToVideoRequest,
  isKlingO1ReferenceToVideoRequest,
  type KlingO1ReferenceToVideoRequest,
  validateKlingO1ReferenceToVideoResponse,
  isKlingO1ReferenceToVideoResponse,
  type KlingO1ReferenceToVideoResponse,
} from "./kling_o1/reference_to_video.js";
export {
  validateKlingO1TextToVideoRequest,
  isKlingO1TextToVideoRequest,
  type KlingO1TextToVideoRequest,
  validateKlingO1TextToVideoResponse,
  isKlingO1TextToVideoResponse,
  type KlingO1TextToVideoResponse,
} from "./kling_o1/text_to_video.js";
export {
  validateKlingO1VideoEditRequest,
  isKlingO1VideoEditRequest,
  type KlingO1VideoEditRequest,
  validateKlingO1VideoEditResponse,
  isKlingO1VideoEditResponse,
  type KlingO1VideoEditResponse,
} from "./kling_o1/video_edit.js";
export {
  validateKlingV16ImageToVideoRequest,
  isKlingV16ImageToVideoRequest,
  type KlingV16ImageToVideoRequest,
  validateKlingV16ImageToVideoResponse,
  isKlingV16ImageToVideoResponse,
  type KlingV16ImageToVideoResponse,
} from "./kling_v1_6/image_to_video.js";
export {
  validateKlingV16TextToVideoRequest,
  isKlingV16TextToVideoRequest,
  type KlingV16TextToVideoRequest,
  validateKlingV16TextToVideoResponse,
  isKlingV16TextToVideoResponse,
  type KlingV16TextToVideoResponse,
} from "./kling_v1_6/text_to_video.js";
export {
  validateKlingV21ImageToVideoRequest,
  isKlingV21ImageToVideoRequest,
  type KlingV21ImageToVideoRequest,
  validateKlingV21ImageToVideoResponse,
  isKlingV21ImageToVideoResponse,
  type KlingV21ImageToVideoResponse,
} from "./kling_v2_1/image_to_video.js";
export {
  validateKlingV25TurboImageToVideoRequest,
  isKlingV25TurboImageToVideoRequest,
  type KlingV25TurboImageToVideoRequest,
  validateKlingV25TurboImageToVideoResponse,
  isKlingV25TurboImageToVideoResponse,
  type KlingV25TurboImageToVideoResponse,
} from "./kling_v2_5_turbo/image_to_video.js";
export {
  validateKlingV25TurboTextToVideoRequest,
  isKlingV25TurboTextToVideoRequest,
  type KlingV25TurboTextToVideoRequest,
  validateKlingV25TurboTextToVideoResponse,
  isKlingV25TurboTextToVideoResponse,
  type KlingV25TurboTextToVideoResponse,
} from "./kling_v2_5_turbo/text_to_video.js";
export {
  validateKlingV26ProImageToVideoRequest,
  isKlingV26ProImageToVideoRequest,
  type KlingV26ProImageToVideoRequest,
  validateKlingV26ProImageToVideoResponse,
  isKlingV26ProImageToVideoResponse,
  type KlingV26ProImageToVideoResponse,
} from "./kling_v2_6_pro/image_to_video.js";
export {
  validateKlingV26ProMotionControlRequest,
  isKlingV26ProMotionControlRequest,
  type KlingV26ProMotionControlRequest,
  validateKlingV26ProMotionControlResponse,
  isKlingV26ProMotionControlResponse,
  type KlingV26ProMotionControlResponse,
} from "./kling_v2_6_pro/motion_control.js";
export {
  validateKlingV26ProTextToVideoRequest,
  isKlingV26ProTextToVideoRequest,
  type KlingV26ProTextToVideoRequest,
  validateKlingV26ProTextToVideoResponse,
  isKlingV26ProTextToVideoResponse,
  type KlingV26ProTextToVideoResponse,
} from "./kling_v2_6_pro/text_to_video.js";
export {
  validateKlingV30MotionControlRequest,
  isKlingV30MotionControlRequest,
  type KlingV30MotionControlRequest,
  validateKlingV30MotionControlResponse,
  isKlingV30MotionControlResponse,
  type KlingV30MotionControlResponse,
} from "./kling_v3_0/motion_control.js";
export {
  validateKlingV304KImageToVideoRequest,
  isKlingV304KImageToVideoRequest,
  type KlingV304KImageToVideoRequest,
  validateKlingV304KImageToVideoResponse,
  isKlingV304KImageToVideoResponse,
  type KlingV304KImageToVideoResponse,
  type KlingShot4K,
} from "./kling_v3_0_4k/image_to_video.js";
export {
  validateKlingV304KTextToVideoRequest,
  isKlingV304KTextToVideoRequest,
  type KlingV304KTextToVideoRequest,
  validateKlingV304KTextToVideoResponse,
  isKlingV304KTextToVideoResponse,
  type KlingV304KTextToVideoResponse,
} from "./kling_v3_0_4k/text_to_video.js";
export {
  validateKlingV30ProImageToVideoRequest,
  isKlingV30ProImageToVideoRequest,
  type KlingV30ProImageToVideoRequest,
  validateKlingV30ProImageToVideoResponse,
  isKlingV30ProImageToVideoResponse,
  type KlingV30ProImageToVideoResponse,
} from "./kling_v3_0_pro/image_to_video.js";
export {
  validateKlingV30ProTextToVideoRequest,
  isKlingV30ProTextToVideoRequest,
  type KlingV30ProTextToVideoRequest,
  validateKlingV30ProTextToVideoResponse,
  isKlingV30ProTextToVideoResponse,
  type KlingV30ProTextToVideoResponse,
} from "./kling_v3_0_pro/text_to_video.js";
export {
  validateKlingV30StdImageToVideoRequest,
  isKlingV30StdImageToVideoRequest,
  type KlingV30StdImageToVideoRequest,
  validateKlingV30StdImageToVideoResponse,
  isKlingV30StdImageToVideoResponse,
  type KlingV30StdImageToVideoResponse,
  type KlingShot,
} from "./kling_v3_0_std/image_to_video.js";
export {
  validateKlingV30StdTextToVideoRequest,
  isKlingV30StdTextToVideoRequest,
  type KlingV30StdTextToVideoRequest,
  validateKlingV30StdTextToVideoResponse,
  isKlingV30StdTextToVideoResponse,
  type KlingV30StdTextToVideoResponse,
} from "./kling_v3_0_std/text_to_video.js";
export {
  validateMinimaxVideo01GenerateRequest,
  isMinimaxVideo01GenerateRequest,
  type MinimaxVideo01GenerateRequest,
  validateMinimaxVideo01GenerateResponse,
  isMinimaxVideo01GenerateResponse,
  type MinimaxVideo01GenerateResponse,
} from "./minimax_video_01/generate.js";
export {
  validatePixverseV45ImageToVideoRequest,
  isPixverseV45ImageToVideoRequest,
  type PixverseV45ImageToVideoRequest,
  validatePixverseV45ImageToVideoResponse,
  isPixverseV45ImageToVideoResponse,
  type PixverseV45ImageToVideoResponse,
} from "./pixverse_v4_5/image_to_video.js";
export {
  validatePixverseV45TextToVideoRequest,
  isPixverseV45TextToVideoRequest,
  type PixverseV45TextToVideoRequest,
  validatePixverseV45TextToVideoResponse,
  isPixverseV45TextToVideoResponse,
  type PixverseV45TextToVideoResponse,
} from "./pixverse_v4_5/text_to_video.js";
export {
  validateSeedance20GenerateRequest,
  isSeedance20GenerateRequest,
  type Seedance20GenerateRequest,
  validateSeedance20GenerateResponse,
  isSeedance20GenerateResponse,
  type Seedance20GenerateResponse,
} from "./seedance_2_0/generate.js";
export {
  validateSeedanceV15ProImageToVideoRequest,
  isSeedanceV15ProImageToVideoRequest,
  type SeedanceV15ProImageToVideoRequest,
  validateSeedanceV15ProImageToVideoResponse,
  isSeedanceV15ProImageToVideoResponse,
  type SeedanceV15ProImageToVideoResponse,
} from "./seedance_v1_5_pro/image_to_video.js";
export {
  validateSeedanceV15ProTextToVideoRequest,
  isSeedanceV15ProTextToVideoRequest,
  type SeedanceV15ProTextToVideoRequest,
  validateSeedanceV15ProTextToVideoResponse,
  isSeedanceV15ProTextToVideoResponse,
  type SeedanceV15ProTextToVideoResponse,
} from "./seedance_v1_5_pro/text_to_video.js";
export {
  validateSeedanceV1LiteImageToVideoRequest,
  isSeedanceV1LiteImageToVideoRequest,
  type SeedanceV1LiteImageToVideoRequest,
  validateSeedanceV1LiteImageToVideoResponse,
  isSeedanceV1LiteImageToVideoResponse,
  type SeedanceV1LiteImageToVideoResponse,
} from "./seedance_v1_lite/image_to_video.js";
export {
  validateSeedanceV1ProImageToVideoRequest,
  isSeedanceV1ProImageToVideoRequest,
  type SeedanceV1ProImageToVideoRequest,
  validateSeedanceV1ProImageToVideoResponse,
  isSeedanceV1ProImageToVideoResponse,
  type SeedanceV1ProImageToVideoResponse,
} from "./seedance_v1_pro/image_to_video.js";
export {
  validateSeedanceV1ProTextToVideoRequest,
  isSeedanceV1ProTextToVideoRequest,
  type SeedanceV1ProTextToVideoRequest,
  validateSeedanceV1ProTextToVideoResponse,
  isSeedanceV1ProTextToVideoResponse,
  type SeedanceV1ProTextToVideoResponse,
} from "./seedance_v1_pro/text_to_video.js";
export {
  validateUnifiedCreateRequest,
  isUnifiedCreateRequest,
  type UnifiedCreateRequest,
  validateUnifiedCreateResponse,
  isUnifiedCreateResponse,
  type UnifiedCreateResponse,
} from "./unified/create.js";
export {
  validateVidu20ImageToVideoRequest,
  isVidu20ImageToVideoRequest,
  type Vidu20ImageToVideoRequest,
  validateVidu20ImageToVideoResponse,
  isVidu20ImageToVideoResponse,
  type Vidu20ImageToVideoResponse,
} from "./vidu_2_0/image_to_video.js";
export {
  validateVidu20ReferenceToVideoRequest,
  isVidu20ReferenceToVideoRequest,
  type Vidu20ReferenceToVideoRequest,
  validateVidu20ReferenceToVideoResponse,
  isVidu20ReferenceToVideoResponse,
  type Vidu20ReferenceToVideoResponse,
} from "./vidu_2_0/reference_to_video.js";
export {
  validateVidu20StartEndToVideoRequest,
  isVidu20StartEndToVideoRequest,
  type Vidu20StartEndToVideoRequest,
  validateVidu20StartEndToVideoResponse,
  isVidu20StartEndToVideoResponse,
  type Vidu20StartEndToVideoResponse,
} from "./vidu_2_0/start_end_to_video.js";
export {
  validateViduQ1ImageToVideoRequest,
  isViduQ1ImageToVideoRequest,
  type ViduQ1ImageToVideoRequest,
  validateViduQ1ImageToVideoResponse,
  isViduQ1ImageToVideoResponse,
  type ViduQ1ImageToVideoResponse,
} from "./vidu_q1/image_to_video.js";
export {
  validateViduQ1ReferenceToVideoRequest,
  isViduQ1ReferenceToVideoRequest,
  type ViduQ1ReferenceToVideoRequest,
  validateViduQ1ReferenceToVideoResponse,
  isViduQ1ReferenceToVideoResponse,
  type ViduQ1ReferenceToVideoResponse,
} from "./vidu_q1/reference_to_video.js";
export {
  validateViduQ1StartEndToVideoRequest,
  isViduQ1StartEndToVideoRequest,
  type ViduQ1StartEndToVideoRequest,
  validateViduQ1StartEndToVideoResponse,
  isViduQ1StartEndToVideoResponse,
  type ViduQ1StartEndToVideoResponse,
} from "./vidu_q1/start_end_to_video.js";
export {
  validateViduQ1TextToVideoRequest,
  isViduQ1TextToVideoRequest,
  type ViduQ1TextToVideoRequest,
  validateViduQ1TextToVideoResponse,
  isViduQ1TextToVideoResponse,
  type ViduQ1TextToVideoResponse,
} from "./vidu_q1/text_to_video.js";
export {
  validateViduQ2ReferenceToVideoRequest,
  isViduQ2ReferenceToVideoRequest,
  type ViduQ2ReferenceToVideoRequest,
  validateViduQ2ReferenceToVideoResponse,
  isViduQ2ReferenceToVideoResponse,
  type ViduQ2ReferenceToVideoResponse,
  type ViduQ2ReferenceSubject,
} from "./vidu_q2/reference_to_video.js";
export {
  validateViduQ2TemplateToVideoRequest,
  isViduQ2TemplateToVideoRequest,
  type ViduQ2TemplateToVideoRequest,
  validateViduQ2TemplateToVideoResponse,
  isViduQ2TemplateToVideoResponse,
  type ViduQ2TemplateToVideoResponse,
} from "./vidu_q2/template_to_video.js";
export {
  validateViduQ2TextToVideoRequest,
  isViduQ2TextToVideoRequest,
  type ViduQ2TextToVideoRequest,
  validateViduQ2TextToVideoResponse,
  isViduQ2TextToVideoResponse,
  type ViduQ2TextToVideoResponse,
  type ViduQ2TextSubject,
} from "./vidu_q2/text_to_video.js";
export {
  validateViduQ2ProImageToVideoRequest,
  isViduQ2ProImageToVideoRequest,
  type ViduQ2ProImageToVideoRequest,
  validateViduQ2ProImageToVideoResponse,
  isViduQ2ProImageToVideoResponse,
  type ViduQ2ProImageToVideoResponse,
} from "./vidu_q2_pro/image_to_video.js";
export {
  validateViduQ2ProMultiFrameRequest,
  isViduQ2ProMultiFrameRequest,
  type ViduQ2ProMultiFrameRequest,
  validateViduQ2ProMultiFrameResponse,
  isViduQ2ProMultiFrameResponse,
  type ViduQ2ProMultiFrameResponse,
  type ViduMultiFrameSetting,
} from "./vidu_q2_pro/multi_frame.js";
export {
  validateViduQ2ProStartEndToVideoRequest,
  isViduQ2ProStartEndToVideoRequest,
  type ViduQ2ProStartEndToVideoRequest,
  validateViduQ2ProStartEndToVideoResponse,
  isViduQ2ProStartEndToVideoResponse,
  type ViduQ2ProStartEndToVideoResponse,
} from "./vidu_q2_pro/start_end_to_video.js";
export {
  validateViduQ2ProFastImageToVideoRequest,
  isViduQ2ProFastImageToVideoRequest,
  type ViduQ2ProFastImageToVideoRequest,
  validateViduQ2ProFastImageToVideoResponse,
  isViduQ2ProFastImageToVideoResponse,
  type ViduQ2ProFastImageToVideoResponse,
} from "./vidu_q2_pro_fast/image_to_video.js";
export {
  validateViduQ2ProFastReferenceToVideoRequest,
  isViduQ2ProFastReferenceToVideoRequest,
  type ViduQ2ProFastReferenceToVideoRequest,
  validateViduQ2ProFastReferenceToVideoResponse,
  isViduQ2ProFastReferenceToVideoResponse,
  type ViduQ2ProFastReferenceToVideoResponse,
  type ViduQ2ProFastSubject,
} from "./vidu_q2_pro_fast/reference_to_video.js";
export {
  validateViduQ2ProFastStartEndToVideoRequest,
  isViduQ2ProFastStartEndToVideoRequest,
  type ViduQ2ProFastStartEndToVideoRequest,
  validateViduQ2ProFastStartEndToVideoResponse,
  isViduQ2ProFastStartEndToVideoResponse,
  type ViduQ2ProFastStartEndToVideoResponse,
} from "./vidu_q2_pro_fast/start_end_to_video.js";
export {
  validateViduQ2TurboImageToVideoRequest,
  isViduQ2TurboImageToVideoRequest,
  type ViduQ2TurboImageToVideoRequest,
  validateViduQ2TurboImageToVideoResponse,
  isViduQ2TurboImageToVideoResponse,
  type ViduQ2TurboImageToVideoResponse,
} from "./vidu_q2_turbo/image_to_video.js";
export {
  validateViduQ2TurboMultiFrameRequest,
  isViduQ2TurboMultiFrameRequest,
  type ViduQ2TurboMultiFrameRequest,
  validateViduQ2TurboMultiFrameResponse,
  isViduQ2TurboMultiFrameResponse,
  type ViduQ2TurboMultiFrameResponse,
} from "./vidu_q2_turbo/multi_frame.js";
export {
  validateViduQ2TurboStartEndToVideoRequest,
  isViduQ2TurboStartEndToVideoRequest,
  type ViduQ2TurboStartEndToVideoRequest,
  validateViduQ2TurboStartEndToVideoResponse,
  isViduQ2TurboStartEndToVideoResponse,
  type ViduQ2TurboStartEndToVideoResponse,
} from "./vidu_q2_turbo/start_end_to_video.js";
export {
  validateViduQ3ProImageToVideoRequest,
  isViduQ3ProImageToVideoRequest,
  type ViduQ3ProImageToVideoRequest,
  validateViduQ3ProImageToVideoResponse,
  isViduQ3ProImageToVideoResponse,
  type ViduQ3ProImageToVideoResponse,
} from "./vidu_q3_pro/image_to_video.js";
export {
  validateViduQ3ProStartEndToVideoRequest,
  isViduQ3ProStartEndToVideoRequest,
  type ViduQ3ProStartEndToVideoRequest,
  validateViduQ3ProStartEndToVideoResponse,
  isViduQ3ProStartEndToVideoResponse,
  type ViduQ3ProStartEndToVideoResponse,
} from "./vidu_q3_pro/start_end_to_video.js";
export {
  validateViduQ3ProTextToVideoRequest,
  isViduQ3ProTextToVideoRequest,
  type ViduQ3ProTextToVideoRequest,
  validateViduQ3ProTextToVideoResponse,
  isViduQ3ProTextToVideoResponse,
  type ViduQ3ProTextToVideoResponse,
} from "./vidu_q3_pro/text_to_video.js";
export {
  validateViduQ3TurboImageToVideoRequest,
  isViduQ3TurboImageToVideoRequest,
  type ViduQ3TurboImageToVideoRequest,
  validateViduQ3TurboImageToVideoResponse,
  isViduQ3TurboImageToVideoResponse,
  type ViduQ3TurboImageToVideoResponse,
} from "./vidu_q3_turbo/image_to_video.js";
export {
  validateViduQ3TurboStartEndToVideoRequest,
  isViduQ3TurboStartEndToVideoRequest,
  type ViduQ3TurboStartEndToVideoRequest,
  validateViduQ3TurboStartEndToVideoResponse,
  isViduQ3TurboStartEndToVideoResponse,
  type ViduQ3TurboStartEndToVideoResponse,
} from "./vidu_q3_turbo/start_end_to_video.js";
export {
  validateViduQ3TurboTextToVideoRequest,
  isViduQ3TurboTextToVideoRequest,
  type ViduQ3TurboTextToVideoRequest,
  validateViduQ3TurboTextToVideoResponse,
  isViduQ3TurboTextToVideoResponse,
  type ViduQ3TurboTextToVideoResponse,
} from "./vidu_q3_turbo/text_to_video.js";
export {
  validateWan21TextToVideoRequest,
  isWan21TextToVideoRequest,
  type Wan21TextToVideoRequest,
  validateWan21TextToVideoResponse,
  isWan21TextToVideoResponse,
  type Wan21TextToVideoResponse,
  type Wan21Lora,
  type Wan21WebhookTest,
  type Wan21Webhook,
  type Wan21Extra,
} from "./wan_2_1/text_to_video.js";
export {
  validateWan25ImageToVideoRequest,
  isWan25ImageToVideoRequest,
  type Wan25ImageToVideoRequest,
  validateWan25ImageToVideoResponse,
  isWan25ImageToVideoResponse,
  type Wan25ImageToVideoResponse,
  type Wan25ImageToVideoParameters,
  type Wan25ImageToVideoInput,
} from "./wan_2_5/image_to_video.js";
export {
  validateWan25TextToVideoRequest,
  isWan25TextToVideoRequest,
  type Wan25TextToVideoRequest,
  validateWan25TextToVideoResponse,
  isWan25TextToVideoResponse,
  type Wan25TextToVideoResponse,
  type Wan25TextToVideoParameters,
  type Wan25TextToVideoInput,
} from "./wan_2_5/text_to_video.js";
export {
  validateWan26ImageToVideoRequest,
  isWan26ImageToVideoRequest,
  type Wan26ImageToVideoRequest,
  validateWan26ImageToVideoResponse,
  isWan26ImageToVideoResponse,
  type Wan26ImageToVideoResponse,
  type Wan26ImageToVideoParameters,
  type Wan26ImageToVideoInput,
} from "./wan_2_6/image_to_video.js";
export {
  validateWan26ReferenceToVideoRequest,
  isWan26ReferenceToVideoRequest,
  type Wan26ReferenceToVideoRequest,
  validateWan26ReferenceToVideoResponse,
  isWan26ReferenceToVideoResponse,
  type Wan26ReferenceToVideoResponse,
  type Wan26ReferenceToVideoParameters,
  type Wan26ReferenceToVideoInput,
} from "./wan_2_6/reference_to_video.js";
export {
  validateWan26TextToVideoRequest,
  isWan26TextToVideoRequest,
  type Wan26TextToVideoRequest,
  validateWan26TextToVideoResponse,
  isWan26TextToVideoResponse,
  type Wan26TextToVideoResponse,
  type Wan26TextToVideoParameters,
  type Wan26TextToVideoInput,
} from "./wan_2_6/text_to_video.js";
export {
  validateWan27ImageToVideoRequest,
  isWan27ImageToVideoRequest,
  type Wan27ImageToVideoRequest,
  validateWan27ImageToVideoResponse,
  isWan27ImageToVideoResponse,
  type Wan27ImageToVideoResponse,
} from "./wan_2_7/image_to_video.js";
export {
  validateWan27ReferenceToVideoRequest,
  isWan27ReferenceToVideoRequest,
  type Wan27ReferenceToVideoRequest,
  validateWan27ReferenceToVideoResponse,
  isWan27ReferenceToVideoResponse,
  type Wan27ReferenceToVideoResponse,
  type Wan27Reference,
} from "./wan_2_7/reference_to_video.js";
export {
  validateWan27TextToVideoRequest,
  isWan27TextToVideoRequest,
  type Wan27TextToVideoRequest,
  validateWan27TextToVideoResponse,
  isWan27TextToVideoResponse,
  type Wan27TextToVideoResponse,
} from "./wan_2_7/text_to_video.js";
export {
  validateWan27VideoEditRequest,
  isWan27VideoEditRequest,
  type Wan27VideoEditRequest,
  validateWan27VideoEditResponse,
  isWan27VideoEditResponse,
  type Wan27VideoEditResponse,
} from "./wan_2_7/video_edit.js";
export {
  validateTaskResultResponse,
  isTaskResultResponse,
  type TaskResultResponse,
  type TaskResultDebugInfo,
  type TaskResultExtra,
  type TaskResultAudioMetadata,
  type TaskResultAudio,
  type TaskResultImage,
  type TaskResultVideo,
  type TaskResultTask,
} from "./task_result.js";

/** The types of bodies, by their titles; an endpoint's name stands for its request. */
export interface Bodies {
  "grok_imagine.image_to_video": GrokImagineImageToVideoRequest;
  "grok_imagine.text_to_video": GrokImagineTextToVideoRequest;
  "grok_imagine.video_edit": GrokImagineVideoEditRequest;
  "hailuo_02.generate": Hailuo02GenerateRequest;
  "hailuo_2_3.image_to_video": Hailuo23ImageToVideoRequest;
  "hailuo_2_3.text_to_video": Hailuo23TextToVideoRequest;
  "hailuo_2_3_fast.image_to_video": Hailuo23FastImageToVideoRequest;
  "heygen.translate": HeygenTranslateRequest;
  "hunyuan_video_fast.text_to_video": HunyuanVideoFastTextToVideoRequest;
  "kling_o1.image_to_video": KlingO1ImageToVideoRequest;
  "kling_o1.reference_to_video": KlingO1ReferenceToVideoRequest;
  "kling_o1.text_to_video": KlingO1TextToVideoRequest;
  "kling_o1.video_edit": KlingO1VideoEditRequest;
  "kling_v1_6.image_to_video": KlingV16ImageToVideoRequest;
  "kling_v1_6.text_to_video": KlingV16TextToVideoRequest;
  "kling_v2_1.image_to_video": KlingV21ImageToVideoRequest;
  "kling_v2_5_turbo.image_to_video": KlingV25TurboImageToVideoRequest;
  "kling_v2_5_turbo.text_to_video": KlingV25TurboTextToVideoRequest;
  "kling_v2_6_pro.image_to_video": KlingV26ProImageToVideoRequest;
  "kling_v2_6_pro.motion_control": KlingV26ProMotionControlRequest;
  "kling_v2_6_pro.text_to_video": KlingV26ProTextToVideoRequest;
  "kling_v3_0.motion_control": KlingV30MotionControlRequest;
  "kling_v3_0_4k.image_to_video": KlingV304KImageToVideoRequest;
  "kling_v3_0_4k.text_to_video": KlingV304KTextToVideoRequest;
  "kling_v3_0_pro.image_to_video": KlingV30ProImageToVideoRequest;
  "kling_v3_0_pro.text_to_video": KlingV30ProTextToVideoRequest;
  "kling_v3_0_std.image_to_video": KlingV30StdImageToVideoRequest;
  "kling_v3_0_std.text_to_video": KlingV30StdTextToVideoRequest;
  "minimax_video_01.generate": MinimaxVideo01GenerateRequest;
  "pixverse_v4_5.image_to_video": PixverseV45ImageToVideoRequest;
  "pixverse_v4_5.text_to_video": PixverseV45TextToVideoRequest;
  "seedance_2_0.generate": Seedance20GenerateRequest;
  "seedance_v1_5_pro.image_to_video": SeedanceV15ProImageToVideoRequest;
  "seedance_v1_5_pro.text_to_video": SeedanceV15ProTextToVideoRequest;
  "seedance_v1_lite.image_to_video": SeedanceV1LiteImageToVideoRequest;
  "seedance_v1_pro.image_to_video": SeedanceV1ProImageToVideoRequest;
  "seedance_v1_pro.text_to_video": SeedanceV1ProTextToVideoRequest;
  "unified.create": UnifiedCreateRequest;
  "vidu_2_0.image_to_video": Vidu20ImageToVideoRequest;
  "vidu_2_0.reference_to_video": Vidu20ReferenceToVideoRequest;
  "vidu_2_0.start_end_to_video": Vidu20StartEndToVideoRequest;
  "vidu_q1.image_to_video": ViduQ1ImageToVideoRequest;
  "vidu_q1.reference_to_video": ViduQ1ReferenceToVideoRequest;
  "vidu_q1.start_end_to_video": ViduQ1StartEndToVideoRequest;
  "vidu_q1.text_to_video": ViduQ1TextToVideoRequest;
  "vidu_q2.reference_to_video": ViduQ2ReferenceToVideoRequest;
  "vidu_q2.template_to_video": ViduQ2TemplateToVideoRequest;
  "vidu_q2.text_to_video": ViduQ2TextToVideoRequest;
  "vidu_q2_pro.image_to_video": ViduQ2ProImageToVideoRequest;
  "vidu_q2_pro.multi_frame": ViduQ2ProMultiFrameRequest;
  "vidu_q2_pro.start_end_to_video": ViduQ2ProStartEndToVideoRequest;
  "vidu_q2_pro_fast.image_to_video": ViduQ2ProFastImageToVideoRequest;
  "vidu_q2_pro_fast.reference_to_video": ViduQ2ProFastReferenceToVideoRequest;
  "vidu_q2_pro_fast.start_end_to_video": ViduQ2ProFastStartEndToVideoRequest;
  "vidu_q2_turbo.image_to_video": ViduQ2TurboImageToVideoRequest;
  "vidu_q2_turbo.multi_frame": ViduQ2TurboMultiFrameRequest;
  "vidu_q2_turbo.start_end_to_video": ViduQ2TurboStartEndToVideoRequest;
  "vidu_q3_pro.image_to_video": ViduQ3ProImageToVideoRequest;
  "vidu_q3_pro.start_end_to_video": ViduQ3ProStartEndToVideoRequest;
  "vidu_q3_pro.text_to_video": ViduQ3ProTextToVideoRequest;
  "vidu_q3_turbo.image_to_video": ViduQ3TurboImageToVideoRequest;
  "vidu_q3_turbo.start_end_to_video": ViduQ3TurboStartEndToVideoRequest;
  "vidu_q3_turbo.text_to_video": ViduQ3TurboTextToVideoRequest;
  "wan_2_1.text_to_video": Wan21TextToVideoRequest;
  "wan_2_5.image_to_video": Wan25ImageToVideoRequest;
  "wan_2_5.text_to_video": Wan25TextToVideoRequest;
  "wan_2_6.image_to_video": Wan26ImageToVideoRequest;
  "wan_2_6.reference_to_video": Wan26ReferenceToVideoRequest;
  "wan_2_6.text_to_video": Wan26TextToVideoRequest;
  "wan_2_7.image_to_video": Wan27ImageToVideoRequest;
  "wan_2_7.reference_to_video": Wan27ReferenceToVideoRequest;
  "wan_2_7.text_to_video": Wan27TextToVideoRequest;
  "wan_2_7.video_edit": Wan27VideoEditRequest;
  GrokImagineImageToVideoRequest: GrokImagineImageToVideoRequest;
  GrokImagineImageToVideoResponse: GrokImagineImageToVideoResponse;
  GrokImagineTextToVideoRequest: GrokImagineTextToVideoRequest;
  GrokImagineTextToVideoResponse: GrokImagineTextToVideoResponse;
  GrokImagineVideoEditRequest: GrokImagineVideoEditRequest;
  GrokImagineVideoEditResponse: GrokImagineVideoEditResponse;
  Hailuo02GenerateRequest: Hailuo02GenerateRequest;
  Hailuo02GenerateResponse: Hailuo02GenerateResponse;
  Hailuo23ImageToVideoRequest: Hailuo23ImageToVideoRequest;
  Hailuo23ImageToVideoResponse: Hailuo23ImageToVideoResponse;
  Hailuo23TextToVideoRequest: Hailuo23TextToVideoRequest;
  Hailuo23TextToVideoResponse: Hailuo23TextToVideoResponse;
  Hailuo23FastImageToVideoRequest: Hailuo23FastImageToVideoRequest;
  Hailuo23FastImageToVideoResponse: Hailuo23FastImageToVideoResponse;
  HeygenTranslateRequest: HeygenTranslateRequest;
  HeygenTranslateResponse: HeygenTranslateResponse;
  HunyuanVideoFastTextToVideoRequest: HunyuanVideoFastTextToVideoRequest;
  HunyuanVideoFastTextToVideoResponse: HunyuanVideoFastTextToVideoResponse;
  KlingO1ImageToVideoRequest: KlingO1ImageToVideoRequest;
  KlingO1ImageToVideoResponse: KlingO1ImageToVideoResponse;
  KlingO1ReferenceToVideoRequest: KlingO1ReferenceToVideoRequest;
  KlingO1ReferenceToVideoResponse: KlingO1ReferenceToVideoResponse;
  KlingO1TextToVideoRequest: KlingO1TextToVideoRequest;
  KlingO1TextToVideoResponse: KlingO1TextToVideoResponse;
  KlingO1VideoEditRequest: KlingO1VideoEditRequest;
  KlingO1VideoEditResponse: KlingO1VideoEditResponse;
  KlingV16ImageToVideoRequest: KlingV16ImageToVideoRequest;
  KlingV16ImageToVideoResponse: KlingV16ImageToVideoResponse;
  KlingV16TextToVideoRequest: KlingV16TextToVideoRequest;
  KlingV16TextToVideoResponse: KlingV16TextToVideoResponse;
  KlingV21ImageToVideoRequest: KlingV21ImageToVideoRequest;
  KlingV21ImageToVideoResponse: KlingV21ImageToVideoResponse;
  KlingV25TurboImageToVideoRequest: KlingV25TurboImageToVideoRequest;
  KlingV25TurboImageToVideoResponse: KlingV25TurboImageToVideoResponse;
  KlingV25TurboTextToVideoRequest: KlingV25TurboTextToVideoRequest;
  KlingV25TurboTextToVideoResponse: KlingV25TurboTextToVideoResponse;
  KlingV26ProImageToVideoRequest: KlingV26ProImageToVideoRequest;
  KlingV26ProImageToVideoResponse: KlingV26ProImageToVideoResponse;
  KlingV26ProMotionControlRequest: KlingV26ProMotionControlRequest;
  KlingV26ProMotionControlResponse: KlingV26ProMotionControlResponse;
  KlingV26ProTextToVideoRequest: KlingV26ProTextToVideoRequest;
  KlingV26ProTextToVideoResponse: KlingV26ProTextToVideoResponse;
  KlingV30MotionControlRequest: KlingV30MotionControlRequest;
  KlingV30MotionControlResponse: KlingV30MotionControlResponse;
  KlingV304KImageToVideoRequest: KlingV304KImageToVideoRequest;
  KlingV304KImageToVideoResponse: KlingV304KImageToVideoResponse;
  KlingV304KTextToVideoRequest: KlingV304KTextToVideoRequest;
  KlingV304KTextToVideoResponse: KlingV304KTextToVideoResponse;
  KlingV30ProImageToVideoRequest: KlingV30ProImageToVideoRequest;
  KlingV30ProImageToVideoResponse: KlingV30ProImageToVideoResponse;
  KlingV30ProTextToVideoRequest: KlingV30ProTextToVideoRequest;
  KlingV30ProTextToVideoResponse: KlingV30ProTextToVideoResponse;
  KlingV30StdImageToVideoRequest: KlingV30StdImageToVideoRequest;
  KlingV30StdImageToVideoResponse: KlingV30StdImageToVideoResponse;
  KlingV30StdTextToVideoRequest: KlingV30StdTextToVideoRequest;
  KlingV30StdTextToVideoResponse: KlingV30StdTextToVideoResponse;
  MinimaxVideo01GenerateRequest: MinimaxVideo01GenerateRequest;
  MinimaxVideo01GenerateResponse: MinimaxVideo01GenerateResponse;
  PixverseV45ImageToVideoRequest: PixverseV45ImageToVideoRequest;
  PixverseV45ImageToVideoResponse: PixverseV45ImageToVideoResponse;
  PixverseV45TextToVideoRequest: PixverseV45TextToVideoRequest;
  PixverseV45TextToVideoResponse: PixverseV45TextToVideoResponse;
  Seedance20GenerateRequest: Seedance20GenerateRequest;
  Seedance20GenerateResponse: Seedance20GenerateResponse;
  SeedanceV15ProImageToVideoRequest: SeedanceV15ProImageToVideoRequest;
  SeedanceV15ProImageToVideoResponse: SeedanceV15ProImageToVideoResponse;
  SeedanceV15ProTextToVideoRequest: SeedanceV15ProTextToVideoRequest;
  SeedanceV15ProTextToVideoResponse: SeedanceV15ProTextToVideoResponse;
  SeedanceV1LiteImageToVideoRequest: SeedanceV1LiteImageToVideoRequest;
  SeedanceV1LiteImageToVideoResponse: SeedanceV1LiteImageToVideoResponse;
  SeedanceV1ProImageToVideoRequest: SeedanceV1ProImageToVideoRequest;
  SeedanceV1ProImageToVideoResponse: SeedanceV1ProImageToVideoResponse;
  SeedanceV1ProTextToVideoRequest: SeedanceV1ProTextToVideoRequest;
  SeedanceV1ProTextToVideoResponse: SeedanceV1ProTextToVideoResponse;
  UnifiedCreateRequest: UnifiedCreateRequest;
  UnifiedCreateResponse: UnifiedCreateResponse;
  Vidu20ImageToVideoRequest: Vidu20ImageToVideoRequest;
  Vidu20ImageToVideoResponse: Vidu20ImageToVideoResponse;
  Vidu20ReferenceToVideoRequest: Vidu20ReferenceToVideoRequest;
  Vidu20ReferenceToVideoResponse: Vidu20ReferenceToVideoResponse;
  Vidu20StartEndToVideoRequest: Vidu20StartEndToVideoRequest;
  Vidu20StartEndToVideoResponse: Vidu20StartEndToVideoResponse;
  ViduQ1ImageToVideoRequest: ViduQ1ImageToVideoRequest;
  ViduQ1ImageToVideoResponse: ViduQ1ImageToVideoResponse;
  ViduQ1ReferenceToVideoRequest: ViduQ1ReferenceToVideoRequest;
  ViduQ1ReferenceToVideoResponse: ViduQ1ReferenceToVideoResponse;
  ViduQ1StartEndToVideoRequest: ViduQ1StartEndToVideoRequest;
  ViduQ1StartEndToVideoResponse: ViduQ1StartEndToVideoResponse;
  ViduQ1TextToVideoRequest: ViduQ1TextToVideoRequest;
  ViduQ1TextToVideoResponse: ViduQ1TextToVideoResponse;
  ViduQ2ReferenceToVideoRequest: ViduQ2ReferenceToVideoRequest;
  ViduQ2ReferenceToVideoResponse: ViduQ2ReferenceToVideoResponse;
  ViduQ2TemplateToVideoRequest: ViduQ2TemplateToVideoRequest;
  ViduQ2TemplateToVideoResponse: ViduQ2TemplateToVideoResponse;
  ViduQ2TextToVideoRequest: ViduQ2TextToVideoRequest;
  ViduQ2TextToVideoResponse: ViduQ2TextToVideoResponse;
  ViduQ2ProImageToVideoRequest: ViduQ2ProImageToVideoRequest;
  ViduQ2ProImageToVideoResponse: ViduQ2ProImageToVideoResponse;
  ViduQ2ProMultiFrameRequest: ViduQ2ProMultiFrameRequest;
  ViduQ2ProMultiFrameResponse: ViduQ2ProMultiFrameResponse;
  ViduQ2ProStartEndToVideoRequest: ViduQ2ProStartEndToVideoRequest;
  ViduQ2ProStartEndToVideoResponse: ViduQ2ProStartEndToVideoResponse;
  ViduQ2ProFastImageToVideoRequest: ViduQ2ProFastImageToVideoRequest;
  ViduQ2ProFastImageToVideoResponse: ViduQ2ProFastImageToVideoResponse;
  ViduQ2ProFastReferenceToVideoRequest: ViduQ2ProFastReferenceToVideoRequest;
  ViduQ2ProFastReferenceToVideoResponse: ViduQ2ProFastReferenceToVideoResponse;
  ViduQ2ProFastStartEndToVideoRequest: ViduQ2ProFastStartEndToVideoRequest;
  ViduQ2ProFastStartEndToVideoResponse: ViduQ2ProFastStartEndToVideoResponse;
  ViduQ2TurboImageToVideoRequest: ViduQ2TurboImageToVideoRequest;
  ViduQ2TurboImageToVideoResponse: ViduQ2TurboImageToVideoResponse;
  ViduQ2TurboMultiFrameRequest: ViduQ2TurboMultiFrameRequest;
  ViduQ2TurboMultiFrameResponse: ViduQ2TurboMultiFrameResponse;
  ViduQ2TurboStartEndToVideoRequest: ViduQ2TurboStartEndToVideoRequest;
  ViduQ2TurboStartEndToVideoResponse: ViduQ2TurboStartEndToVideoResponse;
  ViduQ3ProImageToVideoRequest: ViduQ3ProImageToVideoRequest;
  ViduQ3ProImageToVideoResponse: ViduQ3ProImageToVideoResponse;
  ViduQ3ProStartEndToVideoRequest: ViduQ3ProStartEndToVideoRequest;
  ViduQ3ProStartEndToVideoResponse: ViduQ3ProStartEndToVideoResponse;
  ViduQ3ProTextToVideoRequest: ViduQ3ProTextToVideoRequest;
  ViduQ3ProTextToVideoResponse: ViduQ3ProTextToVideoResponse;
  ViduQ3TurboImageToVideoRequest: ViduQ3TurboImageToVideoRequest;
  ViduQ3TurboImageToVideoResponse: ViduQ3TurboImageToVideoResponse;
  ViduQ3TurboStartEndToVideoRequest: ViduQ3TurboStartEndToVideoRequest;
  ViduQ3TurboStartEndToVideoResponse: ViduQ3TurboStartEndToVideoResponse;
  ViduQ3TurboTextToVideoRequest: ViduQ3TurboTextToVideoRequest;
  ViduQ3TurboTextToVideoResponse: ViduQ3TurboTextToVideoResponse;
  Wan21TextToVideoRequest: Wan21TextToVideoRequest;
  Wan21TextToVideoResponse: Wan21TextToVideoResponse;
  Wan25ImageToVideoRequest: Wan25ImageToVideoRequest;
  Wan25ImageToVideoResponse: Wan25ImageToVideoResponse;
  Wan25TextToVideoRequest: Wan25TextToVideoRequest;
  Wan25TextToVideoResponse: Wan25TextToVideoResponse;
  Wan26ImageToVideoRequest: Wan26ImageToVideoRequest;
  Wan26ImageToVideoResponse: Wan26ImageToVideoResponse;
  Wan26ReferenceToVideoRequest: Wan26ReferenceToVideoRequest;
  Wan26ReferenceToVideoResponse: Wan26ReferenceToVideoResponse;
  Wan26TextToVideoRequest: Wan26TextToVideoRequest;
  Wan26TextToVideoResponse: Wan26TextToVideoResponse;
  Wan27ImageToVideoRequest: Wan27ImageToVideoRequest;
  Wan27ImageToVideoResponse: Wan27ImageToVideoResponse;
  Wan27ReferenceToVideoRequest: Wan27ReferenceToVideoRequest;
  Wan27ReferenceToVideoResponse: Wan27ReferenceToVideoResponse;
  Wan27TextToVideoRequest: Wan27TextToVideoRequest;
  Wan27TextToVideoResponse: Wan27TextToVideoResponse;
  Wan27VideoEditRequest: Wan27VideoEditRequest;
  Wan27VideoEditResponse: Wan27VideoEditResponse;
  TaskResultResponse: TaskResultResponse;
}

/**
 * Checks the body of a request, by the name of its endpoint, or any body by its title. A right one comes back as it
 * is, of a wrong one every problem.
 *
 * A bundler drops what is not used from the functions of single bodies, such as
 * `validateGrokImagineImageToVideoRequest`, not from this one.
 *
 * @throws TypeError if there is no body of that name.
 */
export declare function validate<Name extends keyof Bodies>(name: Name, body: unknown): Verdict<Bodies[Name]>;
