// Code generated from specs; DO NOT EDIT.
// Generated from the files in specs/: edit there, then run `make generate`.

// Package videotasks has the bodies of asynchronous video endpoints as types, and checks bodies as the documentation has
// them: those of the types, and JSON that comes from elsewhere.
package videotasks

import "fmt"

// ValidateJSON returns every rule that a JSON text breaks as the body of an endpoint's request, or as the body of a title.
// The error says that there is no such name, or that the text is not JSON.
func ValidateJSON(name string, text []byte) ([]Problem, error) {
	of := named(name)
	if of == nil {
		hint := orMean(closest(name, anything(Bodies())), "did you mean")
		return nil, fmt.Errorf("videotasks: %q is not an endpoint, nor the title of a body%s", name, hint)
	}
	value, err := decoded(text)
	if err != nil {
		return nil, err
	}
	return problemsOf(of, value), nil
}

// Bodies are the names that ValidateJSON takes: endpoints, for their requests, and the titles of all bodies.
func Bodies() []string {
	return []string{
		"grok_imagine.image_to_video",
		"grok_imagine.text_to_video",
		"grok_imagine.video_edit",
		"hailuo_02.generate",
		"hailuo_2_3.image_to_video",
		"hailuo_2_3.text_to_video",
		"hailuo_2_3_fast.image_to_video",
		"heygen.translate",
		"hunyuan_video_fast.text_to_video",
		"kling_o1.image_to_video",
		"kling_o1.reference_to_video",
		"kling_o1.text_to_video",
		"kling_o1.video_edit",
		"kling_v1_6.image_to_video",
		"kling_v1_6.text_to_video",
		"kling_v2_1.image_to_video",
		"kling_v2_5_turbo.image_to_video",
		"kling_v2_5_turbo.text_to_video",
		"kling_v2_6_pro.image_to_video",
		"kling_v2_6_pro.motion_control",
		"kling_v2_6_pro.text_to_video",
		"kling_v3_0.motion_control",
		"kling_v3_0_4k.image_to_video",
		"kling_v3_0_4k.text_to_video",
		"kling_v3_0_pro.image_to_video",
		"kling_v3_0_pro.text_to_video",
		"kling_v3_0_std.image_to_video",
		"kling_v3_0_std.text_to_video",
		"minimax_video_01.generate",
		"pixverse_v4_5.image_to_video",
		"pixverse_v4_5.text_to_video",
		"seedance_2_0.generate",
		"seedance_v1_5_pro.image_to_video",
		"seedance_v1_5_pro.text_to_video",
		"seedance_v1_lite.image_to_video",
		"seedance_v1_pro.image_to_video",
		"seedance_v1_pro.text_to_video",
		"unified.create",
		"vidu_2_0.image_to_video",
		"vidu_2_0.reference_to_video",
		"vidu_2_0.start_end_to_video",
		"vidu_q1.image_to_video",
		"vidu_q1.reference_to_video",
		"vidu_q1.start_end_to_video",
		"vidu_q1.text_to_video",
		"vidu_q2.reference_to_video",
		"vidu_q2.template_to_video",
		"vidu_q2.text_to_video",
		"vidu_q2_pro.image_to_video",
		"vidu_q2_pro.multi_frame",
		"vidu_q2_pro.start_end_to_video",
		"vidu_q2_pro_fast.image_to_video",
		"vidu_q2_pro_fast.reference_to_video",
		"vidu_q2_pro_fast.start_end_to_video",
		"vidu_q2_turbo.image_to_video",
		"vidu_q2_turbo.multi_frame",
		"vidu_q2_turbo.start_end_to_video",
		"vidu_q3_pro.image_to_video",
		"vidu_q3_pro.start_end_to_video",
		"vidu_q3_pro.text_to_video",
		"vidu_q3_turbo.image_to_video",
		"vidu_q3_turbo.start_end_to_video",
		"vidu_q3_turbo.text_to_video",
		"wan_2_1.text_to_video",
		"wan_2_5.image_to_video",
		"wan_2_5.text_to_video",
		"wan_2_6.image_to_video",
		"wan_2_6.reference_to_video",
		"wan_2_6.text_to_video",
		"wan_2_7.image_to_video",
		"wan_2_7.reference_to_video",
		"wan_2_7.text_to_video",
		"wan_2_7.video_edit",
		"GrokImagineImageToVideoRequest",
		"GrokImagineImageToVideoResponse",
		"GrokImagineTextToVideoRequest",
		"GrokImagineTextToVideoResponse",
		"GrokImagineVideoEditRequest",
		"GrokImagineVideoEditResponse",
		"Hailuo02GenerateRequest",
		"Hailuo02GenerateResponse",
		"Hailuo23ImageToVideoRequest",
		"Hailuo23ImageToVideoResponse",
		"Hailuo23TextToVideoRequest",
		"Hailuo23TextToVideoResponse",
		"Hailuo23FastImageToVideoRequest",
		"Hailuo23FastImageToVideoResponse",
		"HeygenTranslateRequest",
		"HeygenTranslateResponse",
		"HunyuanVideoFastTextToVideoRequest",
		"HunyuanVideoFastTextToVideoResponse",
		"KlingO1ImageToVideoRequest",
		"KlingO1ImageToVideoResponse",
		"KlingO1ReferenceToVideoRequest",
		"KlingO1ReferenceToVideoResponse",
		"KlingO1TextToVideoRequest",
		"KlingO1TextToVideoResponse",
		"KlingO1VideoEditRequest",
		"KlingO1VideoEditResponse",
		"KlingV16ImageToVideoRequest",
		"KlingV16ImageToVideoResponse",
		"KlingV16TextToVideoRequest",
		"KlingV16TextToVideoResponse",
		"KlingV21ImageToVideoRequest",
		"KlingV21ImageToVideoResponse",
		"KlingV25TurboImageToVideoRequest",
		"KlingV25TurboImageToVideoResponse",
		"KlingV25TurboTextToVideoRequest",
		"KlingV25TurboTextToVideoResponse",
		"KlingV26ProImageToVideoRequest",
		"KlingV26ProImageToVideoResponse",
		"KlingV26ProMotionControlRequest",
		"KlingV26ProMotionControlResponse",
		"KlingV26ProTextToVideoRequest",
		"KlingV26ProTextToVideoResponse",
		"KlingV30MotionControlRequest",
		"KlingV30MotionControlResponse",
		"KlingV304KImageToVideoRequest",
		"KlingV304KImageToVideoResponse",
		"KlingV304KTextToVideoRequest",
		"KlingV304KTextToVideoResponse",
		"KlingV30ProImageToVideoRequest",
		"KlingV30ProImageToVideoResponse",
		"KlingV30ProTextToVideoRequest",
		"KlingV30ProTextToVideoResponse",
		"KlingV30StdImageToVideoRequest",
		"KlingV30StdImageToVideoResponse",
		"KlingV30StdTextToVideoRequest",
		"KlingV30StdTextToVideoResponse",
		"MinimaxVideo01GenerateRequest",
		"MinimaxVideo01GenerateResponse",
		"PixverseV45ImageToVideoRequest",
		"PixverseV45ImageToVideoResponse",
		"PixverseV45TextToVideoRequest",
		"PixverseV45TextToVideoResponse",
		"Seedance20GenerateRequest",
		"Seedance20GenerateResponse",
		"SeedanceV15ProImageToVideoRequest",
		"SeedanceV15ProImageToVideoResponse",
		"SeedanceV15ProTextToVideoRequest",
		"SeedanceV15ProTextToVideoResponse",
		"SeedanceV1LiteImageToVideoRequest",
		"SeedanceV1LiteImageToVideoResponse",
		"SeedanceV1ProImageToVideoRequest",
		"SeedanceV1ProImageToVideoResponse",
		"SeedanceV1ProTextToVideoRequest",
		"SeedanceV1ProTextToVideoResponse",
		"UnifiedCreateRequest",
		"UnifiedCreateResponse",
		"Vidu20ImageToVideoRequest",
		"Vidu20ImageToVideoResponse",
		"Vidu20ReferenceToVideoRequest",
		"Vidu20ReferenceToVideoResponse",
		"Vidu20StartEndToVideoRequest",
		"Vidu20StartEndToVideoResponse",
		"ViduQ1ImageToVideoRequest",
		"ViduQ1ImageToVideoResponse",
		"ViduQ1ReferenceToVideoRequest",
		"ViduQ1ReferenceToVideoResponse",
		"ViduQ1StartEndToVideoRequest",
		"ViduQ1StartEndToVideoResponse",
		"ViduQ1TextToVideoRequest",
		"ViduQ1TextToVideoResponse",
		"ViduQ2ReferenceToVideoRequest",
		"ViduQ2ReferenceToVideoResponse",
		"ViduQ2TemplateToVideoRequest",
		"ViduQ2TemplateToVideoResponse",
		"ViduQ2TextToVideoRequest",
		"ViduQ2TextToVideoResponse",
		"ViduQ2ProImageToVideoRequest",
		"ViduQ2ProImageToVideoResponse",
		"ViduQ2ProMultiFrameRequest",
		"ViduQ2ProMultiFrameResponse",
		"ViduQ2ProStartEndToVideoRequest",
		"ViduQ2ProStartEndToVideoResponse",
		"ViduQ2ProFastImageToVideoRequest",
		"ViduQ2ProFastImageToVideoResponse",
		"ViduQ2ProFastReferenceToVideoRequest",
		"ViduQ2ProFastReferenceToVideoResponse",
		"ViduQ2ProFastStartEndToVideoRequest",
		"ViduQ2ProFastStartEndToVideoResponse",
		"ViduQ2TurboImageToVideoRequest",
		"ViduQ2TurboImageToVideoResponse",
		"ViduQ2TurboMultiFrameRequest",
		"ViduQ2TurboMultiFrameResponse",
		"ViduQ2TurboStartEndToVideoRequest",
		"ViduQ2TurboStartEndToVideoResponse",
		"ViduQ3ProImageToVideoRequest",
		"ViduQ3ProImageToVideoResponse",
		"ViduQ3ProStartEndToVideoRequest",
		"ViduQ3ProStartEndToVideoResponse",
		"ViduQ3ProTextToVideoRequest",
		"ViduQ3ProTextToVideoResponse",
		"ViduQ3TurboImageToVideoRequest",
		"ViduQ3TurboImageToVideoResponse",
		"ViduQ3TurboStartEndToVideoRequest",
		"ViduQ3TurboStartEndToVideoResponse",
		"ViduQ3TurboTextToVideoRequest",
		"ViduQ3TurboTextToVideoResponse",
		"Wan21TextToVideoRequest",
		"Wan21TextToVideoResponse",
		"Wan25ImageToVideoRequest",
		"Wan25ImageToVideoResponse",
		"Wan25TextToVideoRequest",
		"Wan25TextToVideoResponse",
		"Wan26ImageToVideoRequest",
		"Wan26ImageToVideoResponse",
		"Wan26ReferenceToVideoRequest",
		"Wan26ReferenceToVideoResponse",
		"Wan26TextToVideoRequest",
		"Wan26TextToVideoResponse",
		"Wan27ImageToVideoRequest",
		"Wan27ImageToVideoResponse",
		"Wan27ReferenceToVideoRequest",
		"Wan27ReferenceToVideoResponse",
		"Wan27TextToVideoRequest",
		"Wan27TextToVideoResponse",
		"Wan27VideoEditRequest",
		"Wan27VideoEditResponse",
		"TaskResultResponse",
	}
}

func named(name string) page {
	switch name {
	case "grok_imagine.image_to_video":
		return GrokImagineImageToVideoRequest{}
	case "grok_imagine.text_to_video":
		return GrokImagineTextToVideoRequest{}
	case "grok_imagine.video_edit":
		return GrokImagineVideoEditRequest{}
	case "hailuo_02.generate":
		return Hailuo02GenerateRequest{}
	case "hailuo_2_3.image_to_video":
		return Hailuo23ImageToVideoRequest{}
	case "hailuo_2_3.text_to_video":
		return Hailuo23TextToVideoRequest{}
	case "hailuo_2_3_fast.image_to_video":
		return Hailuo23FastImageToVideoRequest{}
	case "heygen.translate":
		return HeygenTranslateRequest{}
	case "hunyuan_video_fast.text_to_video":
		return HunyuanVideoFastTextToVideoRequest{}
	case "kling_o1.image_to_video":
		return KlingO1ImageToVideoRequest{}
	case "kling_o1.reference_to_video":
		return KlingO1ReferenceToVideoRequest{}
	case "kling_o1.text_to_video":
		return KlingO1TextToVideoRequest{}
	case "kling_o1.video_edit":
		return KlingO1VideoEditRequest{}
	case "kling_v1_6.image_to_video":
		return KlingV16ImageToVideoRequest{}
	case "kling_v1_6.text_to_video":
		return KlingV16TextToVideoRequest{}
	case "kling_v2_1.image_to_video":
		return KlingV21ImageToVideoRequest{}
	case "kling_v2_5_turbo.image_to_video":
		return KlingV25TurboImageToVideoRequest{}
	case "kling_v2_5_turbo.text_to_video":
		return KlingV25TurboTextToVideoRequest{}
	case "kling_v2_6_pro.image_to_video":
		return KlingV26ProImageToVideoRequest{}
	case "kling_v2_6_pro.motion_control":
		return KlingV26ProMotionControlRequest{}
	case "kling_v2_6_pro.text_to_video":
		return KlingV26ProTextToVideoRequest{}
	case "kling_v3_0.motion_control":
		return KlingV30MotionControlRequest{}
	case "kling_v3_0_4k.image_to_video":
		return KlingV304KImageToVideoRequest{}
	case "kling_v3_0_4k.text_to_video":
		return KlingV304KTextToVideoRequest{}
	case "kling_v3_0_pro.image_to_video":
		return KlingV30ProImageToVideoRequest{}
	case "kling_v3_0_pro.text_to_video":
		return KlingV30ProTextToVideoRequest{}
	case "kling_v3_0_std.image_to_video":
		return KlingV30StdImageToVideoRequest{}
	case "kling_v3_0_std.text_to_video":
		return KlingV30StdTextToVideoRequest{}
	case "minimax_video_01.generate":
		return MinimaxVideo01GenerateRequest{}
	case "pixverse_v4_5.image_to_video":
		return PixverseV45ImageToVideoRequest{}
	case "pixverse_v4_5.text_to_video":
		return PixverseV45TextToVideoRequest{}
	case "seedance_2_0.generate":
		return Seedance20GenerateRequest{}
	case "seedance_v1_5_pro.image_to_video":
		return SeedanceV15ProImageToVideoRequest{}
	case "seedance_v1_5_pro.text_to_video":
		return SeedanceV15ProTextToVideoRequest{}
	case "seedance_v1_lite.image_to_video":
		return SeedanceV1LiteImageToVideoRequest{}
	case "seedance_v1_pro.image_to_video":
		return SeedanceV1ProImageToVideoRequest{}
	case "seedance_v1_pro.text_to_video":
		return SeedanceV1ProTextToVideoRequest{}
	case "unified.create":
		return UnifiedCreateRequest{}
	case "vidu_2_0.image_to_video":
		return Vidu20ImageToVideoRequest{}
	case "vidu_2_0.reference_to_video":
		return Vidu20ReferenceToVideoRequest{}
	case "vidu_2_0.start_end_to_video":
		return Vidu20StartEndToVideoRequest{}
	case "vidu_q1.image_to_video":
		return ViduQ1ImageToVideoRequest{}
	case "vidu_q1.reference_to_video":
		return ViduQ1ReferenceToVideoRequest{}
	case "vidu_q1.start_end_to_video":
		return ViduQ1StartEndToVideoRequest{}
	case "vidu_q1.text_to_video":
		return ViduQ1TextToVideoRequest{}
	case "vidu_q2.reference_to_video":
		return ViduQ2ReferenceToVideoRequest{}
	case "vidu_q2.template_to_video":
		return ViduQ2TemplateToVideoRequest{}
	case "vidu_q2.text_to_video":
		return ViduQ2TextToVideoRequest{}
	case "vidu_q2_pro.image_to_video":
		return ViduQ2ProImageToVideoRequest{}
	case "vidu_q2_pro.multi_frame":
		return ViduQ2ProMultiFrameRequest{}
	case "vidu_q2_pro.start_end_to_video":
		return ViduQ2ProStartEndToVideoRequest{}
	case "vidu_q2_pro_fast.image_to_video":
		return ViduQ2ProFastImageToVideoRequest{}
	case "vidu_q2_pro_fast.reference_to_video":
		return ViduQ2ProFastReferenceToVideoRequest{}
	case "vidu_q2_pro_fast.start_end_to_video":
		return ViduQ2ProFastStartEndToVideoRequest{}
	case "vidu_q2_turbo.image_to_video":
		return ViduQ2TurboImageToVideoRequest{}
	case "vidu_q2_turbo.multi_frame":
		return ViduQ2TurboMultiFrameRequest{}
	case "vidu_q2_turbo.start_end_to_video":
		return ViduQ2TurboStartEndToVideoRequest{}
	case "vidu_q3_pro.image_to_video":
		return ViduQ3ProImageToVideoRequest{}
	case "vidu_q3_pro.start_end_to_video":
		return ViduQ3ProStartEndToVideoRequest{}
	case "vidu_q3_pro.text_to_video":
		return ViduQ3ProTextToVideoRequest{}
	case "vidu_q3_turbo.image_to_video":
		return ViduQ3TurboImageToVideoRequest{}
	case "vidu_q3_turbo.start_end_to_video":
		return ViduQ3TurboStartEndToVideoRequest{}
	case "vidu_q3_turbo.text_to_video":
		return ViduQ3TurboTextToVideoRequest{}
	case "wan_2_1.text_to_video":
		return Wan21TextToVideoRequest{}
	case "wan_2_5.image_to_video":
		return Wan25ImageToVideoRequest{}
	case "wan_2_5.text_to_video":
		return Wan25TextToVideoRequest{}
	case "wan_2_6.image_to_video":
		return Wan26ImageToVideoRequest{}
	case "wan_2_6.reference_to_video":
		return Wan26ReferenceToVideoRequest{}
	case "wan_2_6.text_to_video":
		return Wan26TextToVideoRequest{}
	case "wan_2_7.image_to_video":
		return Wan27ImageToVideoRequest{}
	case "wan_2_7.reference_to_video":
		return Wan27ReferenceToVideoRequest{}
	case "wan_2_7.text_to_video":
		return Wan27TextToVideoRequest{}
	case "wan_2_7.video_edit":
		return Wan27VideoEditRequest{}
	case "GrokImagineImageToVideoRequest":
		return GrokImagineImageToVideoRequest{}
	case "GrokImagineImageToVideoResponse":
		return GrokImagineImageToVideoResponse{}
	case "GrokImagineTextToVideoRequest":
		return GrokImagineTextToVideoRequest{}
	case "GrokImagineTextToVideoResponse":
		return GrokImagineTextToVideoResponse{}
	case "GrokImagineVideoEditRequest":
		return GrokImagineVideoEditRequest{}
	case "GrokImagineVideoEditResponse":
		return GrokImagineVideoEditResponse{}
	case "Hailuo02GenerateRequest":
		return Hailuo02GenerateRequest{}
	case "Hailuo02GenerateResponse":
		return Hailuo02GenerateResponse{}
	case "Hailuo23ImageToVideoRequest":
		return Hailuo23ImageToVideoRequest{}
	case "Hailuo23ImageToVideoResponse":
		return Hailuo23ImageToVideoResponse{}
	case "Hailuo23TextToVideoRequest":
		return Hailuo23TextToVideoRequest{}
	case "Hailuo23TextToVideoResponse":
		return Hailuo23TextToVideoResponse{}
	case "Hailuo23FastImageToVideoRequest":
		return Hailuo23FastImageToVideoRequest{}
	case "Hailuo23FastImageToVideoResponse":
		return Hailuo23FastImageToVideoResponse{}
	case "HeygenTranslateRequest":
		return HeygenTranslateRequest{}
	case "HeygenTranslateResponse":
		return HeygenTranslateResponse{}
	case "HunyuanVideoFastTextToVideoRequest":
		return HunyuanVideoFastTextToVideoRequest{}
	case "HunyuanVideoFastTextToVideoResponse":
		return HunyuanVideoFastTextToVideoResponse{}
	case "KlingO1ImageToVideoRequest":
		return KlingO1ImageToVideoRequest{}
	case "KlingO1ImageToVideoResponse":
		return KlingO1ImageToVideoResponse{}
	case "KlingO1ReferenceToVideoRequest":
		return KlingO1ReferenceToVideoRequest{}
	case "KlingO1ReferenceToVideoResponse":
		return KlingO1ReferenceToVideoResponse{}
	case "KlingO1TextToVideoRequest":
		return KlingO1TextToVideoRequest{}
	case "KlingO1TextToVideoResponse":
		return KlingO1TextToVideoResponse{}
	case "KlingO1VideoEditRequest":
		return KlingO1VideoEditRequest{}
	case "KlingO1VideoEditResponse":
		return KlingO1VideoEditResponse{}
	case "KlingV16ImageToVideoRequest":
		return KlingV16ImageToVideoRequest{}
	case "KlingV16ImageToVideoResponse":
		return KlingV16ImageToVideoResponse{}
	case "KlingV16TextToVideoRequest":
		return KlingV16TextToVideoRequest{}
	case "KlingV16TextToVideoResponse":
		return KlingV16TextToVideoResponse{}
	case "KlingV21ImageToVideoRequest":
		return KlingV21ImageToVideoRequest{}
	case "KlingV21ImageToVideoResponse":
		return KlingV21ImageToVideoResponse{}
	case "KlingV25TurboImageToVideoRequest":
		return KlingV25TurboImageToVideoRequest{}
	case "KlingV25TurboImageToVideoResponse":
		return KlingV25TurboImageToVideoResponse{}
	case "KlingV25TurboTextToVideoRequest":
		return KlingV25TurboTextToVideoRequest{}
	case "KlingV25TurboTextToVideoResponse":
		return KlingV25TurboTextToVideoResponse{}
	case "KlingV26ProImageToVideoRequest":
		return KlingV26ProImageToVideoRequest{}
	case "KlingV26ProImageToVideoResponse":
		return KlingV26ProImageToVideoResponse{}
	case "KlingV26ProMotionControlRequest":
		return KlingV26ProMotionControlRequest{}
	case "KlingV26ProMotionControlResponse":
		return KlingV26ProMotionControlResponse{}
	case "KlingV26ProTextToVideoRequest":
		return KlingV26ProTextToVideoRequest{}
	case "KlingV26ProTextToVideoResponse":
		return KlingV26ProTextToVideoResponse{}
	case "KlingV30MotionControlRequest":
		return KlingV30MotionControlRequest{}
	case "KlingV30MotionControlResponse":
		return KlingV30MotionControlResponse{}
	case "KlingV304KImageToVideoRequest":
		return KlingV304KImageToVideoRequest{}
	case "KlingV304KImageToVideoResponse":
		return KlingV304KImageToVideoResponse{}
	case "KlingV304KTextToVideoRequest":
		return KlingV304KTextToVideoRequest{}
	case "KlingV304KTextToVideoResponse":
		return KlingV304KTextToVideoResponse{}
	case "KlingV30ProImageToVideoRequest":
		return KlingV30ProImageToVideoRequest{}
	case "KlingV30ProImageToVideoResponse":
		return KlingV30ProImageToVideoResponse{}
	case "KlingV30ProTextToVideoRequest":
		return KlingV30ProTextToVideoRequest{}
	case "KlingV30ProTextToVideoResponse":
		return KlingV30ProTextToVideoResponse{}
	case "KlingV30StdImageToVideoRequest":
		return KlingV30StdImageToVideoRequest{}
	case "KlingV30StdImageToVideoResponse":
		return KlingV30StdImageToVideoResponse{}
	case "KlingV30StdTextToVideoRequest":
		return KlingV30StdTextToVideoRequest{}
	case "KlingV30StdTextToVideoResponse":
		return KlingV30StdTextToVideoResponse{}
	case "MinimaxVideo01GenerateRequest":
		return MinimaxVideo01GenerateRequest{}
	case "MinimaxVideo01GenerateResponse":
		return MinimaxVideo01GenerateResponse{}
	case "PixverseV45ImageToVideoRequest":
		return PixverseV45ImageToVideoRequest{}
	case "PixverseV45ImageToVideoResponse":
		return PixverseV45ImageToVideoResponse{}
	case "PixverseV45TextToVideoRequest":
		return PixverseV45TextToVideoRequest{}
	case "PixverseV45TextToVideoResponse":
		return PixverseV45TextToVideoResponse{}
	case "Seedance20GenerateRequest":
		return Seedance20GenerateRequest{}
	case "Seedance20GenerateResponse":
		return Seedance20GenerateResponse{}
	case "SeedanceV15ProImageToVideoRequest":
		return SeedanceV15ProImageToVideoRequest{}
	case "SeedanceV15ProImageToVideoResponse":
		return SeedanceV15ProImageToVideoResponse{}
	case "SeedanceV15ProTextToVideoRequest":
		return SeedanceV15ProTextToVideoRequest{}
	case "SeedanceV15ProTextToVideoResponse":
		return SeedanceV15ProTextToVideoResponse{}
	case "SeedanceV1LiteImageToVideoRequest":
		return SeedanceV1LiteImageToVideoRequest{}
	case "SeedanceV1LiteImageToVideoResponse":
		return SeedanceV1LiteImageToVideoResponse{}
	case "SeedanceV1ProImageToVideoRequest":
		return SeedanceV1ProImageToVideoRequest{}
	case "SeedanceV1ProImageToVideoResponse":
		return SeedanceV1ProImageToVideoResponse{}
	case "SeedanceV1ProTextToVideoRequest":
		return SeedanceV1ProTextToVideoRequest{}
	case "SeedanceV1ProTextToVideoResponse":
		return SeedanceV1ProTextToVideoResponse{}
	case "UnifiedCreateRequest":
		return UnifiedCreateRequest{}
	case "UnifiedCreateResponse":
		return UnifiedCreateResponse{}
	case "Vidu20ImageToVideoRequest":
		return Vidu20ImageToVideoRequest{}
	case "Vidu20ImageToVideoResponse":
		return Vidu20ImageToVideoResponse{}
	case "Vidu20ReferenceToVideoRequest":
		return Vidu20ReferenceToVideoRequest{}
	case "Vidu20ReferenceToVideoResponse":
		return Vidu20ReferenceToVideoResponse{}
	case "Vidu20StartEndToVideoRequest":
		return Vidu20StartEndToVideoRequest{}
	case "Vidu20StartEndToVideoResponse":
		return Vidu20StartEndToVideoResponse{}
	case "ViduQ1ImageToVideoRequest":
		return ViduQ1ImageToVideoRequest{}
	case "ViduQ1ImageToVideoResponse":
		return ViduQ1ImageToVideoResponse{}
	case "ViduQ1ReferenceToVideoRequest":
		return ViduQ1ReferenceToVideoRequest{}
	case "ViduQ1ReferenceToVideoResponse":
		return ViduQ1ReferenceToVideoResponse{}
	case "ViduQ1StartEndToVideoRequest":
		return ViduQ1StartEndToVideoRequest{}
	case "ViduQ1StartEndToVideoResponse":
		return ViduQ1StartEndToVideoResponse{}
	case "ViduQ1TextToVideoRequest":
		return ViduQ1TextToVideoRequest{}
	case "ViduQ1TextToVideoResponse":
		return ViduQ1TextToVideoResponse{}
	case "ViduQ2ReferenceToVideoRequest":
		return ViduQ2ReferenceToVideoRequest{}
	case "ViduQ2ReferenceToVideoResponse":
		return ViduQ2ReferenceToVideoResponse{}
	case "ViduQ2TemplateToVideoRequest":
		return ViduQ2TemplateToVideoRequest{}
	case "ViduQ2TemplateToVideoResponse":
		return ViduQ2TemplateToVideoResponse{}
	case "ViduQ2TextToVideoRequest":
		return ViduQ2TextToVideoRequest{}
	case "ViduQ2TextToVideoResponse":
		return ViduQ2TextToVideoResponse{}
	case "ViduQ2ProImageToVideoRequest":
		return ViduQ2ProImageToVideoRequest{}
	case "ViduQ2ProImageToVideoResponse":
		return ViduQ2ProImageToVideoResponse{}
	case "ViduQ2ProMultiFrameRequest":
		return ViduQ2ProMultiFrameRequest{}
	case "ViduQ2ProMultiFrameResponse":
		return ViduQ2ProMultiFrameResponse{}
	case "ViduQ2ProStartEndToVideoRequest":
		return ViduQ2ProStartEndToVideoRequest{}
	case "ViduQ2ProStartEndToVideoResponse":
		return ViduQ2ProStartEndToVideoResponse{}
	case "ViduQ2ProFastImageToVideoRequest":
		return ViduQ2ProFastImageToVideoRequest{}
	case "ViduQ2ProFastImageToVideoResponse":
		return ViduQ2ProFastImageToVideoResponse{}
	case "ViduQ2ProFastReferenceToVideoRequest":
		return ViduQ2ProFastReferenceToVideoRequest{}
	case "ViduQ2ProFastReferenceToVideoResponse":
		return ViduQ2ProFastReferenceToVideoResponse{}
	case "ViduQ2ProFastStartEndToVideoRequest":
		return ViduQ2ProFastStartEndToVideoRequest{}
	case "ViduQ2ProFastStartEndToVideoResponse":
		return ViduQ2ProFastStartEndToVideoResponse{}
	case "ViduQ2TurboImageToVideoRequest":
		return ViduQ2TurboImageToVideoRequest{}
	case "ViduQ2TurboImageToVideoResponse":
		return ViduQ2TurboImageToVideoResponse{}
	case "ViduQ2TurboMultiFrameRequest":
		return ViduQ2TurboMultiFrameRequest{}
	case "ViduQ2TurboMultiFrameResponse":
		return ViduQ2TurboMultiFrameResponse{}
	case "ViduQ2TurboStartEndToVideoRequest":
		return ViduQ2TurboStartEndToVideoRequest{}
	case "ViduQ2TurboStartEndToVideoResponse":
		return ViduQ2TurboStartEndToVideoResponse{}
	case "ViduQ3ProImageToVideoRequest":
		return ViduQ3ProImageToVideoRequest{}
	case "ViduQ3ProImageToVideoResponse":
		return ViduQ3ProImageToVideoResponse{}
	case "ViduQ3ProStartEndToVideoRequest":
		return ViduQ3ProStartEndToVideoRequest{}
	case "ViduQ3ProStartEndToVideoResponse":
		return ViduQ3ProStartEndToVideoResponse{}
	case "ViduQ3ProTextToVideoRequest":
		return ViduQ3ProTextToVideoRequest{}
	case "ViduQ3ProTextToVideoResponse":
		return ViduQ3ProTextToVideoResponse{}
	case "ViduQ3TurboImageToVideoRequest":
		return ViduQ3TurboImageToVideoRequest{}
	case "ViduQ3TurboImageToVideoResponse":
		return ViduQ3TurboImageToVideoResponse{}
	case "ViduQ3TurboStartEndToVideoRequest":
		return ViduQ3TurboStartEndToVideoRequest{}
	case "ViduQ3TurboStartEndToVideoResponse":
		return ViduQ3TurboStartEndToVideoResponse{}
	case "ViduQ3TurboTextToVideoRequest":
		return ViduQ3TurboTextToVideoRequest{}
	case "ViduQ3TurboTextToVideoResponse":
		return ViduQ3TurboTextToVideoResponse{}
	case "Wan21TextToVideoRequest":
		return Wan21TextToVideoRequest{}
	case "Wan21TextToVideoResponse":
		return Wan21TextToVideoResponse{}
	case "Wan25ImageToVideoRequest":
		return Wan25ImageToVideoRequest{}
	case "Wan25ImageToVideoResponse":
		return Wan25ImageToVideoResponse{}
	case "Wan25TextToVideoRequest":
		return Wan25TextToVideoRequest{}
	case "Wan25TextToVideoResponse":
		return Wan25TextToVideoResponse{}
	case "Wan26ImageToVideoRequest":
		return Wan26ImageToVideoRequest{}
	case "Wan26ImageToVideoResponse":
		return Wan26ImageToVideoResponse{}
	case "Wan26ReferenceToVideoRequest":
		return Wan26ReferenceToVideoRequest{}
	case "Wan26ReferenceToVideoResponse":
		return Wan26ReferenceToVideoResponse{}
	case "Wan26TextToVideoRequest":
		return Wan26TextToVideoRequest{}
	case "Wan26TextToVideoResponse":
		return Wan26TextToVideoResponse{}
	case "Wan27ImageToVideoRequest":
		return Wan27ImageToVideoRequest{}
	case "Wan27ImageToVideoResponse":
		return Wan27ImageToVideoResponse{}
	case "Wan27ReferenceToVideoRequest":
		return Wan27ReferenceToVideoRequest{}
	case "Wan27ReferenceToVideoResponse":
		return Wan27ReferenceToVideoResponse{}
	case "Wan27TextToVideoRequest":
		return Wan27TextToVideoRequest{}
	case "Wan27TextToVideoResponse":
		return Wan27TextToVideoResponse{}
	case "Wan27VideoEditRequest":
		return Wan27VideoEditRequest{}
	case "Wan27VideoEditResponse":
		return Wan27VideoEditResponse{}
	case "TaskResultResponse":
		return TaskResultResponse{}
	}
	return nil
}
