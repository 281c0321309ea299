// Generated from specs/endpoints/vidu_q2_pro_fast/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings an image to life as a prompt describes it.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-fast-img2video.md">https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-fast-img2video.md</a>
 */
public final class ViduQ2ProFastImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-fast-img2video.md", "{}", "{\"/images maxItems\": \"the pages of the Q2 image endpoints: the array may have any number of images; a playground of the vendor: at most 3; upstream Vidu: exactly one; here holds: the page; more than one image warns\", \"/duration required\": \"the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it\", \"/movement_amplitude enum\": \"the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high\"}");

    ViduQ2ProFastImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ2ProFastImageToVideoRequest fromJson(String json) {
        return new ViduQ2ProFastImageToVideoRequest(Json.object(json));
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

    /** What <code>audio</code> is; null if it is left out or of another type. */
    public Boolean audio() {
        return Values.truth(member("audio"));
    }

    /** What <code>images</code> is; null if it is left out or of another type. */
    public List<String> images() {
        return Values.list(member("images"), item -> Values.string(item));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>off_peak</code> is; null if it is left out or of another type. */
    public Boolean offPeak() {
        return Values.truth(member("off_peak"));
    }

    /** What <code>voice_id</code> is; null if it is left out or of another type. */
    public String voiceId() {
        return Values.string(member("voice_id"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
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
        private static final Set<String> NAMES = Values.names("[\"bgm\", \"seed\", \"audio\", \"images\", \"prompt\", \"duration\", \"off_peak\", \"voice_id\", \"watermark\", \"resolution\", \"movement_amplitude\"]");
        private static final Pattern IMAGES_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> DURATION_VALUES = Values.listed("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]");
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"720p\", \"1080p\"]");
        private static final List<Object> MOVEMENT_AMPLITUDE_VALUES = Values.listed("[\"auto\", \"small\", \"medium\", \"high\"]");

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
            value = Values.member(body, "audio");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "audio", value);
            }
            value = Values.member(body, "images");
            if (problems.isGiven(at, "images", value) && problems.isArray(at, "images", value)) {
                problems.itemsAtLeast(at, "images", value, 1L);
                Place in = at.to("images");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isString(in, index, item)) {
                        problems.begins(in, index, item, IMAGES_ITEMS_BEGINS, IMAGES_ITEMS_EXPECTED);
                    }
                }
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "duration");
            if (problems.isGiven(at, "duration", value) && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "off_peak");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "off_peak", value);
            }
            value = Values.member(body, "voice_id");
            if (value != Values.ABSENT) {
                problems.isString(at, "voice_id", value);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
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
        public ViduQ2ProFastImageToVideoRequest build() {
            return new ViduQ2ProFastImageToVideoRequest(members());
        }

        /** <code>bgm</code>. Adds background music. Default: <code>false</code>. */
        public Builder bgm(boolean value) {
            return set("bgm", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /** <code>audio</code>. Generates sound along with the picture. Default: <code>false</code>. */
        public Builder audio(boolean value) {
            return set("audio", value);
        }

        /**
         * <code>images</code>, required. Addresses of the images to start from. At least 1 item. Not stated by the
         * platform's pages: at most 1 item (upstream Vidu takes exactly one image). Each item: One image. A URL or a
         * base64 data URI of an image. Not stated by the platform's pages: a URL of an image (the page speaks of URLs;
         * data URIs are documented for other endpoints only). The sources disagree on its number of items: the array
         * may have any number of images; at most 3; exactly one. Here holds: the page; more than one image warns.
         */
        public Builder images(List<String> value) {
            return set("images", value);
        }

        /** As {@link #images(List)}. */
        public Builder images(String... value) {
            return set("images", value);
        }

        /** <code>prompt</code>, required. What happens in the video. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>, required. Length of the video. In seconds. Allowed: <code>1</code>, <code>2</code>,
         * <code>3</code>, <code>4</code>, <code>5</code>, <code>6</code>, <code>7</code>, <code>8</code>,
         * <code>9</code>, <code>10</code>. Default: <code>5</code>. Required although it has a default: nobody fills it
         * in. The sources disagree on whether it is required: duration is marked required; it has a default, 5; on the
         * start-end pages it has the same one and is optional. Here holds: a body must have it; the client fills in the
         * default and always sends it.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /** <code>off_peak</code>. Runs the task when the platform is less busy. Default: <code>false</code>. */
        public Builder offPeak(boolean value) {
            return set("off_peak", value);
        }

        /** <code>voice_id</code>. Voice to speak with. */
        public Builder voiceId(String value) {
            return set("voice_id", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"720p"</code>, <code>"1080p"</code>.
         * Default: <code>"720p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>movement_amplitude</code>. How much things move in the video. Allowed: <code>"auto"</code>,
         * <code>"small"</code>, <code>"medium"</code>, <code>"high"</code>. Default: <code>"auto"</code>. The sources
         * disagree on its values: the strongest movement is called high; it is called large; upstream adds that on Q2
         * text and reference it has no effect at all. Here holds: high.
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
        _8(8L),
        /** <code>9</code>. */
        _9(9L),
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

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
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

    /** Each value that <code>movement_amplitude</code> can have. */
    public enum MovementAmplitude implements Choice {
        /** <code>"auto"</code>. */
        AUTO("auto"),
        /** <code>"small"</code>. */
        SMALL("small"),
        /** <code>"medium"</code>. */
        MEDIUM("medium"),
        /** <code>"high"</code>. */
        HIGH("high");

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
