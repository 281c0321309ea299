// Generated from specs/endpoints/unified/create.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.Map;

/**
 * Makes a video with the model that the request names.
 *
 * <p>It takes further parameters, and the value of model decides which. No page lists them, as it loads a JSON Schema
 * for each model when it is shown.
 *
 * @see <a href="https://novita.ai/docs/api-reference/reference-unified-video-generation">https://novita.ai/docs/api-reference/reference-unified-video-generation</a>
 */
public final class UnifiedCreateRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/reference-unified-video-generation", "{}", "{}");

    UnifiedCreateRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static UnifiedCreateRequest fromJson(String json) {
        return new UnifiedCreateRequest(Json.object(json));
    }

    /** Starts with no member at all. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what is set here. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.start(toMap());
        return builder;
    }

    /** What <code>model</code> is; null if it is left out or of another type. */
    public String model() {
        return Values.string(member("model"));
    }

    /** What <code>callback_url</code> is; null if it is left out or of another type. */
    public String callbackUrl() {
        return Values.string(member("callback_url"));
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
            value = Values.member(body, "model");
            if (problems.isGiven(at, "model", value)) {
                problems.isString(at, "model", value);
            }
            value = Values.member(body, "callback_url");
            if (value != Values.ABSENT) {
                problems.isString(at, "callback_url", value);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public UnifiedCreateRequest build() {
            return new UnifiedCreateRequest(members());
        }

        /**
         * <code>model</code>, required. Name of the model that makes the video. The examples are what a client of
         * October 2026 sends.
         */
        public Builder model(String value) {
            return set("model", value);
        }

        /**
         * <code>callback_url</code>. Address that is told when the task has ended. The sources disagree on whether it
         * exists: the parameter is called callback_url; the parameter is called callback. Here holds: callback_url.
         */
        public Builder callbackUrl(String value) {
            return set("callback_url", value);
        }
    }
}
