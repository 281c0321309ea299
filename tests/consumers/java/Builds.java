// Builds requests with what is easily lost: 0, false, empty texts and lists, null, and what nobody has documented.
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import videotasks.Body;
import videotasks.InvalidBodyException;
import videotasks.KlingV30ProTextToVideoRequest;
import videotasks.TaskResultResponse;
import videotasks.ViduQ1ImageToVideoRequest;
import videotasks.ViduQ1TextToVideoRequest;
import videotasks.ViduQ2TextToVideoRequest;

final class Builds {
    private Builds() {}

    private static void show(String name, Object value) {
        System.out.println(name + "\t" + value);
    }

    public static void main(String[] words) {
        ViduQ1TextToVideoRequest.Builder text = ViduQ1TextToVideoRequest.builder().prompt("a cat");
        show("least", text.build().toJson());
        show("zero and false", text.seed(0).bgm(false).build().toJson());
        show("null leaves out", text.prompt(null).build().toJson());
        ViduQ1TextToVideoRequest request = ViduQ1TextToVideoRequest.builder().prompt("").build();
        show("empty text", request.toJson());
        show("empty list", ViduQ1ImageToVideoRequest.builder().images().build().toJson());
        show("list", ViduQ1ImageToVideoRequest.builder().images(List.of("https://example.com/a.png")).build().toJson());
        show("several", ViduQ1ImageToVideoRequest.builder().images("a", "b").build().toJson());
        List<String> shots = List.of("a door", "a hall");
        show("list of anything", KlingV30ProTextToVideoRequest.builder().multiPrompt(shots).build().toJson());
        show("several of anything", KlingV30ProTextToVideoRequest.builder()
                .multiPrompt("a door", Map.of("prompt", "a hall")).build().toJson());
        show("by name", request.toBuilder().with("style", "noir").with("new", Map.of("a", new int[] {1, 2})).with("off", null)
                .build().toJson());
        ViduQ2TextToVideoRequest nested = ViduQ2TextToVideoRequest.builder().prompt("p")
                .duration(ViduQ2TextToVideoRequest.Duration.of(5))
                .subjects(ViduQ2TextToVideoRequest.ViduQ2TextSubject.builder().id("keeper").images("https://example.com/a").build())
                .build();
        show("nested", nested.toJson());
        show("nested, read", nested.subjects().get(0).id() + " " + nested.duration().value() + " " + nested.seed());
        show("equal", nested.equals(ViduQ2TextToVideoRequest.fromJson(nested.toJson()))
                && nested.hashCode() == ViduQ2TextToVideoRequest.fromJson(nested.toJson()).hashCode());
        show("not equal", nested.equals(nested.toBuilder().seed(1).build()));
        show("for people", ViduQ1ImageToVideoRequest.builder().images("data:image/png;base64," + "A".repeat(999)).build());
        try {
            request.toBuilder().with("style", "noir").build().requireValid();
        } catch (InvalidBodyException invalid) {
            show("invalid", invalid.problems().size() + " " + invalid.getMessage());
        }
        try {
            request.toMap().put("prompt", "other");
        } catch (UnsupportedOperationException fixed) {
            show("fixed", request.prompt().isEmpty());
        }
        String[] several = {"one"};
        ViduQ1ImageToVideoRequest images = ViduQ1ImageToVideoRequest.builder().images(Arrays.asList(several)).build();
        several[0] = "other";
        show("copied", images.images());
        try {
            ViduQ1TextToVideoRequest.builder().with("seed", Double.NaN).build().toJson();
        } catch (IllegalArgumentException wrong) {
            show("no number", wrong.getMessage());
        }
        show("no number, checked", problem(ViduQ1TextToVideoRequest.builder().prompt("a").with("seed", Double.NaN).build()));
        TaskResultResponse result = TaskResultResponse.fromJson(
                "{\"task\": {\"status\": \"TASK_STATUS_NEW\", \"eta\": \"soon\"}, \"new\": 1}");
        show("unknown", result.task().status() + " " + result.task().eta() + " " + result.videos() + " " + result.problems());
        show("known", TaskResultResponse.Status.TASK_STATUS_SUCCEED);
        show("closed", ViduQ1TextToVideoRequest.fromJson("{\"style\": \"noir\"}").style());
    }

    private static String problem(Body body) {
        return body.problems().get(0).toString();
    }
}
