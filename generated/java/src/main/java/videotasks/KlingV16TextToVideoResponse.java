// Generated from specs/endpoints/kling_v1_6/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.Map;

/**
 * Answer to a submit: the task that was made.
 *
 * @see <a href="https://ppio.com/docs/models/reference-kling-v1.6-t2v">https://ppio.com/docs/models/reference-kling-v1.6-t2v</a>
 */
public final class KlingV16TextToVideoResponse extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-kling-v1.6-t2v", "{}", "{}");

    KlingV16TextToVideoResponse(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV16TextToVideoResponse fromJson(String json) {
        return new KlingV16TextToVideoResponse(Json.object(json));
    }

    /** What <code>task_id</code> is; null if it is left out or of another type. */
    public String taskId() {
        return Values.string(member("task_id"));
    }

    @Override
    Origin origin() {
        return ORIGIN;
    }

    @Override
    void check(Problems problems) {
        check(toMap(), Place.ROOT, problems);
    }

    static void check(Map<String, Object> body, Place at, Problems problems) {
        Rules.check(body, at, problems);
    }

    private static final class Rules {
        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            value = Values.member(body, "task_id");
            if (problems.isGiven(at, "task_id", value)) {
                problems.isString(at, "task_id", value);
            }
        }
    }
}
