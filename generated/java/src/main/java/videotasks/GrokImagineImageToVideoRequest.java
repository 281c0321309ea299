// Generated from specs/endpoints/grok_imagine/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings an image to life as a prompt describes it.
 *
 * @see <a href="https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v">https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v</a>
 */
public final class GrokImagineImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v", "{}", "{\"/duration minimum\": \"jiekou-markdown: 1 second at least; ppio: 6 seconds at least; here holds: 1, and 6 at PPIO\", \"/duration maximum\": \"jiekou-markdown: 15 seconds at most; ppio: 10 seconds at most; here holds: 15, and 10 at PPIO\"}");

    GrokImagineImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static GrokImagineImageToVideoRequest fromJson(String json) {
        return new GrokImagineImageToVideoRequest(Json.object(json));
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

    /** What <code>image</code> is; null if it is left out or of another type. */
    public String image() {
        return Values.string(member("image"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
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
        private static final Set<String> NAMES = Values.names("[\"image\", \"prompt\", \"duration\", \"resolution\", \"aspect_ratio\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"480p\", \"720p\"]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"4:3\", \"3:2\", \"1:1\", \"2:3\", \"3:4\", \"9:16\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value) && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)
                    && problems.isString(at, "prompt", value)
                    && problems.lengthAtLeast(at, "prompt", value, 1L)) {
                problems.lengthAtMost(at, "prompt", value, 4096L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 1L)) {
                problems.rangeAtMost(at, "duration", value, 15L);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public GrokImagineImageToVideoRequest build() {
            return new GrokImagineImageToVideoRequest(members());
        }

        /** <code>image</code>, required. Image with which the video starts. A URL or a base64 data URI of an image. */
        public Builder image(String value) {
            return set("image", value);
        }

        /** <code>prompt</code>, required. What happens in the video. 1 to 4096 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. 1 to 15. Default: <code>6</code>. PPIO's videos last
         * at least 6 seconds. PPIO's videos last at most 10 seconds. The sources disagree on its minimum: 1 second at
         * least; 6 seconds at least. Here holds: 1, and 6 at PPIO. The sources disagree on its maximum: 15 seconds at
         * most; 10 seconds at most. Here holds: 15, and 10 at PPIO.
         */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"480p"</code>, <code>"720p"</code>.
         * Default: <code>"720p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"4:3"</code>,
         * <code>"3:2"</code>, <code>"1:1"</code>, <code>"2:3"</code>, <code>"3:4"</code>, <code>"9:16"</code>. PPIO's
         * page does not list aspect_ratio. The sources disagree on whether it exists: one of seven ratios, without a
         * default; the parameter is not listed. Here holds: the parameter is there.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"480p"</code>. */
        _480P("480p"),
        /** <code>"720p"</code>. */
        _720P("720p");

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

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"4:3"</code>. */
        _4_3("4:3"),
        /** <code>"3:2"</code>. */
        _3_2("3:2"),
        /** <code>"1:1"</code>. */
        _1_1("1:1"),
        /** <code>"2:3"</code>. */
        _2_3("2:3"),
        /** <code>"3:4"</code>. */
        _3_4("3:4"),
        /** <code>"9:16"</code>. */
        _9_16("9:16");

        private final String value;

        AspectRatio(String value) {
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
        public static AspectRatio of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
