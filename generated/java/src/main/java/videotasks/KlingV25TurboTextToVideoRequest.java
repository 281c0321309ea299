// Generated from specs/endpoints/kling_v2_5_turbo/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video of 5 or 10 seconds from a prompt.
 *
 * @see <a href="https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md">https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md</a>
 */
public final class KlingV25TurboTextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md", "{}", "{}");

    KlingV25TurboTextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV25TurboTextToVideoRequest fromJson(String json) {
        return new KlingV25TurboTextToVideoRequest(Json.object(json));
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

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
    }

    /** What <code>cfg_scale</code> is; null if it is left out or of another type. */
    public Double cfgScale() {
        return Values.number(member("cfg_scale"));
    }

    /** What <code>mode</code> is; null if it is left out or of another type. */
    public Mode mode() {
        return Values.choice(Mode.values(), member("mode"));
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
        private static final Set<String> NAMES = Values.names("[\"prompt\", \"duration\", \"aspect_ratio\", \"cfg_scale\", \"mode\", \"negative_prompt\"]");
        private static final List<Object> DURATION_VALUES = Values.listed("[\"5\", \"10\"]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"1:1\"]");
        private static final List<Object> MODE_VALUES = Values.listed("[\"pro\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value) && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2500L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isString(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
            value = Values.member(body, "cfg_scale");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "cfg_scale", value)
                    && problems.rangeAtLeast(at, "cfg_scale", value, 0L)) {
                problems.rangeAtMost(at, "cfg_scale", value, 1L);
            }
            value = Values.member(body, "mode");
            if (value != Values.ABSENT && problems.isString(at, "mode", value)) {
                problems.isAmong(at, "mode", value, MODE_VALUES);
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
        public KlingV25TurboTextToVideoRequest build() {
            return new KlingV25TurboTextToVideoRequest(members());
        }

        /** <code>prompt</code>, required. What the video shows. At most 2500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video, as a text. In seconds. Allowed: <code>"5"</code>,
         * <code>"10"</code>. Default: <code>"5"</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }

        /**
         * <code>cfg_scale</code>. How closely the video keeps to the prompt; the lower, the more natural its motion. 0
         * to 1. Default: <code>0.5</code>.
         */
        public Builder cfgScale(double value) {
            return set("cfg_scale", value);
        }

        /** <code>mode</code>. Quality of the video. Only value: <code>"pro"</code>. Default: <code>"pro"</code>. */
        public Builder mode(Mode value) {
            return set("mode", value);
        }

        /** <code>negative_prompt</code>. What the video should not show. At most 2500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
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

    /** Each value that <code>mode</code> can have. */
    public enum Mode implements Choice {
        /** <code>"pro"</code>. */
        PRO("pro");

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
}
