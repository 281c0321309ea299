// What the compiler refuses: the lines that say so, and no others.
import java.math.BigDecimal;
import java.util.Map;
import videotasks.ViduQ1ImageToVideoRequest;
import videotasks.ViduQ1TextToVideoRequest;
import videotasks.ViduQ2TextToVideoRequest;
import videotasks.ViduQ3ProImageToVideoRequest;

final class Refused {
    private Refused() {}

    static void all() {
        ViduQ1TextToVideoRequest.builder().style(ViduQ1TextToVideoRequest.Style.ANIME).seed(0).bgm(false);
        ViduQ1TextToVideoRequest.builder().style("noir"); // refused: a text where the list is closed
        ViduQ1TextToVideoRequest.builder().style(ViduQ1TextToVideoRequest.Style.NOIR); // refused: no such value
        ViduQ1TextToVideoRequest.builder().resolution(ViduQ3ProImageToVideoRequest.Resolution._720P); // refused: of another endpoint
        ViduQ1TextToVideoRequest.builder().frobnicate(1); // refused: no such member
        ViduQ1TextToVideoRequest.builder().seed("7"); // refused: a text for a number
        ViduQ1TextToVideoRequest.builder().seed(1.5); // refused: half a number for a whole one
        ViduQ1TextToVideoRequest.builder().seed(new BigDecimal(1)); // refused: a number of another kind
        ViduQ1TextToVideoRequest.builder().bgm(1); // refused: a number for a truth value
        ViduQ1TextToVideoRequest.builder().prompt(7); // refused: a number for a text
        ViduQ1ImageToVideoRequest.builder().images(1, 2); // refused: numbers for texts
        ViduQ2TextToVideoRequest.builder().duration(11); // refused: a number where the list is closed
        ViduQ2TextToVideoRequest.builder().subjects("keeper"); // refused: a text for an object
        ViduQ2TextToVideoRequest.builder().style("in any words").aspectRatio(ViduQ2TextToVideoRequest.AspectRatio._16_9);
        new ViduQ1TextToVideoRequest(Map.of()); // refused: made otherwise than by its builder
        ViduQ1TextToVideoRequest.builder().build().toMap().put("prompt", 1).seed(); // refused: no member of what is sent
    }
}
