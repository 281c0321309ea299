// Generated from specs/endpoints/kling_v1_6/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video of 5 or 10 seconds from a prompt.
 *
 * @see <a href="https://ppio.com/docs/models/reference-kling-v1.6-t2v">https://ppio.com/docs/models/reference-kling-v1.6-t2v</a>
 */
public final class KlingV16TextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-kling-v1.6-t2v", "{}", "{}");

    KlingV16TextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV16TextToVideoRequest fromJson(String json) {
        return new KlingV16TextToVideoRequest(Json.object(json));
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
        private static final Set<String> NAMES = Values.names("[\"mode\", \"prompt\", \"negative_prompt\", \"duration\", \"guidance_scale\"]");
        private static final List<Object> MODE_VALUES = Values.listed("[\"Standard\"]");
        private static final List<Object> DURATION_VALUES = Values.listed("[5, 10]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "mode");
            if (value != Values.ABSENT && problems.isString(at, "mode", value)) {
                problems.isAmong(at, "mode", value, MODE_VALUES);
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
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV16TextToVideoRequest build() {
            return new KlingV16TextToVideoRequest(members());
        }

        /**
         * <code>mode</code>. Quality of the video. Only value: <code>"Standard"</code>. Default:
         * <code>"Standard"</code>.
         */
        public Builder mode(Mode value) {
            return set("mode", value);
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
        STANDARD("Standard");

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
