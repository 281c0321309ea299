// Generated from specs/endpoints/minimax_video_01/generate.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video of 6 seconds in 720p from a prompt, and from its first image where it is given.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md">https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md</a>
 */
public final class MinimaxVideo01GenerateRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md", "{}", "{}");

    MinimaxVideo01GenerateRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static MinimaxVideo01GenerateRequest fromJson(String json) {
        return new MinimaxVideo01GenerateRequest(Json.object(json));
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

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>image_url</code> is; null if it is left out or of another type. */
    public String imageUrl() {
        return Values.string(member("image_url"));
    }

    /** What <code>enable_prompt_expansion</code> is; null if it is left out or of another type. */
    public Boolean enablePromptExpansion() {
        return Values.truth(member("enable_prompt_expansion"));
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
        private static final Set<String> NAMES = Values.names("[\"prompt\", \"image_url\", \"enable_prompt_expansion\"]");
        private static final Pattern IMAGE_URL_BEGINS = Pattern.compile("^https?://");
        private static final String IMAGE_URL_EXPECTED = "a URL of an image";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)
                    && problems.isString(at, "prompt", value)
                    && problems.lengthAtLeast(at, "prompt", value, 1L)) {
                problems.lengthAtMost(at, "prompt", value, 2000L);
            }
            value = Values.member(body, "image_url");
            if (value != Values.ABSENT && problems.isString(at, "image_url", value)) {
                problems.begins(at, "image_url", value, IMAGE_URL_BEGINS, IMAGE_URL_EXPECTED);
            }
            value = Values.member(body, "enable_prompt_expansion");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "enable_prompt_expansion", value);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public MinimaxVideo01GenerateRequest build() {
            return new MinimaxVideo01GenerateRequest(members());
        }

        /**
         * <code>prompt</code>, required. What the video shows. 1 to 2000 characters. The page novita-anchored says:
         * Range: 1 &lt;= x &lt;= 2000. The page novita-anchored says: Range: 1 &lt;= x &lt;= 2000.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>image_url</code>. Address of the image with which the video starts. A URL of an image. */
        public Builder imageUrl(String value) {
            return set("image_url", value);
        }

        /**
         * <code>enable_prompt_expansion</code>. Whether the platform writes out a short prompt before it is used.
         * Default: <code>true</code>.
         */
        public Builder enablePromptExpansion(boolean value) {
            return set("enable_prompt_expansion", value);
        }
    }
}
