// Generated from specs/endpoints/vidu_q2_pro/start_end_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video that leads from a first frame to a last one.
 *
 * @see <a href="https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video">https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video</a>
 */
public final class ViduQ2ProStartEndToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video", "{}", "{\"/wm_position enum\": \"the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page\", \"/movement_amplitude enum\": \"the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large\"}");

    ViduQ2ProStartEndToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ2ProStartEndToVideoRequest fromJson(String json) {
        return new ViduQ2ProStartEndToVideoRequest(Json.object(json));
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

    /** What <code>bgm</code> is; null if it is left out or of another type. */
    public Boolean bgm() {
        return Values.truth(member("bgm"));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>images</code> is; null if it is left out or of another type. */
    public List<String> images() {
        return Values.list(member("images"), item -> Values.string(item));
    }

    /** What <code>is_rec</code> is; null if it is left out or of another type. */
    public Boolean isRec() {
        return Values.truth(member("is_rec"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>wm_url</code> is; null if it is left out or of another type. */
    public String wmUrl() {
        return Values.string(member("wm_url"));
    }

    /** What <code>payload</code> is; null if it is left out or of another type. */
    public String payload() {
        return Values.string(member("payload"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>off_peak</code> is; null if it is left out or of another type. */
    public Boolean offPeak() {
        return Values.truth(member("off_peak"));
    }

    /** What <code>meta_data</code> is; null if it is left out or of another type. */
    public String metaData() {
        return Values.string(member("meta_data"));
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
    public WmPosition wmPosition() {
        return Values.choice(WmPosition.values(), member("wm_position"));
    }

    /** What <code>movement_amplitude</code> is; null if it is left out or of another type. */
    public MovementAmplitude movementAmplitude() {
        return Values.choice(MovementAmplitude.values(), member("movement_amplitude"));
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
        private static final Set<String> NAMES = Values.names("[\"bgm\", \"seed\", \"images\", \"is_rec\", \"prompt\", \"wm_url\", \"payload\", \"duration\", \"off_peak\", \"meta_data\", \"watermark\", \"resolution\", \"wm_position\", \"movement_amplitude\"]");
        private static final Pattern IMAGES_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB";
        private static final Pattern WM_URL_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> DURATION_VALUES = Values.listed("[1, 2, 3, 4, 5, 6, 7, 8]");
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"540p\", \"720p\", \"1080p\"]");
        private static final List<Object> WM_POSITION_VALUES = Values.listed("[1, 2, 3, 4]");
        private static final List<Object> MOVEMENT_AMPLITUDE_VALUES = Values.listed("[\"auto\", \"small\", \"medium\", \"large\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "bgm");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "bgm", value);
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "seed", value);
            }
            value = Values.member(body, "images");
            if (problems.isGiven(at, "images", value) && problems.isArray(at, "images", value)) {
                if (problems.itemsAtLeast(at, "images", value, 2L)) {
                    problems.itemsAtMost(at, "images", value, 2L);
                }
                Place in = at.to("images");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isString(in, index, item)) {
                        problems.begins(in, index, item, IMAGES_ITEMS_BEGINS, IMAGES_ITEMS_EXPECTED);
                    }
                }
            }
            value = Values.member(body, "is_rec");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "is_rec", value);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2000L);
            }
            value = Values.member(body, "wm_url");
            if (value != Values.ABSENT && problems.isString(at, "wm_url", value)) {
                problems.begins(at, "wm_url", value, WM_URL_BEGINS, WM_URL_EXPECTED);
            }
            value = Values.member(body, "payload");
            if (value != Values.ABSENT && problems.isString(at, "payload", value)) {
                problems.lengthAtMost(at, "payload", value, 1048576L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "off_peak");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "off_peak", value);
            }
            value = Values.member(body, "meta_data");
            if (value != Values.ABSENT) {
                problems.isString(at, "meta_data", value);
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
            if (value != Values.ABSENT && problems.isInteger(at, "wm_position", value)) {
                problems.isAmong(at, "wm_position", value, WM_POSITION_VALUES);
            }
            value = Values.member(body, "movement_amplitude");
            if (value != Values.ABSENT && problems.isString(at, "movement_amplitude", value)) {
                problems.isAmong(at, "movement_amplitude", value, MOVEMENT_AMPLITUDE_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public ViduQ2ProStartEndToVideoRequest build() {
            return new ViduQ2ProStartEndToVideoRequest(members());
        }

        /** <code>bgm</code>. Adds background music. Default: <code>false</code>. */
        public Builder bgm(boolean value) {
            return set("bgm", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. <code>0</code> means a random seed.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>images</code>, required. The first and the last frame of the video, in this order. Exactly 2 items.
         * Each item: One image. Base64 stands in a data URI. A URL or a base64 data URI of an image, PNG, JPEG, WEBP,
         * at most 50 MB. The sources disagree on its limits: every image is limited to 50 MB; what a data URI holds
         * must stay below 10 MB once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the decoded bytes
         * of a data URI, where the page says so.
         */
        public Builder images(List<String> value) {
            return set("images", value);
        }

        /** As {@link #images(List)}. */
        public Builder images(String... value) {
            return set("images", value);
        }

        /**
         * <code>is_rec</code>. Lets the platform recommend a prompt, for 10 further credits. The given one is then
         * ignored. Default: <code>false</code>. The sources disagree on its meaning: the platform recommends a prompt
         * and ignores the given one; the rhythm of the sound is matched to the motion; a recommendation mode, without
         * further words. Here holds: each endpoint's own page; where it says nothing of the prompt, nothing is refused.
         */
        public Builder isRec(boolean value) {
            return set("is_rec", value);
        }

        /**
         * <code>prompt</code>. What happens between the first and the last frame. At most 2000 characters. The platform
         * recommends a prompt and ignores the given one.
         */
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

        /**
         * <code>payload</code>. Text of your own that the platform hands through unchanged. At most 1048576 characters.
         */
        public Builder payload(String value) {
            return set("payload", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Allowed: <code>1</code>, <code>2</code>,
         * <code>3</code>, <code>4</code>, <code>5</code>, <code>6</code>, <code>7</code>, <code>8</code>. Default:
         * <code>5</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /** <code>off_peak</code>. Runs the task when the platform is less busy. Default: <code>false</code>. */
        public Builder offPeak(boolean value) {
            return set("off_peak", value);
        }

        /** <code>meta_data</code>. JSON of your own, as a text, that the platform hands through unchanged. */
        public Builder metaData(String value) {
            return set("meta_data", value);
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
         * <code>wm_position</code>. Corner of the watermark, counted clockwise from the upper left one. Allowed:
         * <code>1</code>, <code>2</code>, <code>3</code>, <code>4</code>. Default: <code>3</code>. The corner counts
         * for nothing without a watermark. The sources disagree on its values: a number, of which 3 is the bottom right
         * and 4 the bottom left; a number, of which 3 is the bottom left and 4 the bottom right; a text with an
         * underscore; a text with a hyphen. Here holds: each endpoint takes the shape of its own page.
         */
        public Builder wmPosition(WmPosition value) {
            return set("wm_position", value);
        }

        /**
         * <code>movement_amplitude</code>. How much things move in the video. Allowed: <code>"auto"</code>,
         * <code>"small"</code>, <code>"medium"</code>, <code>"large"</code>. Default: <code>"auto"</code>. The sources
         * disagree on its values: the strongest movement is called large; it is called high. Here holds: large.
         */
        public Builder movementAmplitude(MovementAmplitude value) {
            return set("movement_amplitude", value);
        }
    }

    /** Each value that <code>duration</code> can have. */
    public enum Duration implements Choice {
        /** <code>1</code>. */
        _1(1L),
        /** <code>2</code>. */
        _2(2L),
        /** <code>3</code>. */
        _3(3L),
        /** <code>4</code>. */
        _4(4L),
        /** <code>5</code>. */
        _5(5L),
        /** <code>6</code>. */
        _6(6L),
        /** <code>7</code>. */
        _7(7L),
        /** <code>8</code>. */
        _8(8L);

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

    /** Each value that <code>wm_position</code> can have. */
    public enum WmPosition implements Choice {
        /** <code>1</code>. */
        _1(1L),
        /** <code>2</code>. */
        _2(2L),
        /** <code>3</code>. */
        _3(3L),
        /** <code>4</code>. */
        _4(4L);

        private final Long value;

        WmPosition(Long value) {
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
        public static WmPosition of(long value) {
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
