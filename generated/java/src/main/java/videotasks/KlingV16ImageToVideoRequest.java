// Generated from specs/endpoints/kling_v1_6/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video that starts with an image and, in the better mode, ends with another one.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md">https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md</a>
 */
public final class KlingV16ImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md", "{}", "{}");

    KlingV16ImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV16ImageToVideoRequest fromJson(String json) {
        return new KlingV16ImageToVideoRequest(Json.object(json));
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

    /** What <code>mode</code> is; null if it is left out or of another type. */
    public Mode mode() {
        return Values.choice(Mode.values(), member("mode"));
    }

    /** What <code>image_url</code> is; null if it is left out or of another type. */
    public String imageUrl() {
        return Values.string(member("image_url"));
    }

    /** What <code>end_image_url</code> is; null if it is left out or of another type. */
    public String endImageUrl() {
        return Values.string(member("end_image_url"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>guidance_scale</code> is; null if it is left out or of another type. */
    public Double guidanceScale() {
        return Values.number(member("guidance_scale"));
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
        private static final Set<String> NAMES = Values.names("[\"mode\", \"image_url\", \"end_image_url\", \"prompt\", \"negative_prompt\", \"duration\", \"guidance_scale\"]");
        private static final List<Object> MODE_VALUES = Values.listed("[\"Standard\", \"Professional\"]");
        private static final Pattern IMAGE_URL_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String IMAGE_URL_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> DURATION_VALUES = Values.listed("[5, 10]");
        private static final String MODE_SAYS = "Only the professional mode ends with a given image";
        private static final List<Object> MODE_1_TESTED = Values.listed("[\"Professional\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "mode");
            if (value != Values.ABSENT && problems.isString(at, "mode", value)) {
                problems.isAmong(at, "mode", value, MODE_VALUES);
            }
            value = Values.member(body, "image_url");
            if (problems.isGiven(at, "image_url", value) && problems.isString(at, "image_url", value)) {
                problems.begins(at, "image_url", value, IMAGE_URL_BEGINS, IMAGE_URL_EXPECTED);
            }
            value = Values.member(body, "end_image_url");
            if (value != Values.ABSENT && problems.isString(at, "end_image_url", value)) {
                problems.begins(at, "end_image_url", value, IMAGE_URL_BEGINS, IMAGE_URL_EXPECTED);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)
                    && problems.isString(at, "prompt", value)
                    && problems.lengthAtLeast(at, "prompt", value, 1L)) {
                problems.lengthAtMost(at, "prompt", value, 2000L);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2000L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "guidance_scale");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "guidance_scale", value)
                    && problems.rangeAtLeast(at, "guidance_scale", value, 0L)) {
                problems.rangeAtMost(at, "guidance_scale", value, 1L);
            }
            if (Values.isNotIn(body, "mode", MODE_1_TESTED, true)) {
                value = Values.member(body, "end_image_url");
                if (value != Values.ABSENT) {
                    problems.isExcluded(at, "end_image_url", value, MODE_SAYS);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV16ImageToVideoRequest build() {
            return new KlingV16ImageToVideoRequest(members());
        }

        /**
         * <code>mode</code>. Quality of the video. Allowed: <code>"Standard"</code>, <code>"Professional"</code>.
         * Default: <code>"Standard"</code>.
         */
        public Builder mode(Mode value) {
            return set("mode", value);
        }

        /**
         * <code>image_url</code>, required. Address of the image to start from. A URL or a base64 data URI of an image.
         * Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are documented for
         * other endpoints only).
         */
        public Builder imageUrl(String value) {
            return set("image_url", value);
        }

        /**
         * <code>end_image_url</code>. Address of the image with which the video ends. A URL or a base64 data URI of an
         * image. Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are
         * documented for other endpoints only). Only the professional mode ends with a given image.
         */
        public Builder endImageUrl(String value) {
            return set("end_image_url", value);
        }

        /** <code>prompt</code>, required. What the video shows. 1 to 2000 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>negative_prompt</code>. What the video should not show. At most 2000 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Allowed: <code>5</code>, <code>10</code>. Default:
         * <code>5</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>guidance_scale</code>. How closely the video keeps to the prompt; the higher, the closer, and the less
         * freedom is left. 0 to 1. Default: <code>0.5</code>.
         */
        public Builder guidanceScale(double value) {
            return set("guidance_scale", value);
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
}
