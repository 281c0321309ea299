// Generated from specs/endpoints/kling_o1/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video that starts with an image and ends with another one, if it is given.
 *
 * @see <a href="https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md">https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md</a>
 */
public final class KlingO1ImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md", "{}", "{}");

    KlingO1ImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingO1ImageToVideoRequest fromJson(String json) {
        return new KlingO1ImageToVideoRequest(Json.object(json));
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
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>last_image</code> is; null if it is left out or of another type. */
    public String lastImage() {
        return Values.string(member("last_image"));
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
        private static final Set<String> NAMES = Values.names("[\"image\", \"prompt\", \"duration\", \"last_image\", \"aspect_ratio\"]");
        private static final List<Object> DURATION_VALUES = Values.listed("[5, 10]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"1:1\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value)) {
                problems.isString(at, "image", value);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "last_image");
            if (value != Values.ABSENT) {
                problems.isString(at, "last_image", value);
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
        public KlingO1ImageToVideoRequest build() {
            return new KlingO1ImageToVideoRequest(members());
        }

        /**
         * <code>image</code>, required. The image with which the video starts. Not stated by the platform's pages: a
         * URL or a base64 data URI of an image (the page only names it as an image, and says nothing of its form).
         */
        public Builder image(String value) {
            return set("image", value);
        }

        /** <code>prompt</code>, required. What the video shows. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Allowed: <code>5</code>, <code>10</code>. Default:
         * <code>5</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>last_image</code>. The image with which the video ends. Not stated by the platform's pages: a URL or a
         * base64 data URI of an image (the page only names it as an image, and says nothing of its form).
         */
        public Builder lastImage(String value) {
            return set("last_image", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }
    }

    /** Each value that <code>duration</code> can have. */
    public enum Duration implements Choice {
        /** <code>5</code>. */
        _5(5L),
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

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"9:16"</code>. */
        _9_16("9:16"),
        /** <code>"1:1"</code>. */
        _1_1("1:1");

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
