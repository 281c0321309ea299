// Generated from specs/endpoints/kling_v2_1/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings an image to life for 5 or 10 seconds, in one of two qualities.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md">https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md</a>
 */
public final class KlingV21ImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md", "{}", "{}");

    KlingV21ImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV21ImageToVideoRequest fromJson(String json) {
        return new KlingV21ImageToVideoRequest(Json.object(json));
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

    /** What <code>mode</code> is; null if it is left out or of another type. */
    public Mode mode() {
        return Values.choice(Mode.values(), member("mode"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>guidance_scale</code> is; null if it is left out or of another type. */
    public Double guidanceScale() {
        return Values.number(member("guidance_scale"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
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
        private static final Set<String> NAMES = Values.names("[\"image\", \"prompt\", \"mode\", \"duration\", \"guidance_scale\", \"negative_prompt\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels";
        private static final List<Object> MODE_VALUES = Values.listed("[\"Standard\", \"Professional\"]");
        private static final List<Object> DURATION_VALUES = Values.listed("[\"5\", \"10\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value) && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value) && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2500L);
            }
            value = Values.member(body, "mode");
            if (value != Values.ABSENT && problems.isString(at, "mode", value)) {
                problems.isAmong(at, "mode", value, MODE_VALUES);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isString(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "guidance_scale");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "guidance_scale", value)
                    && problems.rangeAtLeast(at, "guidance_scale", value, 0L)) {
                problems.rangeAtMost(at, "guidance_scale", value, 1L);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2500L);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV21ImageToVideoRequest build() {
            return new KlingV21ImageToVideoRequest(members());
        }

        /**
         * <code>image</code>, required. The image with which the video starts. A URL or a base64 data URI of an image,
         * JPEG, PNG, at most 10 MB, at least 300x300 pixels.
         */
        public Builder image(String value) {
            return set("image", value);
        }

        /** <code>prompt</code>, required. What the video shows. At most 2500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>mode</code>. Quality of the video. Allowed: <code>"Standard"</code>, <code>"Professional"</code>.
         * Default: <code>"Standard"</code>.
         */
        public Builder mode(Mode value) {
            return set("mode", value);
        }

        /**
         * <code>duration</code>. Length of the video, as a text. In seconds. Allowed: <code>"5"</code>,
         * <code>"10"</code>. Default: <code>"5"</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>guidance_scale</code>. How closely the video keeps to the prompt; the higher, the closer, and the less
         * freedom is left. 0 to 1. Should be 0 and any number of steps of 0.01. Default: <code>0.5</code>.
         */
        public Builder guidanceScale(double value) {
            return set("guidance_scale", value);
        }

        /** <code>negative_prompt</code>. What the video should not show. At most 2500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }
    }

    /** Each value that <code>mode</code> can have. */
    public enum Mode implements Choice {
        /** <code>"Standard"</code>. */
        STANDARD("Standard"),
        /** <code>"Professional"</code>. */
        PROFESSIONAL("Professional");

        private final String value;

        Mode(String value) {
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
        public static Mode of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>duration</code> can have. */
    public enum Duration implements Choice {
        /** <code>"5"</code>. */
        _5("5"),
        /** <code>"10"</code>. */
        _10("10");

        private final String value;

        Duration(String value) {
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
        public static Duration of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
