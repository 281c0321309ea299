// Generated from the files in specs/: edit there, then run `make generate`.
package videotasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Checks bodies that are there as JSON, or as values of {@link Json}: those of requests, and those that come back. */
public final class Validation {
    private final String title;

    private Validation(String title) {
        this.title = title;
    }

    /**
     * The checks of one body.
     *
     * @param name an endpoint, for its request, such as <code>grok_imagine.image_to_video</code>, or the title of any body, such as
     *     <code>GrokImagineImageToVideoRequest</code>
     * @throws IllegalArgumentException if there is no body of that name
     */
    public static Validation of(String name) {
        List<String> names = names();
        if (!names.contains(name)) {
            Object nearest = Nearest.of(name, names);
            throw new IllegalArgumentException(name + " is not an endpoint, nor the title of a body"
                    + (nearest == null ? "" : "; did you mean " + nearest + "?"));
        }
        return new Validation(name);
    }

    /** Every name: endpoints, and the titles of bodies. */
    public static List<String> names() {
        List<String> found = new ArrayList<>();
        names1(found);
        names2(found);
        return Collections.unmodifiableList(found);
    }

    private static void names1(List<String> found) {
        found.add("grok_imagine.image_to_video");
        found.add("GrokImagineImageToVideoRequest");
        found.add("GrokImagineImageToVideoResponse");
        found.add("grok_imagine.text_to_video");
        found.add("GrokImagineTextToVideoRequest");
        found.add("GrokImagineTextToVideoResponse");
        found.add("grok_imagine.video_edit");
        found.add("GrokImagineVideoEditRequest");
        found.add("GrokImagineVideoEditResponse");
        found.add("hailuo_02.generate");
        found.add("Hailuo02GenerateRequest");
        found.add("Hailuo02GenerateResponse");
        found.add("hailuo_2_3.image_to_video");
        found.add("Hailuo23ImageToVideoRequest");
        found.add("Hailuo23ImageToVideoResponse");
        found.add("hailuo_2_3.text_to_video");
        found.add("Hailuo23TextToVideoRequest");
        found.add("Hailuo23TextToVideoResponse");
        found.add("hailuo_2_3_fast.image_to_video");
        found.add("Hailuo23FastImageToVideoRequest");
        found.add("Hailuo23FastImageToVideoResponse");
        found.add("heygen.translate");
        found.add("HeygenTranslateRequest");
        found.add("HeygenTranslateResponse");
        found.add("hunyuan_video_fast.text_to_video");
        found.add("HunyuanVideoFastTextToVideoRequest");
        found.add("HunyuanVideoFastTextToVideoResponse");
        found.add("kling_o1.image_to_video");
        found.add("KlingO1ImageToVideoRequest");
        found.add("KlingO1ImageToVideoResponse");
        found.add("kling_o1.reference_to_video");
        found.add("KlingO1ReferenceToVideoRequest");
        found.add("KlingO1ReferenceToVideoResponse");
        found.add("kling_o1.text_to_video");
        found.add("KlingO1TextToVideoRequest");
        found.add("KlingO1TextToVideoResponse");
        found.add("kling_o1.video_edit");
        found.add("KlingO1VideoEditRequest");
        found.add("KlingO1VideoEditResponse");
        found.add("kling_v1_6.image_to_video");
        found.add("KlingV16ImageToVideoRequest");
        found.add("KlingV16ImageToVideoResponse");
        found.add("kling_v1_6.text_to_video");
        found.add("KlingV16TextToVideoRequest");
        found.add("KlingV16TextToVideoResponse");
        found.add("kling_v2_1.image_to_video");
        found.add("KlingV21ImageToVideoRequest");
        found.add("KlingV21ImageToVideoResponse");
        found.add("kling_v2_5_turbo.image_to_video");
        found.add("KlingV25TurboImageToVideoRequest");
        found.add("KlingV25TurboImageToVideoResponse");
        found.add("kling_v2_5_turbo.text_to_video");
        found.add("KlingV25TurboTextToVideoRequest");
        found.add("KlingV25TurboTextToVideoResponse");
        found.add("kling_v2_6_pro.image_to_video");
        found.add("KlingV26ProImageToVideoRequest");
        found.add("KlingV26ProImageToVideoResponse");
        found.add("kling_v2_6_pro.motion_control");
        found.add("KlingV26ProMotionControlRequest");
        found.add("KlingV26ProMotionControlResponse");
        found.add("kling_v2_6_pro.text_to_video");
        found.add("KlingV26ProTextToVideoRequest");
        found.add("KlingV26ProTextToVideoResponse");
        found.add("kling_v3_0.motion_control");
        found.add("KlingV30MotionControlRequest");
        found.add("KlingV30MotionControlResponse");
        found.add("kling_v3_0_4k.image_to_video");
        found.add("KlingV304KImageToVideoRequest");
        found.add("KlingV304KImageToVideoResponse");
        found.add("kling_v3_0_4k.text_to_video");
        found.add("KlingV304KTextToVideoRequest");
        found.add("KlingV304KTextToVideoResponse");
        found.add("kling_v3_0_pro.image_to_video");
        found.add("KlingV30ProImageToVideoRequest");
        found.add("KlingV30ProImageToVideoResponse");
        found.add("kling_v3_0_pro.text_to_video");
        found.add("KlingV30ProTextToVideoRequest");
        found.add("KlingV30ProTextToVideoResponse");
        found.add("kling_v3_0_std.image_to_video");
        found.add("KlingV30StdImageToVideoRequest");
        found.add("KlingV30StdImageToVideoResponse");
        found.add("kling_v3_0_std.text_to_video");
        found.add("KlingV30StdTextToVideoRequest");
        found.add("KlingV30StdTextToVideoResponse");
        found.add("minimax_video_01.generate");
        found.add("MinimaxVideo01GenerateRequest");
        found.add("MinimaxVideo01GenerateResponse");
        found.add("pixverse_v4_5.image_to_video");
        found.add("PixverseV45ImageToVideoRequest");
        found.add("PixverseV45ImageToVideoResponse");
        found.add("pixverse_v4_5.text_to_video");
        found.add("PixverseV45TextToVideoRequest");
        found.add("PixverseV45TextToVideoResponse");
        found.add("seedance_2_0.generate");
        found.add("Seedance20GenerateRequest");
        found.add("Seedance20GenerateResponse");
        found.add("seedance_v1_5_pro.image_to_video");
        found.add("SeedanceV15ProImageToVideoRequest");
        found.add("SeedanceV15ProImageToVideoResponse");
        found.add("seedance_v1_5_pro.text_to_video");
        found.add("SeedanceV15ProTextToVideoRequest");
        found.add("SeedanceV15ProTextToVideoResponse");
        found.add("seedance_v1_lite.image_to_video");
        found.add("SeedanceV1LiteImageToVideoRequest");
        found.add("SeedanceV1LiteImageToVideoResponse");
        found.add("seedance_v1_pro.image_to_video");
        found.add("SeedanceV1ProImageToVideoRequest");
        found.add("SeedanceV1ProImageToVideoResponse");
        found.add("seedance_v1_pro.text_to_video");
        found.add("SeedanceV1ProTextToVideoRequest");
        found.add("SeedanceV1ProTextToVideoResponse");
        found.add("unified.create");
        found.add("UnifiedCreateRequest");
        found.add("UnifiedCreateResponse");
        found.add("vidu_2_0.image_to_video");
        found.add("Vidu20ImageToVideoRequest");
        found.add("Vidu20ImageToVideoResponse");
        found.add("vidu_2_0.reference_to_video");
        found.add("Vidu20ReferenceToVideoRequest");
        found.add("Vidu20ReferenceToVideoResponse");
        found.add("vidu_2_0.start_end_to_video");
        found.add("Vidu20StartEndToVideoRequest");
        found.add("Vidu20StartEndToVideoResponse");
        found.add("vidu_q1.image_to_video");
        found.add("ViduQ1ImageToVideoRequest");
        found.add("ViduQ1ImageToVideoResponse");
        found.add("vidu_q1.reference_to_video");
        found.add("ViduQ1ReferenceToVideoRequest");
        found.add("ViduQ1ReferenceToVideoResponse");
        found.add("vidu_q1.start_end_to_video");
        found.add("ViduQ1StartEndToVideoRequest");
        found.add("ViduQ1StartEndToVideoResponse");
        found.add("vidu_q1.text_to_video");
        found.add("ViduQ1TextToVideoRequest");
        found.add("ViduQ1TextToVideoResponse");
        found.add("vidu_q2.reference_to_video");
        found.add("ViduQ2ReferenceToVideoRequest");
        found.add("ViduQ2ReferenceToVideoResponse");
        found.add("vidu_q2.template_to_video");
        found.add("ViduQ2TemplateToVideoRequest");
        found.add("ViduQ2TemplateToVideoResponse");
        found.add("vidu_q2.text_to_video");
        found.add("ViduQ2TextToVideoRequest");
        found.add("ViduQ2TextToVideoResponse");
        found.add("vidu_q2_pro.image_to_video");
        found.add("ViduQ2ProImageToVideoRequest");
        found.add("ViduQ2ProImageToVideoResponse");
        found.add("vidu_q2_pro.multi_frame");
        found.add("ViduQ2ProMultiFrameRequest");
        found.add("ViduQ2ProMultiFrameResponse");
        found.add("vidu_q2_pro.start_end_to_video");
        found.add("ViduQ2ProStartEndToVideoRequest");
        found.add("ViduQ2ProStartEndToVideoResponse");
        found.add("vidu_q2_pro_fast.image_to_video");
        found.add("ViduQ2ProFastImageToVideoRequest");
        found.add("ViduQ2ProFastImageToVideoResponse");
        found.add("vidu_q2_pro_fast.reference_to_video");
        found.add("ViduQ2ProFastReferenceToVideoRequest");
        found.add("ViduQ2ProFastReferenceToVideoResponse");
        found.add("vidu_q2_pro_fast.start_end_to_video");
        found.add("ViduQ2ProFastStartEndToVideoRequest");
        found.add("ViduQ2ProFastStartEndToVideoResponse");
        found.add("vidu_q2_turbo.image_to_video");
        found.add("ViduQ2TurboImageToVideoRequest");
        found.add("ViduQ2TurboImageToVideoResponse");
        found.add("vidu_q2_turbo.multi_frame");
        found.add("ViduQ2TurboMultiFrameRequest");
        found.add("ViduQ2TurboMultiFrameResponse");
        found.add("vidu_q2_turbo.start_end_to_video");
        found.add("ViduQ2TurboStartEndToVideoRequest");
        found.add("ViduQ2TurboStartEndToVideoResponse");
        found.add("vidu_q3_pro.image_to_video");
        found.add("ViduQ3ProImageToVideoRequest");
        found.add("ViduQ3ProImageToVideoResponse");
        found.add("vidu_q3_pro.start_end_to_video");
        found.add("ViduQ3ProStartEndToVideoRequest");
        found.add("ViduQ3ProStartEndToVideoResponse");
        found.add("vidu_q3_pro.text_to_video");
        found.add("ViduQ3ProTextToVideoRequest");
        found.add("ViduQ3ProTextToVideoResponse");
        found.add("vidu_q3_turbo.image_to_video");
        found.add("ViduQ3TurboImageToVideoRequest");
        found.add("ViduQ3TurboImageToVideoResponse");
        found.add("vidu_q3_turbo.start_end_to_video");
        found.add("ViduQ3TurboStartEndToVideoRequest");
        found.add("ViduQ3TurboStartEndToVideoResponse");
        found.add("vidu_q3_turbo.text_to_video");
        found.add("ViduQ3TurboTextToVideoRequest");
        found.add("ViduQ3TurboTextToVideoResponse");
        found.add("wan_2_1.text_to_video");
        found.add("Wan21TextToVideoRequest");
        found.add("Wan21TextToVideoResponse");
        found.add("wan_2_5.image_to_video");
        found.add("Wan25ImageToVideoRequest");
        found.add("Wan25ImageToVideoResponse");
        found.add("wan_2_5.text_to_video");
        found.add("Wan25TextToVideoRequest");
        found.add("Wan25TextToVideoResponse");
        found.add("wan_2_6.image_to_video");
        found.add("Wan26ImageToVideoRequest");
    }

    private static void names2(List<String> found) {
        found.add("Wan26ImageToVideoResponse");
        found.add("wan_2_6.reference_to_video");
        found.add("Wan26ReferenceToVideoRequest");
        found.add("Wan26ReferenceToVideoResponse");
        found.add("wan_2_6.text_to_video");
        found.add("Wan26TextToVideoRequest");
        found.add("Wan26TextToVideoResponse");
        found.add("wan_2_7.image_to_video");
        found.add("Wan27ImageToVideoRequest");
        found.add("Wan27ImageToVideoResponse");
        found.add("wan_2_7.reference_to_video");
        found.add("Wan27ReferenceToVideoRequest");
        found.add("Wan27ReferenceToVideoResponse");
        found.add("wan_2_7.text_to_video");
        found.add("Wan27TextToVideoRequest");
        found.add("Wan27TextToVideoResponse");
        found.add("wan_2_7.video_edit");
        found.add("Wan27VideoEditRequest");
        found.add("Wan27VideoEditResponse");
        found.add("TaskResultResponse");
    }

    /** Every broken rule of a text; what is no JSON breaks the rule <code>json</code>. */
    public List<Problem> problems(String json) {
        Object body;
        try {
            body = Json.read(json);
        } catch (IllegalArgumentException unreadable) {
            Problems problems = new Problems(origin());
            problems.isUnreadable(unreadable.getMessage());
            return problems.found();
        }
        return found(body);
    }

    /**
     * Every broken rule of a body.
     *
     * @param body maps, lists, texts, numbers and truth values; what it has besides is an error
     * @throws IllegalArgumentException if it has something that JSON has not
     */
    public List<Problem> problems(Map<String, ?> body) {
        return found(Json.plain(body));
    }

    private List<Problem> found(Object body) {
        Problems problems = new Problems(origin());
        if (problems.isRoot(body)) {
            Map<String, Object> members = Values.members(body);
            check1(members, problems);
        }
        return problems.found();
    }

    private Origin origin() {
        Origin origin1 = origin1();
        if (origin1 != null) {
            return origin1;
        }
        throw new AssertionError(title);
    }

    private void check1(Map<String, Object> members, Problems problems) {
        switch (title) {
            case "grok_imagine.image_to_video", "GrokImagineImageToVideoRequest":
                GrokImagineImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "GrokImagineImageToVideoResponse":
                GrokImagineImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "grok_imagine.text_to_video", "GrokImagineTextToVideoRequest":
                GrokImagineTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "GrokImagineTextToVideoResponse":
                GrokImagineTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "grok_imagine.video_edit", "GrokImagineVideoEditRequest":
                GrokImagineVideoEditRequest.check(members, Place.ROOT, problems);
                break;
            case "GrokImagineVideoEditResponse":
                GrokImagineVideoEditResponse.check(members, Place.ROOT, problems);
                break;
            case "hailuo_02.generate", "Hailuo02GenerateRequest":
                Hailuo02GenerateRequest.check(members, Place.ROOT, problems);
                break;
            case "Hailuo02GenerateResponse":
                Hailuo02GenerateResponse.check(members, Place.ROOT, problems);
                break;
            case "hailuo_2_3.image_to_video", "Hailuo23ImageToVideoRequest":
                Hailuo23ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Hailuo23ImageToVideoResponse":
                Hailuo23ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "hailuo_2_3.text_to_video", "Hailuo23TextToVideoRequest":
                Hailuo23TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Hailuo23TextToVideoResponse":
                Hailuo23TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "hailuo_2_3_fast.image_to_video", "Hailuo23FastImageToVideoRequest":
                Hailuo23FastImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Hailuo23FastImageToVideoResponse":
                Hailuo23FastImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "heygen.translate", "HeygenTranslateRequest":
                HeygenTranslateRequest.check(members, Place.ROOT, problems);
                break;
            case "HeygenTranslateResponse":
                HeygenTranslateResponse.check(members, Place.ROOT, problems);
                break;
            case "hunyuan_video_fast.text_to_video", "HunyuanVideoFastTextToVideoRequest":
                HunyuanVideoFastTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "HunyuanVideoFastTextToVideoResponse":
                HunyuanVideoFastTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_o1.image_to_video", "KlingO1ImageToVideoRequest":
                KlingO1ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingO1ImageToVideoResponse":
                KlingO1ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_o1.reference_to_video", "KlingO1ReferenceToVideoRequest":
                KlingO1ReferenceToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingO1ReferenceToVideoResponse":
                KlingO1ReferenceToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_o1.text_to_video", "KlingO1TextToVideoRequest":
                KlingO1TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingO1TextToVideoResponse":
                KlingO1TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_o1.video_edit", "KlingO1VideoEditRequest":
                KlingO1VideoEditRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingO1VideoEditResponse":
                KlingO1VideoEditResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v1_6.image_to_video", "KlingV16ImageToVideoRequest":
                KlingV16ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV16ImageToVideoResponse":
                KlingV16ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v1_6.text_to_video", "KlingV16TextToVideoRequest":
                KlingV16TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV16TextToVideoResponse":
                KlingV16TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v2_1.image_to_video", "KlingV21ImageToVideoRequest":
                KlingV21ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV21ImageToVideoResponse":
                KlingV21ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v2_5_turbo.image_to_video", "KlingV25TurboImageToVideoRequest":
                KlingV25TurboImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV25TurboImageToVideoResponse":
                KlingV25TurboImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v2_5_turbo.text_to_video", "KlingV25TurboTextToVideoRequest":
                KlingV25TurboTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV25TurboTextToVideoResponse":
                KlingV25TurboTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v2_6_pro.image_to_video", "KlingV26ProImageToVideoRequest":
                KlingV26ProImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV26ProImageToVideoResponse":
                KlingV26ProImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v2_6_pro.motion_control", "KlingV26ProMotionControlRequest":
                KlingV26ProMotionControlRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV26ProMotionControlResponse":
                KlingV26ProMotionControlResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v2_6_pro.text_to_video", "KlingV26ProTextToVideoRequest":
                KlingV26ProTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV26ProTextToVideoResponse":
                KlingV26ProTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v3_0.motion_control", "KlingV30MotionControlRequest":
                KlingV30MotionControlRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV30MotionControlResponse":
                KlingV30MotionControlResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v3_0_4k.image_to_video", "KlingV304KImageToVideoRequest":
                KlingV304KImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV304KImageToVideoResponse":
                KlingV304KImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v3_0_4k.text_to_video", "KlingV304KTextToVideoRequest":
                KlingV304KTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV304KTextToVideoResponse":
                KlingV304KTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v3_0_pro.image_to_video", "KlingV30ProImageToVideoRequest":
                KlingV30ProImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV30ProImageToVideoResponse":
                KlingV30ProImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v3_0_pro.text_to_video", "KlingV30ProTextToVideoRequest":
                KlingV30ProTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV30ProTextToVideoResponse":
                KlingV30ProTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v3_0_std.image_to_video", "KlingV30StdImageToVideoRequest":
                KlingV30StdImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV30StdImageToVideoResponse":
                KlingV30StdImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "kling_v3_0_std.text_to_video", "KlingV30StdTextToVideoRequest":
                KlingV30StdTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "KlingV30StdTextToVideoResponse":
                KlingV30StdTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "minimax_video_01.generate", "MinimaxVideo01GenerateRequest":
                MinimaxVideo01GenerateRequest.check(members, Place.ROOT, problems);
                break;
            case "MinimaxVideo01GenerateResponse":
                MinimaxVideo01GenerateResponse.check(members, Place.ROOT, problems);
                break;
            case "pixverse_v4_5.image_to_video", "PixverseV45ImageToVideoRequest":
                PixverseV45ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "PixverseV45ImageToVideoResponse":
                PixverseV45ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "pixverse_v4_5.text_to_video", "PixverseV45TextToVideoRequest":
                PixverseV45TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "PixverseV45TextToVideoResponse":
                PixverseV45TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "seedance_2_0.generate", "Seedance20GenerateRequest":
                Seedance20GenerateRequest.check(members, Place.ROOT, problems);
                break;
            case "Seedance20GenerateResponse":
                Seedance20GenerateResponse.check(members, Place.ROOT, problems);
                break;
            case "seedance_v1_5_pro.image_to_video", "SeedanceV15ProImageToVideoRequest":
                SeedanceV15ProImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "SeedanceV15ProImageToVideoResponse":
                SeedanceV15ProImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "seedance_v1_5_pro.text_to_video", "SeedanceV15ProTextToVideoRequest":
                SeedanceV15ProTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "SeedanceV15ProTextToVideoResponse":
                SeedanceV15ProTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "seedance_v1_lite.image_to_video", "SeedanceV1LiteImageToVideoRequest":
                SeedanceV1LiteImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "SeedanceV1LiteImageToVideoResponse":
                SeedanceV1LiteImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "seedance_v1_pro.image_to_video", "SeedanceV1ProImageToVideoRequest":
                SeedanceV1ProImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "SeedanceV1ProImageToVideoResponse":
                SeedanceV1ProImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "seedance_v1_pro.text_to_video", "SeedanceV1ProTextToVideoRequest":
                SeedanceV1ProTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "SeedanceV1ProTextToVideoResponse":
                SeedanceV1ProTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "unified.create", "UnifiedCreateRequest":
                UnifiedCreateRequest.check(members, Place.ROOT, problems);
                break;
            case "UnifiedCreateResponse":
                UnifiedCreateResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_2_0.image_to_video", "Vidu20ImageToVideoRequest":
                Vidu20ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Vidu20ImageToVideoResponse":
                Vidu20ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_2_0.reference_to_video", "Vidu20ReferenceToVideoRequest":
                Vidu20ReferenceToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Vidu20ReferenceToVideoResponse":
                Vidu20ReferenceToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_2_0.start_end_to_video", "Vidu20StartEndToVideoRequest":
                Vidu20StartEndToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Vidu20StartEndToVideoResponse":
                Vidu20StartEndToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q1.image_to_video", "ViduQ1ImageToVideoRequest":
                ViduQ1ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ1ImageToVideoResponse":
                ViduQ1ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q1.reference_to_video", "ViduQ1ReferenceToVideoRequest":
                ViduQ1ReferenceToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ1ReferenceToVideoResponse":
                ViduQ1ReferenceToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q1.start_end_to_video", "ViduQ1StartEndToVideoRequest":
                ViduQ1StartEndToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ1StartEndToVideoResponse":
                ViduQ1StartEndToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q1.text_to_video", "ViduQ1TextToVideoRequest":
                ViduQ1TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ1TextToVideoResponse":
                ViduQ1TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2.reference_to_video", "ViduQ2ReferenceToVideoRequest":
                ViduQ2ReferenceToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2ReferenceToVideoResponse":
                ViduQ2ReferenceToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2.template_to_video", "ViduQ2TemplateToVideoRequest":
                ViduQ2TemplateToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2TemplateToVideoResponse":
                ViduQ2TemplateToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2.text_to_video", "ViduQ2TextToVideoRequest":
                ViduQ2TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2TextToVideoResponse":
                ViduQ2TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_pro.image_to_video", "ViduQ2ProImageToVideoRequest":
                ViduQ2ProImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2ProImageToVideoResponse":
                ViduQ2ProImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_pro.multi_frame", "ViduQ2ProMultiFrameRequest":
                ViduQ2ProMultiFrameRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2ProMultiFrameResponse":
                ViduQ2ProMultiFrameResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_pro.start_end_to_video", "ViduQ2ProStartEndToVideoRequest":
                ViduQ2ProStartEndToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2ProStartEndToVideoResponse":
                ViduQ2ProStartEndToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_pro_fast.image_to_video", "ViduQ2ProFastImageToVideoRequest":
                ViduQ2ProFastImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2ProFastImageToVideoResponse":
                ViduQ2ProFastImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_pro_fast.reference_to_video", "ViduQ2ProFastReferenceToVideoRequest":
                ViduQ2ProFastReferenceToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2ProFastReferenceToVideoResponse":
                ViduQ2ProFastReferenceToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_pro_fast.start_end_to_video", "ViduQ2ProFastStartEndToVideoRequest":
                ViduQ2ProFastStartEndToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2ProFastStartEndToVideoResponse":
                ViduQ2ProFastStartEndToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_turbo.image_to_video", "ViduQ2TurboImageToVideoRequest":
                ViduQ2TurboImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2TurboImageToVideoResponse":
                ViduQ2TurboImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_turbo.multi_frame", "ViduQ2TurboMultiFrameRequest":
                ViduQ2TurboMultiFrameRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2TurboMultiFrameResponse":
                ViduQ2TurboMultiFrameResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q2_turbo.start_end_to_video", "ViduQ2TurboStartEndToVideoRequest":
                ViduQ2TurboStartEndToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ2TurboStartEndToVideoResponse":
                ViduQ2TurboStartEndToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q3_pro.image_to_video", "ViduQ3ProImageToVideoRequest":
                ViduQ3ProImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ3ProImageToVideoResponse":
                ViduQ3ProImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q3_pro.start_end_to_video", "ViduQ3ProStartEndToVideoRequest":
                ViduQ3ProStartEndToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ3ProStartEndToVideoResponse":
                ViduQ3ProStartEndToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q3_pro.text_to_video", "ViduQ3ProTextToVideoRequest":
                ViduQ3ProTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ3ProTextToVideoResponse":
                ViduQ3ProTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q3_turbo.image_to_video", "ViduQ3TurboImageToVideoRequest":
                ViduQ3TurboImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ3TurboImageToVideoResponse":
                ViduQ3TurboImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q3_turbo.start_end_to_video", "ViduQ3TurboStartEndToVideoRequest":
                ViduQ3TurboStartEndToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ3TurboStartEndToVideoResponse":
                ViduQ3TurboStartEndToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "vidu_q3_turbo.text_to_video", "ViduQ3TurboTextToVideoRequest":
                ViduQ3TurboTextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "ViduQ3TurboTextToVideoResponse":
                ViduQ3TurboTextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_1.text_to_video", "Wan21TextToVideoRequest":
                Wan21TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan21TextToVideoResponse":
                Wan21TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_5.image_to_video", "Wan25ImageToVideoRequest":
                Wan25ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan25ImageToVideoResponse":
                Wan25ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_5.text_to_video", "Wan25TextToVideoRequest":
                Wan25TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan25TextToVideoResponse":
                Wan25TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_6.image_to_video", "Wan26ImageToVideoRequest":
                Wan26ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan26ImageToVideoResponse":
                Wan26ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_6.reference_to_video", "Wan26ReferenceToVideoRequest":
                Wan26ReferenceToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan26ReferenceToVideoResponse":
                Wan26ReferenceToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_6.text_to_video", "Wan26TextToVideoRequest":
                Wan26TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan26TextToVideoResponse":
                Wan26TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_7.image_to_video", "Wan27ImageToVideoRequest":
                Wan27ImageToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan27ImageToVideoResponse":
                Wan27ImageToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_7.reference_to_video", "Wan27ReferenceToVideoRequest":
                Wan27ReferenceToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan27ReferenceToVideoResponse":
                Wan27ReferenceToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_7.text_to_video", "Wan27TextToVideoRequest":
                Wan27TextToVideoRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan27TextToVideoResponse":
                Wan27TextToVideoResponse.check(members, Place.ROOT, problems);
                break;
            case "wan_2_7.video_edit", "Wan27VideoEditRequest":
                Wan27VideoEditRequest.check(members, Place.ROOT, problems);
                break;
            case "Wan27VideoEditResponse":
                Wan27VideoEditResponse.check(members, Place.ROOT, problems);
                break;
            case "TaskResultResponse":
                TaskResultResponse.check(members, Place.ROOT, problems);
                break;
            default:
        }
    }

    private Origin origin1() {
        switch (title) {
            case "grok_imagine.image_to_video", "GrokImagineImageToVideoRequest":
                return GrokImagineImageToVideoRequest.ORIGIN;
            case "GrokImagineImageToVideoResponse":
                return GrokImagineImageToVideoResponse.ORIGIN;
            case "grok_imagine.text_to_video", "GrokImagineTextToVideoRequest":
                return GrokImagineTextToVideoRequest.ORIGIN;
            case "GrokImagineTextToVideoResponse":
                return GrokImagineTextToVideoResponse.ORIGIN;
            case "grok_imagine.video_edit", "GrokImagineVideoEditRequest":
                return GrokImagineVideoEditRequest.ORIGIN;
            case "GrokImagineVideoEditResponse":
                return GrokImagineVideoEditResponse.ORIGIN;
            case "hailuo_02.generate", "Hailuo02GenerateRequest":
                return Hailuo02GenerateRequest.ORIGIN;
            case "Hailuo02GenerateResponse":
                return Hailuo02GenerateResponse.ORIGIN;
            case "hailuo_2_3.image_to_video", "Hailuo23ImageToVideoRequest":
                return Hailuo23ImageToVideoRequest.ORIGIN;
            case "Hailuo23ImageToVideoResponse":
                return Hailuo23ImageToVideoResponse.ORIGIN;
            case "hailuo_2_3.text_to_video", "Hailuo23TextToVideoRequest":
                return Hailuo23TextToVideoRequest.ORIGIN;
            case "Hailuo23TextToVideoResponse":
                return Hailuo23TextToVideoResponse.ORIGIN;
            case "hailuo_2_3_fast.image_to_video", "Hailuo23FastImageToVideoRequest":
                return Hailuo23FastImageToVideoRequest.ORIGIN;
            case "Hailuo23FastImageToVideoResponse":
                return Hailuo23FastImageToVideoResponse.ORIGIN;
            case "heygen.translate", "HeygenTranslateRequest":
                return HeygenTranslateRequest.ORIGIN;
            case "HeygenTranslateResponse":
                return HeygenTranslateResponse.ORIGIN;
            case "hunyuan_video_fast.text_to_video", "HunyuanVideoFastTextToVideoRequest":
                return HunyuanVideoFastTextToVideoRequest.ORIGIN;
            case "HunyuanVideoFastTextToVideoResponse":
                return HunyuanVideoFastTextToVideoResponse.ORIGIN;
            case "kling_o1.image_to_video", "KlingO1ImageToVideoRequest":
                return KlingO1ImageToVideoRequest.ORIGIN;
            case "KlingO1ImageToVideoResponse":
                return KlingO1ImageToVideoResponse.ORIGIN;
            case "kling_o1.reference_to_video", "KlingO1ReferenceToVideoRequest":
                return KlingO1ReferenceToVideoRequest.ORIGIN;
            case "KlingO1ReferenceToVideoResponse":
                return KlingO1ReferenceToVideoResponse.ORIGIN;
            case "kling_o1.text_to_video", "KlingO1TextToVideoRequest":
                return KlingO1TextToVideoRequest.ORIGIN;
            case "KlingO1TextToVideoResponse":
                return KlingO1TextToVideoResponse.ORIGIN;
            case "kling_o1.video_edit", "KlingO1VideoEditRequest":
                return KlingO1VideoEditRequest.ORIGIN;
            case "KlingO1VideoEditResponse":
                return KlingO1VideoEditResponse.ORIGIN;
            case "kling_v1_6.image_to_video", "KlingV16ImageToVideoRequest":
                return KlingV16ImageToVideoRequest.ORIGIN;
            case "KlingV16ImageToVideoResponse":
                return KlingV16ImageToVideoResponse.ORIGIN;
            case "kling_v1_6.text_to_video", "KlingV16TextToVideoRequest":
                return KlingV16TextToVideoRequest.ORIGIN;
            case "KlingV16TextToVideoResponse":
                return KlingV16TextToVideoResponse.ORIGIN;
            case "kling_v2_1.image_to_video", "KlingV21ImageToVideoRequest":
                return KlingV21ImageToVideoRequest.ORIGIN;
            case "KlingV21ImageToVideoResponse":
                return KlingV21ImageToVideoResponse.ORIGIN;
            case "kling_v2_5_turbo.image_to_video", "KlingV25TurboImageToVideoRequest":
                return KlingV25TurboImageToVideoRequest.ORIGIN;
            case "KlingV25TurboImageToVideoResponse":
                return KlingV25TurboImageToVideoResponse.ORIGIN;
            case "kling_v2_5_turbo.text_to_video", "KlingV25TurboTextToVideoRequest":
                return KlingV25TurboTextToVideoRequest.ORIGIN;
            case "KlingV25TurboTextToVideoResponse":
                return KlingV25TurboTextToVideoResponse.ORIGIN;
            case "kling_v2_6_pro.image_to_video", "KlingV26ProImageToVideoRequest":
                return KlingV26ProImageToVideoRequest.ORIGIN;
            case "KlingV26ProImageToVideoResponse":
                return KlingV26ProImageToVideoResponse.ORIGIN;
            case "kling_v2_6_pro.motion_control", "KlingV26ProMotionControlRequest":
                return KlingV26ProMotionControlRequest.ORIGIN;
            case "KlingV26ProMotionControlResponse":
                return KlingV26ProMotionControlResponse.ORIGIN;
            case "kling_v2_6_pro.text_to_video", "KlingV26ProTextToVideoRequest":
                return KlingV26ProTextToVideoRequest.ORIGIN;
            case "KlingV26ProTextToVideoResponse":
                return KlingV26ProTextToVideoResponse.ORIGIN;
            case "kling_v3_0.motion_control", "KlingV30MotionControlRequest":
                return KlingV30MotionControlRequest.ORIGIN;
            case "KlingV30MotionControlResponse":
                return KlingV30MotionControlResponse.ORIGIN;
            case "kling_v3_0_4k.image_to_video", "KlingV304KImageToVideoRequest":
                return KlingV304KImageToVideoRequest.ORIGIN;
            case "KlingV304KImageToVideoResponse":
                return KlingV304KImageToVideoResponse.ORIGIN;
            case "kling_v3_0_4k.text_to_video", "KlingV304KTextToVideoRequest":
                return KlingV304KTextToVideoRequest.ORIGIN;
            case "KlingV304KTextToVideoResponse":
                return KlingV304KTextToVideoResponse.ORIGIN;
            case "kling_v3_0_pro.image_to_video", "KlingV30ProImageToVideoRequest":
                return KlingV30ProImageToVideoRequest.ORIGIN;
            case "KlingV30ProImageToVideoResponse":
                return KlingV30ProImageToVideoResponse.ORIGIN;
            case "kling_v3_0_pro.text_to_video", "KlingV30ProTextToVideoRequest":
                return KlingV30ProTextToVideoRequest.ORIGIN;
            case "KlingV30ProTextToVideoResponse":
                return KlingV30ProTextToVideoResponse.ORIGIN;
            case "kling_v3_0_std.image_to_video", "KlingV30StdImageToVideoRequest":
                return KlingV30StdImageToVideoRequest.ORIGIN;
            case "KlingV30StdImageToVideoResponse":
                return KlingV30StdImageToVideoResponse.ORIGIN;
            case "kling_v3_0_std.text_to_video", "KlingV30StdTextToVideoRequest":
                return KlingV30StdTextToVideoRequest.ORIGIN;
            case "KlingV30StdTextToVideoResponse":
                return KlingV30StdTextToVideoResponse.ORIGIN;
            case "minimax_video_01.generate", "MinimaxVideo01GenerateRequest":
                return MinimaxVideo01GenerateRequest.ORIGIN;
            case "MinimaxVideo01GenerateResponse":
                return MinimaxVideo01GenerateResponse.ORIGIN;
            case "pixverse_v4_5.image_to_video", "PixverseV45ImageToVideoRequest":
                return PixverseV45ImageToVideoRequest.ORIGIN;
            case "PixverseV45ImageToVideoResponse":
                return PixverseV45ImageToVideoResponse.ORIGIN;
            case "pixverse_v4_5.text_to_video", "PixverseV45TextToVideoRequest":
                return PixverseV45TextToVideoRequest.ORIGIN;
            case "PixverseV45TextToVideoResponse":
                return PixverseV45TextToVideoResponse.ORIGIN;
            case "seedance_2_0.generate", "Seedance20GenerateRequest":
                return Seedance20GenerateRequest.ORIGIN;
            case "Seedance20GenerateResponse":
                return Seedance20GenerateResponse.ORIGIN;
            case "seedance_v1_5_pro.image_to_video", "SeedanceV15ProImageToVideoRequest":
                return SeedanceV15ProImageToVideoRequest.ORIGIN;
            case "SeedanceV15ProImageToVideoResponse":
                return SeedanceV15ProImageToVideoResponse.ORIGIN;
            case "seedance_v1_5_pro.text_to_video", "SeedanceV15ProTextToVideoRequest":
                return SeedanceV15ProTextToVideoRequest.ORIGIN;
            case "SeedanceV15ProTextToVideoResponse":
                return SeedanceV15ProTextToVideoResponse.ORIGIN;
            case "seedance_v1_lite.image_to_video", "SeedanceV1LiteImageToVideoRequest":
                return SeedanceV1LiteImageToVideoRequest.ORIGIN;
            case "SeedanceV1LiteImageToVideoResponse":
                return SeedanceV1LiteImageToVideoResponse.ORIGIN;
            case "seedance_v1_pro.image_to_video", "SeedanceV1ProImageToVideoRequest":
                return SeedanceV1ProImageToVideoRequest.ORIGIN;
            case "SeedanceV1ProImageToVideoResponse":
                return SeedanceV1ProImageToVideoResponse.ORIGIN;
            case "seedance_v1_pro.text_to_video", "SeedanceV1ProTextToVideoRequest":
                return SeedanceV1ProTextToVideoRequest.ORIGIN;
            case "SeedanceV1ProTextToVideoResponse":
                return SeedanceV1ProTextToVideoResponse.ORIGIN;
            case "unified.create", "UnifiedCreateRequest":
                return UnifiedCreateRequest.ORIGIN;
            case "UnifiedCreateResponse":
                return UnifiedCreateResponse.ORIGIN;
            case "vidu_2_0.image_to_video", "Vidu20ImageToVideoRequest":
                return Vidu20ImageToVideoRequest.ORIGIN;
            case "Vidu20ImageToVideoResponse":
                return Vidu20ImageToVideoResponse.ORIGIN;
            case "vidu_2_0.reference_to_video", "Vidu20ReferenceToVideoRequest":
                return Vidu20ReferenceToVideoRequest.ORIGIN;
            case "Vidu20ReferenceToVideoResponse":
                return Vidu20ReferenceToVideoResponse.ORIGIN;
            case "vidu_2_0.start_end_to_video", "Vidu20StartEndToVideoRequest":
                return Vidu20StartEndToVideoRequest.ORIGIN;
            case "Vidu20StartEndToVideoResponse":
                return Vidu20StartEndToVideoResponse.ORIGIN;
            case "vidu_q1.image_to_video", "ViduQ1ImageToVideoRequest":
                return ViduQ1ImageToVideoRequest.ORIGIN;
            case "ViduQ1ImageToVideoResponse":
                return ViduQ1ImageToVideoResponse.ORIGIN;
            case "vidu_q1.reference_to_video", "ViduQ1ReferenceToVideoRequest":
                return ViduQ1ReferenceToVideoRequest.ORIGIN;
            case "ViduQ1ReferenceToVideoResponse":
                return ViduQ1ReferenceToVideoResponse.ORIGIN;
            case "vidu_q1.start_end_to_video", "ViduQ1StartEndToVideoRequest":
                return ViduQ1StartEndToVideoRequest.ORIGIN;
            case "ViduQ1StartEndToVideoResponse":
                return ViduQ1StartEndToVideoResponse.ORIGIN;
            case "vidu_q1.text_to_video", "ViduQ1TextToVideoRequest":
                return ViduQ1TextToVideoRequest.ORIGIN;
            case "ViduQ1TextToVideoResponse":
                return ViduQ1TextToVideoResponse.ORIGIN;
            case "vidu_q2.reference_to_video", "ViduQ2ReferenceToVideoRequest":
                return ViduQ2ReferenceToVideoRequest.ORIGIN;
            case "ViduQ2ReferenceToVideoResponse":
                return ViduQ2ReferenceToVideoResponse.ORIGIN;
            case "vidu_q2.template_to_video", "ViduQ2TemplateToVideoRequest":
                return ViduQ2TemplateToVideoRequest.ORIGIN;
            case "ViduQ2TemplateToVideoResponse":
                return ViduQ2TemplateToVideoResponse.ORIGIN;
            case "vidu_q2.text_to_video", "ViduQ2TextToVideoRequest":
                return ViduQ2TextToVideoRequest.ORIGIN;
            case "ViduQ2TextToVideoResponse":
                return ViduQ2TextToVideoResponse.ORIGIN;
            case "vidu_q2_pro.image_to_video", "ViduQ2ProImageToVideoRequest":
                return ViduQ2ProImageToVideoRequest.ORIGIN;
            case "ViduQ2ProImageToVideoResponse":
                return ViduQ2ProImageToVideoResponse.ORIGIN;
            case "vidu_q2_pro.multi_frame", "ViduQ2ProMultiFrameRequest":
                return ViduQ2ProMultiFrameRequest.ORIGIN;
            case "ViduQ2ProMultiFrameResponse":
                return ViduQ2ProMultiFrameResponse.ORIGIN;
            case "vidu_q2_pro.start_end_to_video", "ViduQ2ProStartEndToVideoRequest":
                return ViduQ2ProStartEndToVideoRequest.ORIGIN;
            case "ViduQ2ProStartEndToVideoResponse":
                return ViduQ2ProStartEndToVideoResponse.ORIGIN;
            case "vidu_q2_pro_fast.image_to_video", "ViduQ2ProFastImageToVideoRequest":
                return ViduQ2ProFastImageToVideoRequest.ORIGIN;
            case "ViduQ2ProFastImageToVideoResponse":
                return ViduQ2ProFastImageToVideoResponse.ORIGIN;
            case "vidu_q2_pro_fast.reference_to_video", "ViduQ2ProFastReferenceToVideoRequest":
                return ViduQ2ProFastReferenceToVideoRequest.ORIGIN;
            case "ViduQ2ProFastReferenceToVideoResponse":
                return ViduQ2ProFastReferenceToVideoResponse.ORIGIN;
            case "vidu_q2_pro_fast.start_end_to_video", "ViduQ2ProFastStartEndToVideoRequest":
                return ViduQ2ProFastStartEndToVideoRequest.ORIGIN;
            case "ViduQ2ProFastStartEndToVideoResponse":
                return ViduQ2ProFastStartEndToVideoResponse.ORIGIN;
            case "vidu_q2_turbo.image_to_video", "ViduQ2TurboImageToVideoRequest":
                return ViduQ2TurboImageToVideoRequest.ORIGIN;
            case "ViduQ2TurboImageToVideoResponse":
                return ViduQ2TurboImageToVideoResponse.ORIGIN;
            case "vidu_q2_turbo.multi_frame", "ViduQ2TurboMultiFrameRequest":
                return ViduQ2TurboMultiFrameRequest.ORIGIN;
            case "ViduQ2TurboMultiFrameResponse":
                return ViduQ2TurboMultiFrameResponse.ORIGIN;
            case "vidu_q2_turbo.start_end_to_video", "ViduQ2TurboStartEndToVideoRequest":
                return ViduQ2TurboStartEndToVideoRequest.ORIGIN;
            case "ViduQ2TurboStartEndToVideoResponse":
                return ViduQ2TurboStartEndToVideoResponse.ORIGIN;
            case "vidu_q3_pro.image_to_video", "ViduQ3ProImageToVideoRequest":
                return ViduQ3ProImageToVideoRequest.ORIGIN;
            case "ViduQ3ProImageToVideoResponse":
                return ViduQ3ProImageToVideoResponse.ORIGIN;
            case "vidu_q3_pro.start_end_to_video", "ViduQ3ProStartEndToVideoRequest":
                return ViduQ3ProStartEndToVideoRequest.ORIGIN;
            case "ViduQ3ProStartEndToVideoResponse":
                return ViduQ3ProStartEndToVideoResponse.ORIGIN;
            case "vidu_q3_pro.text_to_video", "ViduQ3ProTextToVideoRequest":
                return ViduQ3ProTextToVideoRequest.ORIGIN;
            case "ViduQ3ProTextToVideoResponse":
                return ViduQ3ProTextToVideoResponse.ORIGIN;
            case "vidu_q3_turbo.image_to_video", "ViduQ3TurboImageToVideoRequest":
                return ViduQ3TurboImageToVideoRequest.ORIGIN;
            case "ViduQ3TurboImageToVideoResponse":
                return ViduQ3TurboImageToVideoResponse.ORIGIN;
            case "vidu_q3_turbo.start_end_to_video", "ViduQ3TurboStartEndToVideoRequest":
                return ViduQ3TurboStartEndToVideoRequest.ORIGIN;
            case "ViduQ3TurboStartEndToVideoResponse":
                return ViduQ3TurboStartEndToVideoResponse.ORIGIN;
            case "vidu_q3_turbo.text_to_video", "ViduQ3TurboTextToVideoRequest":
                return ViduQ3TurboTextToVideoRequest.ORIGIN;
            case "ViduQ3TurboTextToVideoResponse":
                return ViduQ3TurboTextToVideoResponse.ORIGIN;
            case "wan_2_1.text_to_video", "Wan21TextToVideoRequest":
                return Wan21TextToVideoRequest.ORIGIN;
            case "Wan21TextToVideoResponse":
                return Wan21TextToVideoResponse.ORIGIN;
            case "wan_2_5.image_to_video", "Wan25ImageToVideoRequest":
                return Wan25ImageToVideoRequest.ORIGIN;
            case "Wan25ImageToVideoResponse":
                return Wan25ImageToVideoResponse.ORIGIN;
            case "wan_2_5.text_to_video", "Wan25TextToVideoRequest":
                return Wan25TextToVideoRequest.ORIGIN;
            case "Wan25TextToVideoResponse":
                return Wan25TextToVideoResponse.ORIGIN;
            case "wan_2_6.image_to_video", "Wan26ImageToVideoRequest":
                return Wan26ImageToVideoRequest.ORIGIN;
            case "Wan26ImageToVideoResponse":
                return Wan26ImageToVideoResponse.ORIGIN;
            case "wan_2_6.reference_to_video", "Wan26ReferenceToVideoRequest":
                return Wan26ReferenceToVideoRequest.ORIGIN;
            case "Wan26ReferenceToVideoResponse":
                return Wan26ReferenceToVideoResponse.ORIGIN;
            case "wan_2_6.text_to_video", "Wan26TextToVideoRequest":
                return Wan26TextToVideoRequest.ORIGIN;
            case "Wan26TextToVideoResponse":
                return Wan26TextToVideoResponse.ORIGIN;
            case "wan_2_7.image_to_video", "Wan27ImageToVideoRequest":
                return Wan27ImageToVideoRequest.ORIGIN;
            case "Wan27ImageToVideoResponse":
                return Wan27ImageToVideoResponse.ORIGIN;
            case "wan_2_7.reference_to_video", "Wan27ReferenceToVideoRequest":
                return Wan27ReferenceToVideoRequest.ORIGIN;
            case "Wan27ReferenceToVideoResponse":
                return Wan27ReferenceToVideoResponse.ORIGIN;
            case "wan_2_7.text_to_video", "Wan27TextToVideoRequest":
                return Wan27TextToVideoRequest.ORIGIN;
            case "Wan27TextToVideoResponse":
                return Wan27TextToVideoResponse.ORIGIN;
            case "wan_2_7.video_edit", "Wan27VideoEditRequest":
                return Wan27VideoEditRequest.ORIGIN;
            case "Wan27VideoEditResponse":
                return Wan27VideoEditResponse.ORIGIN;
            case "TaskResultResponse":
                return TaskResultResponse.ORIGIN;
            default:
                return null;
        }
    }
}
