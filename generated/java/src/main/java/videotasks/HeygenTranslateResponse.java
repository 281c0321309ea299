// Generated from specs/endpoints/heygen/translate.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.Map;

/**
 * Answer to a submit: the task that was made.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md">https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md</a>
 */
public final class HeygenTranslateResponse extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md", "{}", "{\"/task_id required\": \"novita-markdown: the field is marked as not required; jiekou-markdown: the field is marked as not required; the pages of every other endpoint: it is required; here holds: required\"}");

    HeygenTranslateResponse(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static HeygenTranslateResponse fromJson(String json) {
        return new HeygenTranslateResponse(Json.object(json));
    }

    /** What <code>task_id</code> is; null if it is left out or of another type. */
    public String taskId() {
        return Values.string(member("task_id"));
    }

    /** What <code>provider_request_id</code> is; null if it is left out or of another type. */
    public String providerRequestId() {
        return Values.string(member("provider_request_id"));
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
            value = Values.member(body, "provider_request_id");
            if (value != Values.ABSENT) {
                problems.isString(at, "provider_request_id", value);
            }
        }
    }
}
