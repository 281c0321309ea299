// Generated from specs/endpoints/pixverse_v4_5/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video from a prompt.
 *
 * @see <a href="https://ppio.com/docs/models/reference-pixverse-v4.5-t2v">https://ppio.com/docs/models/reference-pixverse-v4.5-t2v</a>
 */
public final class PixverseV45TextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-pixverse-v4.5-t2v", "{}", "{}");

    PixverseV45TextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static PixverseV45TextToVideoRequest fromJson(String json) {
        return new PixverseV45TextToVideoRequest(Json.object(json));
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

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
    }

    /** What <code>fast_mode</code> is; null if it is left out or of another type. */
    public Boolean fastMode() {
        return Values.truth(member("fast_mode"));
    }

    /** What <code>style</code> is; null if it is left out or of another type. */
    public Style style() {
        return Values.choice(Style.values(), member("style"));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
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
        private static final Set<String> NAMES = Values.names("[\"prompt\", \"aspect_ratio\", \"resolution\", \"negative_prompt\", \"fast_mode\", \"style\", \"seed\"]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"4:3\", \"3:4\", \"1:1\"]");
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"360p\", \"540p\", \"720p\", \"1080p\"]");
        private static final List<Object> STYLE_VALUES = Values.listed("[\"anime\", \"3d_animation\", \"clay\", \"comic\", \"cyberpunk\"]");
        private static final String FAST_MODE_SAYS = "The fast mode has no 1080p";
        private static final List<Object> RESOLUTION_1_ALLOWED = Values.listed("[\"360p\", \"540p\", \"720p\"]");
        private static final List<Object> RESOLUTION_1_FORBIDDEN = Values.listed("[\"1080p\"]");
        private static final List<Object> FAST_MODE_1_TESTED = Values.listed("[true]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value) && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2048L);
            }
            value = Values.member(body, "aspect_ratio");
            if (problems.isGiven(at, "aspect_ratio", value) && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
            value = Values.member(body, "resolution");
            if (problems.isGiven(at, "resolution", value) && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2048L);
            }
            value = Values.member(body, "fast_mode");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "fast_mode", value);
            }
            value = Values.member(body, "style");
            if (value != Values.ABSENT && problems.isString(at, "style", value)) {
                problems.isAmong(at, "style", value, STYLE_VALUES);
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "seed", value);
            }
            if (Values.isIn(body, "fast_mode", FAST_MODE_1_TESTED, false)) {
                value = Values.member(body, "resolution");
                if (Values.among(RESOLUTION_1_FORBIDDEN, value)) {
                    problems.isNotAllowed(at, "resolution", value, RESOLUTION_1_ALLOWED, FAST_MODE_SAYS);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public PixverseV45TextToVideoRequest build() {
            return new PixverseV45TextToVideoRequest(members());
        }

        /** <code>prompt</code>, required. What the video shows. At most 2048 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>aspect_ratio</code>, required. Width to height of the video. Allowed: <code>"16:9"</code>,
         * <code>"9:16"</code>, <code>"4:3"</code>, <code>"3:4"</code>, <code>"1:1"</code>. Default:
         * <code>"16:9"</code>. Required although it has a default: nobody fills it in.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }

        /**
         * <code>resolution</code>, required. Height of the video in lines. Allowed: <code>"360p"</code>,
         * <code>"540p"</code>, <code>"720p"</code>, <code>"1080p"</code>. Default: <code>"540p"</code>. Required
         * although it has a default: nobody fills it in. The fast mode has no 1080p.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /** <code>negative_prompt</code>. What the video should not show. At most 2048 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }

        /**
         * <code>fast_mode</code>. Whether to be quick about it, at some cost in quality. Default: <code>false</code>.
         */
        public Builder fastMode(boolean value) {
            return set("fast_mode", value);
        }

        /**
         * <code>style</code>. Look of the video. The pages state it of v3.5 alone. Allowed: <code>"anime"</code>,
         * <code>"3d_animation"</code>, <code>"clay"</code>, <code>"comic"</code>, <code>"cyberpunk"</code>.
         */
        public Builder style(Style value) {
            return set("style", value);
        }

        /** <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. */
        public Builder seed(long value) {
            return set("seed", value);
        }
    }

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"9:16"</code>. */
        _9_16("9:16"),
        /** <code>"4:3"</code>. */
        _4_3("4:3"),
        /** <code>"3:4"</code>. */
        _3_4("3:4"),
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
        /** <code>"360p"</code>. */
        _360P("360p"),
        /** <code>"540p"</code>. */
        _540P("540p"),
        /** <code>"720p"</code>. */
        _720P("720p"),
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

    /** Each value that <code>style</code> can have. */
    public enum Style implements Choice {
        /** <code>"anime"</code>. */
        ANIME("anime"),
        /** <code>"3d_animation"</code>. */
        _3D_ANIMATION("3d_animation"),
        /** <code>"clay"</code>. */
        CLAY("clay"),
        /** <code>"comic"</code>. */
        COMIC("comic"),
        /** <code>"cyberpunk"</code>. */
        CYBERPUNK("cyberpunk");

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
}
