// Generated from specs/endpoints/vidu_q3_turbo/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video with sound from a prompt alone.
 *
 * @see <a href="https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v">https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v</a>
 */
public final class ViduQ3TurboTextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v", "{}", "{\"/wm_position enum\": \"the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page\"}");

    ViduQ3TurboTextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ3TurboTextToVideoRequest fromJson(String json) {
        return new ViduQ3TurboTextToVideoRequest(Json.object(json));
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

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>audio</code> is; null if it is left out or of another type. */
    public Boolean audio() {
        return Values.truth(member("audio"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>wm_url</code> is; null if it is left out or of another type. */
    public String wmUrl() {
        return Values.string(member("wm_url"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>off_peak</code> is; null if it is left out or of another type. */
    public Boolean offPeak() {
        return Values.truth(member("off_peak"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>wm_position</code> is; null if it is left out or of another type. */
    public Long wmPosition() {
        return Values.asLong(member("wm_position"));
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
        private static final Set<String> NAMES = Values.names("[\"seed\", \"audio\", \"prompt\", \"wm_url\", \"duration\", \"off_peak\", \"watermark\", \"resolution\", \"wm_position\", \"aspect_ratio\"]");
        private static final Pattern WM_URL_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"540p\", \"720p\", \"1080p\"]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"4:3\", \"3:4\", \"1:1\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "seed");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, 0L)) {
                problems.rangeAtMost(at, "seed", value, 2147483647L);
            }
            value = Values.member(body, "audio");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "audio", value);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value) && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 5000L);
            }
            value = Values.member(body, "wm_url");
            if (value != Values.ABSENT && problems.isString(at, "wm_url", value)) {
                problems.begins(at, "wm_url", value, WM_URL_BEGINS, WM_URL_EXPECTED);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 1L)) {
                problems.rangeAtMost(at, "duration", value, 16L);
            }
            value = Values.member(body, "off_peak");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "off_peak", value);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "wm_position");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "wm_position", value)
                    && problems.rangeAtLeast(at, "wm_position", value, 1L)) {
                problems.rangeAtMost(at, "wm_position", value, 4L);
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
        public ViduQ3TurboTextToVideoRequest build() {
            return new ViduQ3TurboTextToVideoRequest(members());
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. <code>0</code> means a random seed. 0 to 2147483647.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /** <code>audio</code>. Generates sound along with the picture. Default: <code>true</code>. */
        public Builder audio(boolean value) {
            return set("audio", value);
        }

        /** <code>prompt</code>, required. What the video shows. At most 5000 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>wm_url</code>. Address of an image to use as the watermark. Left out, the platform uses its own. A URL
         * or a base64 data URI of an image. Not stated by the platform's pages: a URL of an image (the page speaks of a
         * URL; data URIs are documented for other parameters only).
         */
        public Builder wmUrl(String value) {
            return set("wm_url", value);
        }

        /** <code>duration</code>. Length of the video. In seconds. 1 to 16. Default: <code>5</code>. */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>off_peak</code>. Runs the task when the platform is less busy, within 48 hours and for a lower price.
         * Default: <code>false</code>.
         */
        public Builder offPeak(boolean value) {
            return set("off_peak", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"540p"</code>, <code>"720p"</code>,
         * <code>"1080p"</code>. Default: <code>"720p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>wm_position</code>. Corner of the watermark, counted clockwise from the upper left one. 1 to 4.
         * Default: <code>3</code>. The corner counts for nothing without a watermark. The sources disagree on its
         * values: a number, of which 3 is the bottom right and 4 the bottom left; a number, of which 3 is the bottom
         * left and 4 the bottom right; a text with an underscore; a text with a hyphen. Here holds: each endpoint takes
         * the shape of its own page.
         */
        public Builder wmPosition(long value) {
            return set("wm_position", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"4:3"</code>, <code>"3:4"</code>, <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
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
}
