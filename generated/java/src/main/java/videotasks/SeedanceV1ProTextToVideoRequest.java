// Generated from specs/endpoints/seedance_v1_pro/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video of 5 or 10 seconds from a prompt.
 *
 * @see <a href="https://ppio.com/docs/models/reference-seedance-v1-pro-t2v">https://ppio.com/docs/models/reference-seedance-v1-pro-t2v</a>
 */
public final class SeedanceV1ProTextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-seedance-v1-pro-t2v", "{}", "{\"/duration required\": \"ppio: duration is marked as required; ppio: it has a default, 5; here holds: a body must have it; the client fills in the default and always sends it\"}");

    SeedanceV1ProTextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static SeedanceV1ProTextToVideoRequest fromJson(String json) {
        return new SeedanceV1ProTextToVideoRequest(Json.object(json));
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

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>camera_fixed</code> is; null if it is left out or of another type. */
    public Boolean cameraFixed() {
        return Values.truth(member("camera_fixed"));
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
        private static final Set<String> NAMES = Values.names("[\"prompt\", \"resolution\", \"aspect_ratio\", \"duration\", \"camera_fixed\", \"seed\"]");
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"480p\", \"720p\", \"1080p\"]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"21:9\", \"16:9\", \"4:3\", \"1:1\", \"3:4\", \"9:16\", \"9:21\"]");
        private static final List<Object> DURATION_VALUES = Values.listed("[5, 10]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "resolution");
            if (problems.isGiven(at, "resolution", value) && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
            value = Values.member(body, "duration");
            if (problems.isGiven(at, "duration", value) && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "camera_fixed");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "camera_fixed", value);
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "seed", value);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public SeedanceV1ProTextToVideoRequest build() {
            return new SeedanceV1ProTextToVideoRequest(members());
        }

        /** <code>prompt</code>, required. What the video shows. Should have at most 500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>resolution</code>, required. Height of the video in lines. Allowed: <code>"480p"</code>,
         * <code>"720p"</code>, <code>"1080p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"21:9"</code>, <code>"16:9"</code>,
         * <code>"4:3"</code>, <code>"1:1"</code>, <code>"3:4"</code>, <code>"9:16"</code>, <code>"9:21"</code>.
         * Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }

        /**
         * <code>duration</code>, required. Length of the video. In seconds. Allowed: <code>5</code>, <code>10</code>.
         * Default: <code>5</code>. Required although it has a default: nobody fills it in. The sources disagree on
         * whether it is required: duration is marked as required; it has a default, 5. Here holds: a body must have it;
         * the client fills in the default and always sends it.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /** <code>camera_fixed</code>. Whether the camera stays where it is. Default: <code>false</code>. */
        public Builder cameraFixed(boolean value) {
            return set("camera_fixed", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. <code>-1</code> means a
         * random seed. Default: <code>-1</code>. Not stated by the platform's pages: at least -1 (the page of image to
         * video takes seeds from -1 on). Not stated by the platform's pages: at most 2147483647 (the page of image to
         * video takes seeds up to it).
         */
        public Builder seed(long value) {
            return set("seed", value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"480p"</code>. */
        _480P("480p"),
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

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"21:9"</code>. */
        _21_9("21:9"),
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"4:3"</code>. */
        _4_3("4:3"),
        /** <code>"1:1"</code>. */
        _1_1("1:1"),
        /** <code>"3:4"</code>. */
        _3_4("3:4"),
        /** <code>"9:16"</code>. */
        _9_16("9:16"),
        /** <code>"9:21"</code>. */
        _9_21("9:21");

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
