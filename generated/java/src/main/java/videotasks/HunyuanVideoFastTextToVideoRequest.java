// Generated from specs/endpoints/hunyuan_video_fast/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video from a prompt.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md">https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md</a>
 */
public final class HunyuanVideoFastTextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md", "{}", "{}");

    HunyuanVideoFastTextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static HunyuanVideoFastTextToVideoRequest fromJson(String json) {
        return new HunyuanVideoFastTextToVideoRequest(Json.object(json));
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

    /** What <code>model_name</code> is; null if it is left out or of another type. */
    public ModelName modelName() {
        return Values.choice(ModelName.values(), member("model_name"));
    }

    /** What <code>width</code> is; null if it is left out or of another type. */
    public Width width() {
        return Values.choice(Width.values(), member("width"));
    }

    /** What <code>height</code> is; null if it is left out or of another type. */
    public Height height() {
        return Values.choice(Height.values(), member("height"));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>steps</code> is; null if it is left out or of another type. */
    public Long steps() {
        return Values.asLong(member("steps"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
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
        private static final Set<String> NAMES = Values.names("[\"model_name\", \"width\", \"height\", \"seed\", \"steps\", \"prompt\"]");
        private static final List<Object> MODEL_NAME_VALUES = Values.listed("[\"hunyuan-video-fast\"]");
        private static final List<Object> WIDTH_VALUES = Values.listed("[720, 1280]");
        private static final String WIDTH_SAYS = "A video of 1280 pixels in width has 720 in height";
        private static final List<Object> HEIGHT_1_ALLOWED = Values.listed("[720]");
        private static final List<Object> HEIGHT_1_FORBIDDEN = Values.listed("[1280]");
        private static final String WIDTH_SAYS_2 = "A video of 720 pixels in width has 1280 in height";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "model_name");
            if (problems.isGiven(at, "model_name", value) && problems.isString(at, "model_name", value)) {
                problems.isAmong(at, "model_name", value, MODEL_NAME_VALUES);
            }
            value = Values.member(body, "width");
            if (problems.isGiven(at, "width", value) && problems.isInteger(at, "width", value)) {
                problems.isAmong(at, "width", value, WIDTH_VALUES);
            }
            value = Values.member(body, "height");
            if (problems.isGiven(at, "height", value) && problems.isInteger(at, "height", value)) {
                problems.isAmong(at, "height", value, WIDTH_VALUES);
            }
            value = Values.member(body, "seed");
            if (problems.isGiven(at, "seed", value)
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, -1L)) {
                problems.rangeAtMost(at, "seed", value, 9999999999L);
            }
            value = Values.member(body, "steps");
            if (problems.isGiven(at, "steps", value)
                    && problems.isInteger(at, "steps", value)
                    && problems.rangeAtLeast(at, "steps", value, 2L)) {
                problems.rangeAtMost(at, "steps", value, 30L);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)
                    && problems.isString(at, "prompt", value)
                    && problems.lengthAtLeast(at, "prompt", value, 1L)) {
                problems.lengthAtMost(at, "prompt", value, 2000L);
            }
            if (Values.isIn(body, "width", HEIGHT_1_FORBIDDEN, false)) {
                value = Values.member(body, "height");
                if (Values.among(HEIGHT_1_FORBIDDEN, value)) {
                    problems.isNotAllowed(at, "height", value, HEIGHT_1_ALLOWED, WIDTH_SAYS);
                }
            }
            if (Values.isIn(body, "width", HEIGHT_1_ALLOWED, false)) {
                value = Values.member(body, "height");
                if (Values.among(HEIGHT_1_ALLOWED, value)) {
                    problems.isNotAllowed(at, "height", value, HEIGHT_1_FORBIDDEN, WIDTH_SAYS_2);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public HunyuanVideoFastTextToVideoRequest build() {
            return new HunyuanVideoFastTextToVideoRequest(members());
        }

        /**
         * <code>model_name</code>, required. Name of the model, of which there is one. Only value:
         * <code>"hunyuan-video-fast"</code>.
         */
        public Builder modelName(ModelName value) {
            return set("model_name", value);
        }

        /**
         * <code>width</code>, required. Width of the video. In pixels. Allowed: <code>720</code>, <code>1280</code>.
         */
        public Builder width(Width value) {
            return set("width", value);
        }

        /**
         * <code>height</code>, required. Height of the video. In pixels. Allowed: <code>720</code>, <code>1280</code>.
         * A video of 1280 pixels in width has 720 in height. A video of 720 pixels in width has 1280 in height.
         */
        public Builder height(Height value) {
            return set("height", value);
        }

        /**
         * <code>seed</code>, required. Makes a result repeatable, as the same seed gives similar videos. -1 to
         * 9999999999.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /** <code>steps</code>, required. Steps in which the video is worked out; more take longer. 2 to 30. */
        public Builder steps(long value) {
            return set("steps", value);
        }

        /** <code>prompt</code>, required. What the video shows. 1 to 2000 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }
    }

    /** Each value that <code>model_name</code> can have. */
    public enum ModelName implements Choice {
        /** <code>"hunyuan-video-fast"</code>. */
        HUNYUAN_VIDEO_FAST("hunyuan-video-fast");

        private final String value;

        ModelName(String value) {
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
        public static ModelName of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>width</code> can have. */
    public enum Width implements Choice {
        /** <code>720</code>. */
        _720(720L),
        /** <code>1280</code>. */
        _1280(1280L);

        private final Long value;

        Width(Long value) {
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
        public static Width of(long value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>height</code> can have. */
    public enum Height implements Choice {
        /** <code>720</code>. */
        _720(720L),
        /** <code>1280</code>. */
        _1280(1280L);

        private final Long value;

        Height(Long value) {
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
        public static Height of(long value) {
            return Values.chosen(values(), value);
        }
    }
}
