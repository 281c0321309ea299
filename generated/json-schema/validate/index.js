// Generated from the files in specs/: edit there, then run `make generate`.

import { closest } from "./nearest.js";
import { validateGrokImagineImageToVideoRequest, validateGrokImagineImageToVideoResponse } from "./grok_imagine/image_to_video.js";
import { validateGrokImagineTextToVideoRequest, validateGrokImagineTextToVideoResponse } from "./grok_imagine/text_to_video.js";
import { validateGrokImagineVideoEditRequest, validateGrokImagineVideoEditResponse } from "./grok_imagine/video_edit.js";
import { validateHailuo02GenerateRequest, validateHailuo02GenerateResponse } from "./hailuo_02/generate.js";
import { validateHailuo23ImageToVideoRequest, validateHailuo23ImageToVideoResponse } from "./hailuo_2_3/image_to_video.js";
import { validateHailuo23TextToVideoRequest, validateHailuo23TextToVideoResponse } from "./hailuo_2_3/text_to_video.js";
import { validateHailuo23FastImageToVideoRequest, validateHailuo23FastImageToVideoResponse } from "./hailuo_2_3_fast/image_to_video.js";
import { validateHeygenTranslateRequest, validateHeygenTranslateResponse } from "./heygen/translate.js";
import { validateHunyuanVideoFastTextToVideoRequest, validateHunyuanVideoFastTextToVideoResponse } from "./hunyuan_video_fast/text_to_video.js";
import { validateKlingO1ImageToVideoRequest, validateKlingO1ImageToVideoResponse } from "./kling_o1/image_to_video.js";
import { validateKlingO1ReferenceToVideoRequest, validateKlingO1ReferenceToVideoResponse } from "./kling_o1/reference_to_video.js";
import { validateKlingO1TextToVideoRequest, validateKlingO1TextToVideoResponse } from "./kling_o1/text_to_video.js";
import { validateKlingO1VideoEditRequest, validateKlingO1VideoEditResponse } from "./kling_o1/video_edit.js";
import { validateKlingV16ImageToVideoRequest, validateKlingV16ImageToVideoResponse } from "./kling_v1_6/image_to_video.js";
import { validateKlingV16TextToVideoRequest, validateKlingV16TextToVideoResponse } from "./kling_v1_6/text_to_video.js";
import { validateKlingV21ImageToVideoRequest, validateKlingV21ImageToVideoResponse } from "./kling_v2_1/image_to_video.js";
import { validateKlingV25TurboImageToVideoRequest, validateKlingV25TurboImageToVideoResponse } from "./kling_v2_5_turbo/image_to_video.js";
import { validateKlingV25TurboTextToVideoRequest, validateKlingV25TurboTextToVideoResponse } from "./kling_v2_5_turbo/text_to_video.js";
import { validateKlingV26ProImageToVideoRequest, validateKlingV26ProImageToVideoResponse } from "./kling_v2_6_pro/image_to_video.js";
import { validateKlingV26ProMotionControlRequest, validateKlingV26ProMotionControlResponse } from "./kling_v2_6_pro/motion_control.js";
import { validateKlingV26ProTextToVideoRequest, validateKlingV26ProTextToVideoResponse } from "./kling_v2_6_pro/text_to_video.js";
import { validateKlingV30MotionControlRequest, validateKlingV30MotionControlResponse } from "./kling_v3_0/motion_control.js";
import { validateKlingV304KImageToVideoRequest, validateKlingV304KImageToVideoResponse } from "./kling_v3_0_4k/image_to_video.js";
import { validateKlingV304KTextToVideoRequest, validateKlingV304KTextToVideoResponse } from "./kling_v3_0_4k/text_to_video.js";
import { validateKlingV30ProImageToVideoRequest, validateKlingV30ProImageToVideoResponse } from "./kling_v3_0_pro/image_to_video.js";
import { validateKlingV30ProTextToVideoRequest, validateKlingV30ProTextToVideoResponse } from "./kling_v3_0_pro/text_to_video.js";
import { validateKlingV30StdImageToVideoRequest, validateKlingV30StdImageToVideoResponse } from "./kling_v3_0_std/image_to_video.js";
import { validateKlingV30StdTextToVideoRequest, validateKlingV30StdTextToVideoResponse } from "./kling_v3_0_std/text_to_video.js";
import { validateMinimaxVideo01GenerateRequest, validateMinimaxVideo01GenerateResponse } from "./minimax_video_01/generate.js";
import { validatePixverseV45ImageToVideoRequest, validatePixverseV45ImageToVideoResponse } from "./pixverse_v4_5/image_to_video.js";
import { validatePixverseV45TextToVideoRequest, validatePixverseV45TextToVideoResponse } from "./pixverse_v4_5/text_to_video.js";
import { validateSeedance20GenerateRequest, validateSeedance20GenerateResponse } from "./seedance_2_0/generate.js";
import { validateSeedanceV15ProImageToVideoRequest, validateSeedanceV15ProImageToVideoResponse } from "./seedance_v1_5_pro/image_to_video.js";
import { validateSeedanceV15ProTextToVideoRequest, validateSeedanceV15ProTextToVideoResponse } from "./seedance_v1_5_pro/text_to_video.js";
import { validateSeedanceV1LiteImageToVideoRequest, validateSeedanceV1LiteImageToVideoResponse } from "./seedance_v1_lite/image_to_video.js";
import { validateSeedanceV1ProImageToVideoRequest, validateSeedanceV1ProImageToVideoResponse } from "./seedance_v1_pro/image_to_video.js";
import { validateSeedanceV1ProTextToVideoRequest, validateSeedanceV1ProTextToVideoResponse } from "./seedance_v1_pro/text_to_video.js";
import { validateUnifiedCreateRequest, validateUnifiedCreateResponse } from "./unified/create.js";
import { validateVidu20ImageToVideoRequest, validateVidu20ImageToVideoResponse } from "./vidu_2_0/image_to_video.js";
import { validateVidu20ReferenceToVideoRequest, validateVidu20ReferenceToVideoResponse } from "./vidu_2_0/reference_to_video.js";
import { validateVidu20StartEndToVideoRequest, validateVidu20StartEndToVideoResponse } from "./vidu_2_0/start_end_to_video.js";
import { validateViduQ1ImageToVideoRequest, validateViduQ1ImageToVideoResponse } from "./vidu_q1/image_to_video.js";
import { validateViduQ1ReferenceToVideoRequest, validateViduQ1ReferenceToVideoResponse } from "./vidu_q1/reference_to_video.js";
import { validateViduQ1StartEndToVideoRequest, validateViduQ1StartEndToVideoResponse } from "./vidu_q1/start_end_to_video.js";
import { validateViduQ1TextToVideoRequest, validateViduQ1TextToVideoResponse } from "./vidu_q1/text_to_video.js";
import { validateViduQ2ReferenceToVideoRequest, validateViduQ2ReferenceToVideoResponse } from "./vidu_q2/reference_to_video.js";
import { validateViduQ2TemplateToVideoRequest, validateViduQ2TemplateToVideoResponse } from "./vidu_q2/template_to_video.js";
import { validateViduQ2TextToVideoRequest, validateViduQ2TextToVideoResponse } from "./vidu_q2/text_to_video.js";
import { validateViduQ2ProImageToVideoRequest, validateViduQ2ProImageToVideoResponse } from "./vidu_q2_pro/image_to_video.js";
import { validateViduQ2ProMultiFrameRequest, validateViduQ2ProMultiFrameResponse } from "./vidu_q2_pro/multi_frame.js";
import { validateViduQ2ProStartEndToVideoRequest, validateViduQ2ProStartEndToVideoResponse } from "./vidu_q2_pro/start_end_to_video.js";
import { validateViduQ2ProFastImageToVideoRequest, validateViduQ2ProFastImageToVideoResponse } from "./vidu_q2_pro_fast/image_to_video.js";
import { validateViduQ2ProFastReferenceToVideoRequest, validateViduQ2ProFastReferenceToVideoResponse } from "./vidu_q2_pro_fast/reference_to_video.js";
import { validateViduQ2ProFastStartEndToVideoRequest, validateViduQ2ProFastStartEndToVideoResponse } from "./vidu_q2_pro_fast/start_end_to_video.js";
import { validateViduQ2TurboImageToVideoRequest, validateViduQ2TurboImageToVideoResponse } from "./vidu_q2_turbo/image_to_video.js";
import { validateViduQ2TurboMultiFrameRequest, validateViduQ2TurboMultiFrameResponse } from "./vidu_q2_turbo/multi_frame.js";
import { validateViduQ2TurboStartEndToVideoRequest, validateViduQ2TurboStartEndToVideoResponse } from "./vidu_q2_turbo/start_end_to_video.js";
import { validateViduQ3ProImageToVideoRequest, validateViduQ3ProImageToVideoResponse } from "./vidu_q3_pro/image_to_video.js";
import { validateViduQ3ProStartEndToVideoRequest, validateViduQ3ProStartEndToVideoResponse } from "./vidu_q3_pro/start_end_to_video.js";
import { validateViduQ3ProTextToVideoRequest, validateViduQ3ProTextToVideoResponse } from "./vidu_q3_pro/text_to_video.js";
import { validateViduQ3TurboImageToVideoRequest, validateViduQ3TurboImageToVideoResponse } from "./vidu_q3_turbo/image_to_video.js";
import { validateViduQ3TurboStartEndToVideoRequest, validateViduQ3TurboStartEndToVideoResponse } from "./vidu_q3_turbo/start_end_to_video.js";
import { validateViduQ3TurboTextToVideoRequest, validateViduQ3TurboTextToVideoResponse } from "./vidu_q3_turbo/text_to_video.js";
import { validateWan21TextToVideoRequest, validateWan21TextToVideoResponse } from "./wan_2_1/text_to_video.js";
import { validateWan25ImageToVideoRequest, validateWan25ImageToVideoResponse } from "./wan_2_5/image_to_video.js";
import { validateWan25TextToVideoRequest, validateWan25TextToVideoResponse } from "./wan_2_5/text_to_video.js";
import { validateWan26ImageToVideoRequest, validateWan26ImageToVideoResponse } from "./wan_2_6/image_to_video.js";
import { validateWan26ReferenceToVideoRequest, validateWan26ReferenceToVideoResponse } from "./wan_2_6/reference_to_video.js";
import { validateWan26TextToVideoRequest, validateWan26TextToVideoResponse } from "./wan_2_6/text_to_video.js";
import { validateWan27ImageToVideoRequest, validateWan27ImageToVideoResponse } from "./wan_2_7/image_to_video.js";
import { validateWan27ReferenceToVideoRequest, validateWan27ReferenceToVideoResponse } from "./wan_2_7/reference_to_video.js";
import { validateWan27TextToVideoRequest, validateWan27TextToVideoResponse } from "./wan_2_7/text_to_video.js";
import { validateWan27VideoEditRequest, validateWan27VideoEditResponse } from "./wan_2_7/video_edit.js";
import { validateTaskResultResponse } from "./task_result.js";

export { validateGrokImagineImageToVideoRequest, isGrokImagineImageToVideoRequest, validateGrokImagineImageToVideoResponse, isGrokImagineImageToVideoResponse } from "./grok_imagine/image_to_video.js";
export { validateGrokImagineTextToVideoRequest, isGrokImagineTextToVideoRequest, validateGrokImagineTextToVideoResponse, isGrokImagineTextToVideoResponse } from "./grok_imagine/text_to_video.js";
export { validateGrokImagineVideoEditRequest, isGrokImagineVideoEditRequest, validateGrokImagineVideoEditResponse, isGrokImagineVideoEditResponse } from "./grok_imagine/video_edit.js";
export { validateHailuo02GenerateRequest, isHailuo02GenerateRequest, validateHailuo02GenerateResponse, isHailuo02GenerateResponse } from "./hailuo_02/generate.js";
export { validateHailuo23ImageToVideoRequest, isHailuo23ImageToVideoRequest, validateHailuo23ImageToVideoResponse, isHailuo23ImageToVideoResponse } from "./hailuo_2_3/image_to_video.js";
export { validateHailuo23TextToVideoRequest, isHailuo23TextToVideoRequest, validateHailuo23TextToVideoResponse, isHailuo23TextToVideoResponse } from "./hailuo_2_3/text_to_video.js";
export { validateHailuo23FastImageToVideoRequest, isHailuo23FastImageToVideoRequest, validateHailuo23FastImageToVideoResponse, isHailuo23FastImageToVideoResponse } from "./hailuo_2_3_fast/image_to_video.js";
export { validateHeygenTranslateRequest, isHeygenTranslateRequest, validateHeygenTranslateResponse, isHeygenTranslateResponse } from "./heygen/translate.js";
export { validateHunyuanVideoFastTextToVideoRequest, isHunyuanVideoFastTextToVideoRequest, validateHunyuanVideoFastTextToVideoResponse, isHunyuanVideoFastTextToVideoResponse } from "./hunyuan_video_fast/text_to_video.js";
export { validateKlingO1ImageToVideoRequest, isKlingO1ImageToVideoRequest, validateKlingO1ImageToVideoResponse, isKlingO1ImageToVideoResponse } from "./kling_o1/image_to_video.js";
export { validateKlingO1ReferenceToVideoRequest, isKlingO1ReferenceToVideoRequest, validateKlingO1ReferenceToVideoResponse, isKlingO1ReferenceToVideoResponse } from "./kling_o1/reference_to_video.js";
export { validateKlingO1TextToVideoRequest, isKlingO1TextToVideoRequest, validateKlingO1TextToVideoResponse, isKlingO1TextToVideoResponse } from "./kling_o1/text_to_video.js";
export { validateKlingO1VideoEditRequest, isKlingO1VideoEditRequest, validateKlingO1VideoEditResponse, isKlingO1VideoEditResponse } from "./kling_o1/video_edit.js";
export { validateKlingV16ImageToVideoRequest, isKlingV16ImageToVideoRequest, validateKlingV16ImageToVideoResponse, isKlingV16ImageToVideoResponse } from "./kling_v1_6/image_to_video.js";
export { validateKlingV16TextToVideoRequest, isKlingV16TextToVideoRequest, validateKlingV16TextToVideoResponse, isKlingV16TextToVideoResponse } from "./kling_v1_6/text_to_video.js";
export { validateKlingV21ImageToVideoRequest, isKlingV21ImageToVideoRequest, validateKlingV21ImageToVideoResponse, isKlingV21ImageToVideoResponse } from "./kling_v2_1/image_to_video.js";
export { validateKlingV25TurboImageToVideoRequest, isKlingV25TurboImageToVideoRequest, validateKlingV25TurboImageToVideoResponse, isKlingV25TurboImageToVideoResponse } from "./kling_v2_5_turbo/image_to_video.js";
export { validateKlingV25TurboTextToVideoRequest, isKlingV25TurboTextToVideoRequest, validateKlingV25TurboTextToVideoResponse, isKlingV25TurboTextToVideoResponse } from "./kling_v2_5_turbo/text_to_video.js";
export { validateKlingV26ProImageToVideoRequest, isKlingV26ProImageToVideoRequest, validateKlingV26ProImageToVideoResponse, isKlingV26ProImageToVideoResponse } from "./kling_v2_6_pro/image_to_video.js";
export { validateKlingV26ProMotionControlRequest, isKlingV26ProMotionControlRequest, validateKlingV26ProMotionControlResponse, isKlingV26ProMotionControlResponse } from "./kling_v2_6_pro/motion_control.js";
export { validateKlingV26ProTextToVideoRequest, isKlingV26ProTextToVideoRequest, validateKlingV26ProTextToVideoResponse, isKlingV26ProTextToVideoResponse } from "./kling_v2_6_pro/text_to_video.js";
export { validateKlingV30MotionControlRequest, isKlingV30MotionControlRequest, validateKlingV30MotionControlResponse, isKlingV30MotionControlResponse } from "./kling_v3_0/motion_control.js";
export { validateKlingV304KImageToVideoRequest, isKlingV304KImageToVideoRequest, validateKlingV304KImageToVideoResponse, isKlingV304KImageToVideoResponse } from "./kling_v3_0_4k/image_to_video.js";
export { validateKlingV304KTextToVideoRequest, isKlingV304KTextToVideoRequest, validateKlingV304KTextToVideoResponse, isKlingV304KTextToVideoResponse } from "./kling_v3_0_4k/text_to_video.js";
export { validateKlingV30ProImageToVideoRequest, isKlingV30ProImageToVideoRequest, validateKlingV30ProImageToVideoResponse, isKlingV30ProImageToVideoResponse } from "./kling_v3_0_pro/image_to_video.js";
export { validateKlingV30ProTextToVideoRequest, isKlingV30ProTextToVideoRequest, validateKlingV30ProTextToVideoResponse, isKlingV30ProTextToVideoResponse } from "./kling_v3_0_pro/text_to_video.js";
export { validateKlingV30StdImageToVideoRequest, isKlingV30StdImageToVideoRequest, validateKlingV30StdImageToVideoResponse, isKlingV30StdImageToVideoResponse } from "./kling_v3_0_std/image_to_video.js";
export { validateKlingV30StdTextToVideoRequest, isKlingV30StdTextToVideoRequest, validateKlingV30StdTextToVideoResponse, isKlingV30StdTextToVideoResponse } from "./kling_v3_0_std/text_to_video.js";
export { validateMinimaxVideo01GenerateRequest, isMinimaxVideo01GenerateRequest, validateMinimaxVideo01GenerateResponse, isMinimaxVideo01GenerateResponse } from "./minimax_video_01/generate.js";
export { validatePixverseV45ImageToVideoRequest, isPixverseV45ImageToVideoRequest, validatePixverseV45ImageToVideoResponse, isPixverseV45ImageToVideoResponse } from "./pixverse_v4_5/image_to_video.js";
export { validatePixverseV45TextToVideoRequest, isPixverseV45TextToVideoRequest, validatePixverseV45TextToVideoResponse, isPixverseV45TextToVideoResponse } from "./pixverse_v4_5/text_to_video.js";
export { validateSeedance20GenerateRequest, isSeedance20GenerateRequest, validateSeedance20GenerateResponse, isSeedance20GenerateResponse } from "./seedance_2_0/generate.js";
export { validateSeedanceV15ProImageToVideoRequest, isSeedanceV15ProImageToVideoRequest, validateSeedanceV15ProImageToVideoResponse, isSeedanceV15ProImageToVideoResponse } from "./seedance_v1_5_pro/image_to_video.js";
export { validateSeedanceV15ProTextToVideoRequest, isSeedanceV15ProTextToVideoRequest, validateSeedanceV15ProTextToVideoResponse, isSeedanceV15ProTextToVideoResponse } from "./seedance_v1_5_pro/text_to_video.js";
export { validateSeedanceV1LiteImageToVideoRequest, isSeedanceV1LiteImageToVideoRequest, validateSeedanceV1LiteImageToVideoResponse, isSeedanceV1LiteImageToVideoResponse } from "./seedance_v1_lite/image_to_video.js";
export { validateSeedanceV1ProImageToVideoRequest, isSeedanceV1ProImageToVideoRequest, validateSeedanceV1ProImageToVideoResponse, isSeedanceV1ProImageToVideoResponse } from "./seedance_v1_pro/image_to_video.js";
export { validateSeedanceV1ProTextToVideoRequest, isSeedanceV1ProTextToVideoRequest, validateSeedanceV1ProTextToVideoResponse, isSeedanceV1ProTextToVideoResponse } from "./seedance_v1_pro/text_to_video.js";
export { validateUnifiedCreateRequest, isUnifiedCreateRequest, validateUnifiedCreateResponse, isUnifiedCreateResponse } from "./unified/create.js";
export { validateVidu20ImageToVideoRequest, isVidu20ImageToVideoRequest, validateVidu20ImageToVideoResponse, isVidu20ImageToVideoResponse } from "./vidu_2_0/image_to_video.js";
export { validateVidu20ReferenceToVideoRequest, isVidu20ReferenceToVideoRequest, validateVidu20ReferenceToVideoResponse, isVidu20ReferenceToVideoResponse } from "./vidu_2_0/reference_to_video.js";
export { validateVidu20StartEndToVideoRequest, isVidu20StartEndToVideoRequest, validateVidu20StartEndToVideoResponse, isVidu20StartEndToVideoResponse } from "./vidu_2_0/start_end_to_video.js";
export { validateViduQ1ImageToVideoRequest, isViduQ1ImageToVideoRequest, validateViduQ1ImageToVideoResponse, isViduQ1ImageToVideoResponse } from "./vidu_q1/image_to_video.js";
export { validateViduQ1ReferenceToVideoRequest, isViduQ1ReferenceToVideoRequest, validateViduQ1ReferenceToVideoResponse, isViduQ1ReferenceToVideoResponse } from "./vidu_q1/reference_to_video.js";
export { validateViduQ1StartEndToVideoRequest, isViduQ1StartEndToVideoRequest, validateViduQ1StartEndToVideoResponse, isViduQ1StartEndToVideoResponse } from "./vidu_q1/start_end_to_video.js";
export { validateViduQ1TextToVideoRequest, isViduQ1TextToVideoRequest, validateViduQ1TextToVideoResponse, isViduQ1TextToVideoResponse } from "./vidu_q1/text_to_video.js";
export { validateViduQ2ReferenceToVideoRequest, isViduQ2ReferenceToVideoRequest, validateViduQ2ReferenceToVideoResponse, isViduQ2ReferenceToVideoResponse } from "./vidu_q2/reference_to_video.js";
export { validateViduQ2TemplateToVideoRequest, isViduQ2TemplateToVideoRequest, validateViduQ2TemplateToVideoResponse, isViduQ2TemplateToVideoResponse } from "./vidu_q2/template_to_video.js";
export { validateViduQ2TextToVideoRequest, isViduQ2TextToVideoRequest, validateViduQ2TextToVideoResponse, isViduQ2TextToVideoResponse } from "./vidu_q2/text_to_video.js";
export { validateViduQ2ProImageToVideoRequest, isViduQ2ProImageToVideoRequest, validateViduQ2ProImageToVideoResponse, isViduQ2ProImageToVideoResponse } from "./vidu_q2_pro/image_to_video.js";
export { validateViduQ2ProMultiFrameRequest, isViduQ2ProMultiFrameRequest, validateViduQ2ProMultiFrameResponse, isViduQ2ProMultiFrameResponse } from "./vidu_q2_pro/multi_frame.js";
export { validateViduQ2ProStartEndToVideoRequest, isViduQ2ProStartEndToVideoRequest, validateViduQ2ProStartEndToVideoResponse, isViduQ2ProStartEndToVideoResponse } from "./vidu_q2_pro/start_end_to_video.js";
export { validateViduQ2ProFastImageToVideoRequest, isViduQ2ProFastImageToVideoRequest, validateViduQ2ProFastImageToVideoResponse, isViduQ2ProFastImageToVideoResponse } from "./vidu_q2_pro_fast/image_to_video.js";
export { validateViduQ2ProFastReferenceToVideoRequest, isViduQ2ProFastReferenceToVideoRequest, validateViduQ2ProFastReferenceToVideoResponse, isViduQ2ProFastReferenceToVideoResponse } from "./vidu_q2_pro_fast/reference_to_video.js";
export { validateViduQ2ProFastStartEndToVideoRequest, isViduQ2ProFastStartEndToVideoRequest, validateViduQ2ProFastStartEndToVideoResponse, isViduQ2ProFastStartEndToVideoResponse } from "./vidu_q2_pro_fast/start_end_to_video.js";
export { validateViduQ2TurboImageToVideoRequest, isViduQ2TurboImageToVideoRequest, validateViduQ2TurboImageToVideoResponse, isViduQ2TurboImageToVideoResponse } from "./vidu_q2_turbo/image_to_video.js";
export { validateViduQ2TurboMultiFrameRequest, isViduQ2TurboMultiFrameRequest, validateViduQ2TurboMultiFrameResponse, isViduQ2TurboMultiFrameResponse } from "./vidu_q2_turbo/multi_frame.js";
export { validateViduQ2TurboStartEndToVideoRequest, isViduQ2TurboStartEndToVideoRequest, validateViduQ2TurboStartEndToVideoResponse, isViduQ2TurboStartEndToVideoResponse } from "./vidu_q2_turbo/start_end_to_video.js";
export { validateViduQ3ProImageToVideoRequest, isViduQ3ProImageToVideoRequest, validateViduQ3ProImageToVideoResponse, isViduQ3ProImageToVideoResponse } from "./vidu_q3_pro/image_to_video.js";
export { validateViduQ3ProStartEndToVideoRequest, isViduQ3ProStartEndToVideoRequest, validateViduQ3ProStartEndToVideoResponse, isViduQ3ProStartEndToVideoResponse } from "./vidu_q3_pro/start_end_to_video.js";
export { validateViduQ3ProTextToVideoRequest, isViduQ3ProTextToVideoRequest, validateViduQ3ProTextToVideoResponse, isViduQ3ProTextToVideoResponse } from "./vidu_q3_pro/text_to_video.js";
export { validateViduQ3TurboImageToVideoRequest, isViduQ3TurboImageToVideoRequest, validateViduQ3TurboImageToVideoResponse, isViduQ3TurboImageToVideoResponse } from "./vidu_q3_turbo/image_to_video.js";
export { validateViduQ3TurboStartEndToVideoRequest, isViduQ3TurboStartEndToVideoRequest, validateViduQ3TurboStartEndToVideoResponse, isViduQ3TurboStartEndToVideoResponse } from "./vidu_q3_turbo/start_end_to_video.js";
export { validateViduQ3TurboTextToVideoRequest, isViduQ3TurboTextToVideoRequest, validateViduQ3TurboTextToVideoResponse, isViduQ3TurboTextToVideoResponse } from "./vidu_q3_turbo/text_to_video.js";
export { validateWan21TextToVideoRequest, isWan21TextToVideoRequest, validateWan21TextToVideoResponse, isWan21TextToVideoResponse } from "./wan_2_1/text_to_video.js";
export { validateWan25ImageToVideoRequest, isWan25ImageToVideoRequest, validateWan25ImageToVideoResponse, isWan25ImageToVideoResponse } from "./wan_2_5/image_to_video.js";
export { validateWan25TextToVideoRequest, isWan25TextToVideoRequest, validateWan25TextToVideoResponse, isWan25TextToVideoResponse } from "./wan_2_5/text_to_video.js";
export { validateWan26ImageToVideoRequest, isWan26ImageToVideoRequest, validateWan26ImageToVideoResponse, isWan26ImageToVideoResponse } from "./wan_2_6/image_to_video.js";
export { validateWan26ReferenceToVideoRequest, isWan26ReferenceToVideoRequest, validateWan26ReferenceToVideoResponse, isWan26ReferenceToVideoResponse } from "./wan_2_6/reference_to_video.js";
export { validateWan26TextToVideoRequest, isWan26TextToVideoRequest, validateWan26TextToVideoResponse, isWan26TextToVideoResponse } from "./wan_2_6/text_to_video.js";
export { validateWan27ImageToVideoRequest, isWan27ImageToVideoRequest, validateWan27ImageToVideoResponse, isWan27ImageToVideoResponse } from "./wan_2_7/image_to_video.js";
export { validateWan27ReferenceToVideoRequest, isWan27ReferenceToVideoRequest, validateWan27ReferenceToVideoResponse, isWan27ReferenceToVideoResponse } from "./wan_2_7/reference_to_video.js";
export { validateWan27TextToVideoRequest, isWan27TextToVideoRequest, validateWan27TextToVideoResponse, isWan27TextToVideoResponse } from "./wan_2_7/text_to_video.js";
export { validateWan27VideoEditRequest, isWan27VideoEditRequest, validateWan27VideoEditResponse, isWan27VideoEditResponse } from "./wan_2_7/video_edit.js";
export { validateTaskResultResponse, isTaskResultResponse } from "./task_result.js";

const validators = {
  "grok_imagine.image_to_video": validateGrokImagineImageToVideoRequest,
  "grok_imagine.text_to_video": validateGrokImagineTextToVideoRequest,
  "grok_imagine.video_edit": validateGrokImagineVideoEditRequest,
  "hailuo_02.generate": validateHailuo02GenerateRequest,
  "hailuo_2_3.image_to_video": validateHailuo23ImageToVideoRequest,
  "hailuo_2_3.text_to_video": validateHailuo23TextToVideoRequest,
  "hailuo_2_3_fast.image_to_video": validateHailuo23FastImageToVideoRequest,
  "heygen.translate": validateHeygenTranslateRequest,
  "hunyuan_video_fast.text_to_video": validateHunyuanVideoFastTextToVideoRequest,
  "kling_o1.image_to_video": validateKlingO1ImageToVideoRequest,
  "kling_o1.reference_to_video": validateKlingO1ReferenceToVideoRequest,
  "kling_o1.text_to_video": validateKlingO1TextToVideoRequest,
  "kling_o1.video_edit": validateKlingO1VideoEditRequest,
  "kling_v1_6.image_to_video": validateKlingV16ImageToVideoRequest,
  "kling_v1_6.text_to_video": validateKlingV16TextToVideoRequest,
  "kling_v2_1.image_to_video": validateKlingV21ImageToVideoRequest,
  "kling_v2_5_turbo.image_to_video": validateKlingV25TurboImageToVideoRequest,
  "kling_v2_5_turbo.text_to_video": validateKlingV25TurboTextToVideoRequest,
  "kling_v2_6_pro.image_to_video": validateKlingV26ProImageToVideoRequest,
  "kling_v2_6_pro.motion_control": validateKlingV26ProMotionControlRequest,
  "kling_v2_6_pro.text_to_video": validateKlingV26ProTextToVideoRequest,
  "kling_v3_0.motion_control": validateKlingV30MotionControlRequest,
  "kling_v3_0_4k.image_to_video": validateKlingV304KImageToVideoRequest,
  "kling_v3_0_4k.text_to_video": validateKlingV304KTextToVideoRequest,
  "kling_v3_0_pro.image_to_video": validateKlingV30ProImageToVideoRequest,
  "kling_v3_0_pro.text_to_video": validateKlingV30ProTextToVideoRequest,
  "kling_v3_0_std.image_to_video": validateKlingV30StdImageToVideoRequest,
  "kling_v3_0_std.text_to_video": validateKlingV30StdTextToVideoRequest,
  "minimax_video_01.generate": validateMinimaxVideo01GenerateRequest,
  "pixverse_v4_5.image_to_video": validatePixverseV45ImageToVideoRequest,
  "pixverse_v4_5.text_to_video": validatePixverseV45TextToVideoRequest,
  "seedance_2_0.generate": validateSeedance20GenerateRequest,
  "seedance_v1_5_pro.image_to_video": validateSeedanceV15ProImageToVideoRequest,
  "seedance_v1_5_pro.text_to_video": validateSeedanceV15ProTextToVideoRequest,
  "seedance_v1_lite.image_to_video": validateSeedanceV1LiteImageToVideoRequest,
  "seedance_v1_pro.image_to_video": validateSeedanceV1ProImageToVideoRequest,
  "seedance_v1_pro.text_to_video": validateSeedanceV1ProTextToVideoRequest,
  "unified.create": validateUnifiedCreateRequest,
  "vidu_2_0.image_to_video": validateVidu20ImageToVideoRequest,
  "vidu_2_0.reference_to_video": validateVidu20ReferenceToVideoRequest,
  "vidu_2_0.start_end_to_video": validateVidu20StartEndToVideoRequest,
  "vidu_q1.image_to_video": validateViduQ1ImageToVideoRequest,
  "vidu_q1.reference_to_video": validateViduQ1ReferenceToVideoRequest,
  "vidu_q1.start_end_to_video": validateViduQ1StartEndToVideoRequest,
  "vidu_q1.text_to_video": validateViduQ1TextToVideoRequest,
  "vidu_q2.reference_to_video": validateViduQ2ReferenceToVideoRequest,
  "vidu_q2.template_to_video": validateViduQ2TemplateToVideoRequest,
  "vidu_q2.text_to_video": validateViduQ2TextToVideoRequest,
  "vidu_q2_pro.image_to_video": validateViduQ2ProImageToVideoRequest,
  "vidu_q2_pro.multi_frame": validateViduQ2ProMultiFrameRequest,
  "vidu_q2_pro.start_end_to_video": validateViduQ2ProStartEndToVideoRequest,
  "vidu_q2_pro_fast.image_to_video": validateViduQ2ProFastImageToVideoRequest,
  "vidu_q2_pro_fast.reference_to_video": validateViduQ2ProFastReferenceToVideoRequest,
  "vidu_q2_pro_fast.start_end_to_video": validateViduQ2ProFastStartEndToVideoRequest,
  "vidu_q2_turbo.image_to_video": validateViduQ2TurboImageToVideoRequest,
  "vidu_q2_turbo.multi_frame": validateViduQ2TurboMultiFrameRequest,
  "vidu_q2_turbo.start_end_to_video": validateViduQ2TurboStartEndToVideoRequest,
  "vidu_q3_pro.image_to_video": validateViduQ3ProImageToVideoRequest,
  "vidu_q3_pro.start_end_to_video": validateViduQ3ProStartEndToVideoRequest,
  "vidu_q3_pro.text_to_video": validateViduQ3ProTextToVideoRequest,
  "vidu_q3_turbo.image_to_video": validateViduQ3TurboImageToVideoRequest,
  "vidu_q3_turbo.start_end_to_video": validateViduQ3TurboStartEndToVideoRequest,
  "vidu_q3_turbo.text_to_video": validateViduQ3TurboTextToVideoRequest,
  "wan_2_1.text_to_video": validateWan21TextToVideoRequest,
  "wan_2_5.image_to_video": validateWan25ImageToVideoRequest,
  "wan_2_5.text_to_video": validateWan25TextToVideoRequest,
  "wan_2_6.image_to_video": validateWan26ImageToVideoRequest,
  "wan_2_6.reference_to_video": validateWan26ReferenceToVideoRequest,
  "wan_2_6.text_to_video": validateWan26TextToVideoRequest,
  "wan_2_7.image_to_video": validateWan27ImageToVideoRequest,
  "wan_2_7.reference_to_video": validateWan27ReferenceToVideoRequest,
  "wan_2_7.text_to_video": validateWan27TextToVideoRequest,
  "wan_2_7.video_edit": validateWan27VideoEditRequest,
  GrokImagineImageToVideoRequest: validateGrokImagineImageToVideoRequest,
  GrokImagineImageToVideoResponse: validateGrokImagineImageToVideoResponse,
  GrokImagineTextToVideoRequest: validateGrokImagineTextToVideoRequest,
  GrokImagineTextToVideoResponse: validateGrokImagineTextToVideoResponse,
  GrokImagineVideoEditRequest: validateGrokImagineVideoEditRequest,
  GrokImagineVideoEditResponse: validateGrokImagineVideoEditResponse,
  Hailuo02GenerateRequest: validateHailuo02GenerateRequest,
  Hailuo02GenerateResponse: validateHailuo02GenerateResponse,
  Hailuo23ImageToVideoRequest: validateHailuo23ImageToVideoRequest,
  Hailuo23ImageToVideoResponse: validateHailuo23ImageToVideoResponse,
  Hailuo23TextToVideoRequest: validateHailuo23TextToVideoRequest,
  Hailuo23TextToVideoResponse: validateHailuo23TextToVideoResponse,
  Hailuo23FastImageToVideoRequest: validateHailuo23FastImageToVideoRequest,
  Hailuo23FastImageToVideoResponse: validateHailuo23FastImageToVideoResponse,
  HeygenTranslateRequest: validateHeygenTranslateRequest,
  HeygenTranslateResponse: validateHeygenTranslateResponse,
  HunyuanVideoFastTextToVideoRequest: validateHunyuanVideoFastTextToVideoRequest,
  HunyuanVideoFastTextToVideoResponse: validateHunyuanVideoFastTextToVideoResponse,
  KlingO1ImageToVideoRequest: validateKlingO1ImageToVideoRequest,
  KlingO1ImageToVideoResponse: validateKlingO1ImageToVideoResponse,
  KlingO1ReferenceToVideoRequest: validateKlingO1ReferenceToVideoRequest,
  KlingO1ReferenceToVideoResponse: validateKlingO1ReferenceToVideoResponse,
  KlingO1TextToVideoRequest: validateKlingO1TextToVideoRequest,
  KlingO1TextToVideoResponse: validateKlingO1TextToVideoResponse,
  KlingO1VideoEditRequest: validateKlingO1VideoEditRequest,
  KlingO1VideoEditResponse: validateKlingO1VideoEditResponse,
  KlingV16ImageToVideoRequest: validateKlingV16ImageToVideoRequest,
  KlingV16ImageToVideoResponse: validateKlingV16ImageToVideoResponse,
  KlingV16TextToVideoRequest: validateKlingV16TextToVideoRequest,
  KlingV16TextToVideoResponse: validateKlingV16TextToVideoResponse,
  KlingV21ImageToVideoRequest: validateKlingV21ImageToVideoRequest,
  KlingV21ImageToVideoResponse: validateKlingV21ImageToVideoResponse,
  KlingV25TurboImageToVideoRequest: validateKlingV25TurboImageToVideoRequest,
  KlingV25TurboImageToVideoResponse: validateKlingV25TurboImageToVideoResponse,
  KlingV25TurboTextToVideoRequest: validateKlingV25TurboTextToVideoRequest,
  KlingV25TurboTextToVideoResponse: validateKlingV25TurboTextToVideoResponse,
  KlingV26ProImageToVideoRequest: validateKlingV26ProImageToVideoRequest,
  KlingV26ProImageToVideoResponse: validateKlingV26ProImageToVideoResponse,
  KlingV26ProMotionControlRequest: validateKlingV26ProMotionControlRequest,
  KlingV26ProMotionControlResponse: validateKlingV26ProMotionControlResponse,
  KlingV26ProTextToVideoRequest: validateKlingV26ProTextToVideoRequest,
  KlingV26ProTextToVideoResponse: validateKlingV26ProTextToVideoResponse,
  KlingV30MotionControlRequest: validateKlingV30MotionControlRequest,
  KlingV30MotionControlResponse: validateKlingV30MotionControlResponse,
  KlingV304KImageToVideoRequest: validateKlingV304KImageToVideoRequest,
  KlingV304KImageToVideoResponse: validateKlingV304KImageToVideoResponse,
  KlingV304KTextToVideoRequest: validateKlingV304KTextToVideoRequest,
  KlingV304KTextToVideoResponse: validateKlingV304KTextToVideoResponse,
  KlingV30ProImageToVideoRequest: validateKlingV30ProImageToVideoRequest,
  KlingV30ProImageToVideoResponse: validateKlingV30ProImageToVideoResponse,
  KlingV30ProTextToVideoRequest: validateKlingV30ProTextToVideoRequest,
  KlingV30ProTextToVideoResponse: validateKlingV30ProTextToVideoResponse,
  KlingV30StdImageToVideoRequest: validateKlingV30StdImageToVideoRequest,
  KlingV30StdImageToVideoResponse: validateKlingV30StdImageToVideoResponse,
  KlingV30StdTextToVideoRequest: validateKlingV30StdTextToVideoRequest,
  KlingV30StdTextToVideoResponse: validateKlingV30StdTextToVideoResponse,
  MinimaxVideo01GenerateRequest: validateMinimaxVideo01GenerateRequest,
  MinimaxVideo01GenerateResponse: validateMinimaxVideo01GenerateResponse,
  PixverseV45ImageToVideoRequest: validatePixverseV45ImageToVideoRequest,
  PixverseV45ImageToVideoResponse: validatePixverseV45ImageToVideoResponse,
  PixverseV45TextToVideoRequest: validatePixverseV45TextToVideoRequest,
  PixverseV45TextToVideoResponse: validatePixverseV45TextToVideoResponse,
  Seedance20GenerateRequest: validateSeedance20GenerateRequest,
  Seedance20GenerateResponse: validateSeedance20GenerateResponse,
  SeedanceV15ProImageToVideoRequest: validateSeedanceV15ProImageToVideoRequest,
  SeedanceV15ProImageToVideoResponse: validateSeedanceV15ProImageToVideoResponse,
  SeedanceV15ProTextToVideoRequest: validateSeedanceV15ProTextToVideoRequest,
  SeedanceV15ProTextToVideoResponse: validateSeedanceV15ProTextToVideoResponse,
  SeedanceV1LiteImageToVideoRequest: validateSeedanceV1LiteImageToVideoRequest,
  SeedanceV1LiteImageToVideoResponse: validateSeedanceV1LiteImageToVideoResponse,
  SeedanceV1ProImageToVideoRequest: validateSeedanceV1ProImageToVideoRequest,
  SeedanceV1ProImageToVideoResponse: validateSeedanceV1ProImageToVideoResponse,
  SeedanceV1ProTextToVideoRequest: validateSeedanceV1ProTextToVideoRequest,
  SeedanceV1ProTextToVideoResponse: validateSeedanceV1ProTextToVideoResponse,
  UnifiedCreateRequest: validateUnifiedCreateRequest,
  UnifiedCreateResponse: validateUnifiedCreateResponse,
  Vidu20ImageToVideoRequest: validateVidu20ImageToVideoRequest,
  Vidu20ImageToVideoResponse: validateVidu20ImageToVideoResponse,
  Vidu20ReferenceToVideoRequest: validateVidu20ReferenceToVideoRequest,
  Vidu20ReferenceToVideoResponse: validateVidu20ReferenceToVideoResponse,
  Vidu20StartEndToVideoRequest: validateVidu20StartEndToVideoRequest,
  Vidu20StartEndToVideoResponse: validateVidu20StartEndToVideoResponse,
  ViduQ1ImageToVideoRequest: validateViduQ1ImageToVideoRequest,
  ViduQ1ImageToVideoResponse: validateViduQ1ImageToVideoResponse,
  ViduQ1ReferenceToVideoRequest: validateViduQ1ReferenceToVideoRequest,
  ViduQ1ReferenceToVideoResponse: validateViduQ1ReferenceToVideoResponse,
  ViduQ1StartEndToVideoRequest: validateViduQ1StartEndToVideoRequest,
  ViduQ1StartEndToVideoResponse: validateViduQ1StartEndToVideoResponse,
  ViduQ1TextToVideoRequest: validateViduQ1TextToVideoRequest,
  ViduQ1TextToVideoResponse: validateViduQ1TextToVideoResponse,
  ViduQ2ReferenceToVideoRequest: validateViduQ2ReferenceToVideoRequest,
  ViduQ2ReferenceToVideoResponse: validateViduQ2ReferenceToVideoResponse,
  ViduQ2TemplateToVideoRequest: validateViduQ2TemplateToVideoRequest,
  ViduQ2TemplateToVideoResponse: validateViduQ2TemplateToVideoResponse,
  ViduQ2TextToVideoRequest: validateViduQ2TextToVideoRequest,
  ViduQ2TextToVideoResponse: validateViduQ2TextToVideoResponse,
  ViduQ2ProImageToVideoRequest: validateViduQ2ProImageToVideoRequest,
  ViduQ2ProImageToVideoResponse: validateViduQ2ProImageToVideoResponse,
  ViduQ2ProMultiFrameRequest: validateViduQ2ProMultiFrameRequest,
  ViduQ2ProMultiFrameResponse: validateViduQ2ProMultiFrameResponse,
  ViduQ2ProStartEndToVideoRequest: validateViduQ2ProStartEndToVideoRequest,
  ViduQ2ProStartEndToVideoResponse: validateViduQ2ProStartEndToVideoResponse,
  ViduQ2ProFastImageToVideoRequest: validateViduQ2ProFastImageToVideoRequest,
  ViduQ2ProFastImageToVideoResponse: validateViduQ2ProFastImageToVideoResponse,
  ViduQ2ProFastReferenceToVideoRequest: validateViduQ2ProFastReferenceToVideoRequest,
  ViduQ2ProFastReferenceToVideoResponse: validateViduQ2ProFastReferenceToVideoResponse,
  ViduQ2ProFastStartEndToVideoRequest: validateViduQ2ProFastStartEndToVideoRequest,
  ViduQ2ProFastStartEndToVideoResponse: validateViduQ2ProFastStartEndToVideoResponse,
  ViduQ2TurboImageToVideoRequest: validateViduQ2TurboImageToVideoRequest,
  ViduQ2TurboImageToVideoResponse: validateViduQ2TurboImageToVideoResponse,
  ViduQ2TurboMultiFrameRequest: validateViduQ2TurboMultiFrameRequest,
  ViduQ2TurboMultiFrameResponse: validateViduQ2TurboMultiFrameResponse,
  ViduQ2TurboStartEndToVideoRequest: validateViduQ2TurboStartEndToVideoRequest,
  ViduQ2TurboStartEndToVideoResponse: validateViduQ2TurboStartEndToVideoResponse,
  ViduQ3ProImageToVideoRequest: validateViduQ3ProImageToVideoRequest,
  ViduQ3ProImageToVideoResponse: validateViduQ3ProImageToVideoResponse,
  ViduQ3ProStartEndToVideoRequest: validateViduQ3ProStartEndToVideoRequest,
  ViduQ3ProStartEndToVideoResponse: validateViduQ3ProStartEndToVideoResponse,
  ViduQ3ProTextToVideoRequest: validateViduQ3ProTextToVideoRequest,
  ViduQ3ProTextToVideoResponse: validateViduQ3ProTextToVideoResponse,
  ViduQ3TurboImageToVideoRequest: validateViduQ3TurboImageToVideoRequest,
  ViduQ3TurboImageToVideoResponse: validateViduQ3TurboImageToVideoResponse,
  ViduQ3TurboStartEndToVideoRequest: validateViduQ3TurboStartEndToVideoRequest,
  ViduQ3TurboStartEndToVideoResponse: validateViduQ3TurboStartEndToVideoResponse,
  ViduQ3TurboTextToVideoRequest: validateViduQ3TurboTextToVideoRequest,
  ViduQ3TurboTextToVideoResponse: validateViduQ3TurboTextToVideoResponse,
  Wan21TextToVideoRequest: validateWan21TextToVideoRequest,
  Wan21TextToVideoResponse: validateWan21TextToVideoResponse,
  Wan25ImageToVideoRequest: validateWan25ImageToVideoRequest,
  Wan25ImageToVideoResponse: validateWan25ImageToVideoResponse,
  Wan25TextToVideoRequest: validateWan25TextToVideoRequest,
  Wan25TextToVideoResponse: validateWan25TextToVideoResponse,
  Wan26ImageToVideoRequest: validateWan26ImageToVideoRequest,
  Wan26ImageToVideoResponse: validateWan26ImageToVideoResponse,
  Wan26ReferenceToVideoRequest: validateWan26ReferenceToVideoRequest,
  Wan26ReferenceToVideoResponse: validateWan26ReferenceToVideoResponse,
  Wan26TextToVideoRequest: validateWan26TextToVideoRequest,
  Wan26TextToVideoResponse: validateWan26TextToVideoResponse,
  Wan27ImageToVideoRequest: validateWan27ImageToVideoRequest,
  Wan27ImageToVideoResponse: validateWan27ImageToVideoResponse,
  Wan27ReferenceToVideoRequest: validateWan27ReferenceToVideoRequest,
  Wan27ReferenceToVideoResponse: validateWan27ReferenceToVideoResponse,
  Wan27TextToVideoRequest: validateWan27TextToVideoRequest,
  Wan27TextToVideoResponse: validateWan27TextToVideoResponse,
  Wan27VideoEditRequest: validateWan27VideoEditRequest,
  Wan27VideoEditResponse: validateWan27VideoEditResponse,
  TaskResultResponse: validateTaskResultResponse,
};

export function validate(name, body) {
  if (!Object.hasOwn(validators, name)) {
    const nearest = closest(name, Object.keys(validators));
    const hint = nearest === null ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
    throw new TypeError(`${String(name)} is not an endpoint, nor the title of a body${hint}`);
  }
  return validators[name](body);
}
