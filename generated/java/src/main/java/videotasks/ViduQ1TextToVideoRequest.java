// Generated from specs/endpoints/vidu_q1/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video from a prompt alone.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md">https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md</a>
 */
public final class ViduQ1TextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md", "{}", "{\"/movement_amplitude enum\": \"the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large\"}");

    ViduQ1TextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ1TextToVideoRequest fromJson(String json) {
        return new ViduQ1TextToVideoRequest(Json.object(json));
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

    /** What <code>style</code> is; null if it is left out or of another type. */
    public Style style() {
        return Values.choice(Style.values(), member("style"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>movement_amplitude</code> is; null if it is left out or of another type. */
    public MovementAmplitude movementAmplitude() {
        return Values.choice(MovementAmplitude.values(), member("movement_amplitude"));
    }

    /** What <code>bgm</code> is; null if it is left out or of another type. */
    public Boolean bgm() {
        return Values.truth(member("bgm"));
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
        private static final Set<String> NAMES = Values.names("[\"prompt\", \"style\", \"duration\", \"seed\", \"aspect_ratio\", \"resolution\", \"movement_amplitude\", \"bgm\"]");
        private static final List<Object> STYLE_VALUES = Values.listed("[\"general\", \"anime\"]");
        private static final List<Object> DURATION_VALUES = Values.listed("[5]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"1:1\"]");
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"1080p\"]");
        private static final List<Object> MOVEMENT_AMPLITUDE_VALUES = Values.listed("[\"auto\", \"small\", \"medium\", \"large\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value) && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 1500L);
            }
            value = Values.member(body, "style");
            if (value != Values.ABSENT && problems.isString(at, "style", value)) {
                problems.isAmong(at, "style", value, STYLE_VALUES);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "seed", value);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "movement_amplitude");
            if (value != Values.ABSENT && problems.isString(at, "movement_amplitude", value)) {
                problems.isAmong(at, "movement_amplitude", value, MOVEMENT_AMPLITUDE_VALUES);
            }
            value = Values.member(body, "bgm");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "bgm", value);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public ViduQ1TextToVideoRequest build() {
            return new ViduQ1TextToVideoRequest(members());
        }

        /** <code>prompt</code>, required. What the video shows. At most 1500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>style</code>. Look of the video. Allowed: <code>"general"</code>, <code>"anime"</code>. Default:
         * <code>"general"</code>.
         */
        public Builder style(Style value) {
            return set("style", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Only value: <code>5</code>. Default: <code>5</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Only value: <code>"1080p"</code>. Default:
         * <code>"1080p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>movement_amplitude</code>. How much things move in the video. Allowed: <code>"auto"</code>,
         * <code>"small"</code>, <code>"medium"</code>, <code>"large"</code>. Default: <code>"auto"</code>. The sources
         * disagree on its values: the strongest movement is called large; it is called high. Here holds: large.
         */
        public Builder movementAmplitude(MovementAmplitude value) {
            return set("movement_amplitude", value);
        }

        /**
         * <code>bgm</code>. Adds background music that suits the video, over its whole length. Default:
         * <code>false</code>.
         */
        public Builder bgm(boolean value) {
            return set("bgm", value);
        }
    }

    /** Each value that <code>style</code> can have. */
    public enum Style implements Choice {
        /** <code>"general"</code>. */
        GENERAL("general"),
        /** <code>"anime"</code>. */
        ANIME("anime");

        private final String value;

        Style(String value) {
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
        public static Style of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>duration</code> can have. */
    public enum Duration implements Choice {
        /** <code>5</code>. */
        _5(5L);

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

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"1080p"</code>. */
        _1080P("1080p");

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

    /** Each value that <code>movement_amplitude</code> can have. */
    public enum MovementAmplitude implements Choice {
        /** <code>"auto"</code>. */
        AUTO("auto"),
        /** <code>"small"</code>. */
        SMALL("small"),
        /** <code>"medium"</code>. */
        MEDIUM("medium"),
        /** <code>"large"</code>. */
        LARGE("large");

        private final String value;

        MovementAmplitude(String value) {
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
        public static MovementAmplitude of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
