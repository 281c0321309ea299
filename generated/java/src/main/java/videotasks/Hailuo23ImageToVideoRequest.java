// Generated from specs/endpoints/hailuo_2_3/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings an image to life as a prompt describes it.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md">https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md</a>
 */
public final class Hailuo23ImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md", "{}", "{}");

    Hailuo23ImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Hailuo23ImageToVideoRequest fromJson(String json) {
        return new Hailuo23ImageToVideoRequest(Json.object(json));
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

    /** What <code>image</code> is; null if it is left out or of another type. */
    public String image() {
        return Values.string(member("image"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>enable_prompt_expansion</code> is; null if it is left out or of another type. */
    public Boolean enablePromptExpansion() {
        return Values.truth(member("enable_prompt_expansion"));
    }

    /** What <code>fast_pretreatment</code> is; null if it is left out or of another type. */
    public Boolean fastPretreatment() {
        return Values.truth(member("fast_pretreatment"));
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
        private static final Set<String> NAMES = Values.names("[\"prompt\", \"image\", \"duration\", \"resolution\", \"enable_prompt_expansion\", \"fast_pretreatment\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> DURATION_VALUES = Values.listed("[6, 10]");
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"768P\", \"1080P\"]");
        private static final String DURATION_SAYS = "A video of 10 s comes in 768P only";
        private static final List<Object> RESOLUTION_1_ALLOWED = Values.listed("[\"768P\"]");
        private static final List<Object> RESOLUTION_1_FORBIDDEN = Values.listed("[\"1080P\"]");
        private static final List<Object> DURATION_1_TESTED = Values.listed("[10]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)
                    && problems.isString(at, "prompt", value)
                    && problems.lengthAtLeast(at, "prompt", value, 1L)) {
                problems.lengthAtMost(at, "prompt", value, 2000L);
            }
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value) && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "enable_prompt_expansion");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "enable_prompt_expansion", value);
            }
            value = Values.member(body, "fast_pretreatment");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "fast_pretreatment", value);
            }
            if (Values.isIn(body, "duration", DURATION_1_TESTED, false)) {
                value = Values.member(body, "resolution");
                if (Values.among(RESOLUTION_1_FORBIDDEN, value)) {
                    problems.isNotAllowed(at, "resolution", value, RESOLUTION_1_ALLOWED, DURATION_SAYS);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Hailuo23ImageToVideoRequest build() {
            return new Hailuo23ImageToVideoRequest(members());
        }

        /**
         * <code>prompt</code>, required. What happens in the video. Moves of the camera may stand in brackets, such as
         * [Pan left] or [Tracking shot]; those in one pair of brackets happen together, and the page advises against
         * more than three. 1 to 2000 characters. The page novita-markdown says: Range: 1 &lt;= x &lt;= 2000. The page
         * novita-markdown says: Range: 1 &lt;= x &lt;= 2000.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>image</code>, required. Image with which the video starts. A URL or a base64 data URI of an image. */
        public Builder image(String value) {
            return set("image", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Allowed: <code>6</code>, <code>10</code>. Default:
         * <code>6</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"768P"</code>, <code>"1080P"</code>.
         * Default: <code>"768P"</code>. A video of 10 s comes in 768P only.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>enable_prompt_expansion</code>. Whether the platform writes out a short prompt before it is used.
         * Default: <code>true</code>.
         */
        public Builder enablePromptExpansion(boolean value) {
            return set("enable_prompt_expansion", value);
        }

        /**
         * <code>fast_pretreatment</code>. Whether the platform spends less time on the prompt before it is used.
         * Default: <code>false</code>. PPIO's page of December 2025 does not list fast_pretreatment. The sources
         * disagree on whether it exists: it is optional; it is not listed. Here holds: it is optional.
         */
        public Builder fastPretreatment(boolean value) {
            return set("fast_pretreatment", value);
        }
    }

    /** Each value that <code>duration</code> can have. */
    public enum Duration implements Choice {
        /** <code>6</code>. */
        _6(6L),
        /** <code>10</code>. */
        _10(10L);

        private final Long value;

        Duration(Long value) {
            this.value = value;
        }

        @Override
        public Long value() {
            return value;
        }

        /**
         * The constant of a value.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Duration of(long value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"768P"</code>. */
        _768P("768P"),
        /** <code>"1080P"</code>. */
        _1080P("1080P");

        private final String value;

        Resolution(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }

        /**
         * The constant of a value.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Resolution of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
