// Generated from specs/endpoints/seedance_v1_5_pro/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video of 4 to 12 seconds with sound from its first frame, and its last one if you like.
 *
 * @see <a href="https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v">https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v</a>
 */
public final class SeedanceV15ProImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v", "{}", "{}");

    SeedanceV15ProImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static SeedanceV15ProImageToVideoRequest fromJson(String json) {
        return new SeedanceV15ProImageToVideoRequest(Json.object(json));
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

    /** What <code>fps</code> is; null if it is left out or of another type. */
    public Fps fps() {
        return Values.choice(Fps.values(), member("fps"));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>image</code> is; null if it is left out or of another type. */
    public String image() {
        return Values.string(member("image"));
    }

    /** What <code>ratio</code> is; null if it is left out or of another type. */
    public Ratio ratio() {
        return Values.choice(Ratio.values(), member("ratio"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>last_image</code> is; null if it is left out or of another type. */
    public String lastImage() {
        return Values.string(member("last_image"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>camera_fixed</code> is; null if it is left out or of another type. */
    public Boolean cameraFixed() {
        return Values.truth(member("camera_fixed"));
    }

    /** What <code>service_tier</code> is; null if it is left out or of another type. */
    public ServiceTier serviceTier() {
        return Values.choice(ServiceTier.values(), member("service_tier"));
    }

    /** What <code>generate_audio</code> is; null if it is left out or of another type. */
    public Boolean generateAudio() {
        return Values.truth(member("generate_audio"));
    }

    /** What <code>execution_expires_after</code> is; null if it is left out or of another type. */
    public Long executionExpiresAfter() {
        return Values.asLong(member("execution_expires_after"));
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
        private static final Set<String> NAMES = Values.names("[\"fps\", \"seed\", \"image\", \"ratio\", \"prompt\", \"duration\", \"watermark\", \"last_image\", \"resolution\", \"camera_fixed\", \"service_tier\", \"generate_audio\", \"execution_expires_after\"]");
        private static final List<Object> FPS_VALUES = Values.listed("[24]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels";
        private static final List<Object> RATIO_VALUES = Values.listed("[\"16:9\", \"4:3\", \"1:1\", \"3:4\", \"9:16\", \"21:9\", \"adaptive\"]");
        private static final Pattern LAST_IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})");
        private static final String LAST_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"480p\", \"720p\"]");
        private static final List<Object> SERVICE_TIER_VALUES = Values.listed("[\"default\", \"flex\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "fps");
            if (value != Values.ABSENT && problems.isInteger(at, "fps", value)) {
                problems.isAmong(at, "fps", value, FPS_VALUES);
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, -1L)) {
                problems.rangeAtMost(at, "seed", value, 4294967295L);
            }
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value) && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "ratio");
            if (value != Values.ABSENT && problems.isString(at, "ratio", value)) {
                problems.isAmong(at, "ratio", value, RATIO_VALUES);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 4L)) {
                problems.rangeAtMost(at, "duration", value, 12L);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "last_image");
            if (value != Values.ABSENT && problems.isString(at, "last_image", value)) {
                problems.begins(at, "last_image", value, LAST_IMAGE_BEGINS, LAST_IMAGE_EXPECTED);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "camera_fixed");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "camera_fixed", value);
            }
            value = Values.member(body, "service_tier");
            if (value != Values.ABSENT && problems.isString(at, "service_tier", value)) {
                problems.isAmong(at, "service_tier", value, SERVICE_TIER_VALUES);
            }
            value = Values.member(body, "generate_audio");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "generate_audio", value);
            }
            value = Values.member(body, "execution_expires_after");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "execution_expires_after", value)
                    && problems.rangeAtLeast(at, "execution_expires_after", value, 3600L)) {
                problems.rangeAtMost(at, "execution_expires_after", value, 259200L);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public SeedanceV15ProImageToVideoRequest build() {
            return new SeedanceV15ProImageToVideoRequest(members());
        }

        /**
         * <code>fps</code>. Frames in a second of the video. In frames per second. Only value: <code>24</code>.
         * Default: <code>24</code>.
         */
        public Builder fps(Fps value) {
            return set("fps", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. <code>-1</code> means a
         * random seed. -1 to 4294967295. Default: <code>-1</code>. The sources disagree on its default: it is -1 unless
         * somebody says otherwise; no default is shown. Here holds: -1.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>image</code>, required. Image with which the video starts. A URL or a base64 data URI of an image,
         * JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300
         * pixels, longer side below 6000 pixels.
         */
        public Builder image(String value) {
            return set("image", value);
        }

        /**
         * <code>ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"4:3"</code>,
         * <code>"1:1"</code>, <code>"3:4"</code>, <code>"9:16"</code>, <code>"21:9"</code>, <code>"adaptive"</code>.
         * <code>"adaptive"</code> means what suits the first image. Default: <code>"adaptive"</code>.
         */
        public Builder ratio(Ratio value) {
            return set("ratio", value);
        }

        /**
         * <code>prompt</code>, required. What the video shows. What somebody says in it stands best in double quotes.
         * Should have at most 500 characters.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>duration</code>. Length of the video. In seconds. 4 to 12. Default: <code>5</code>. */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>last_image</code>. Image with which the video ends. A URL or a base64 data URI or bare base64 of an
         * image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above
         * 300 pixels, longer side below 6000 pixels. Not stated by the platform's pages: a URL or a base64 data URI of
         * an image (the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI).
         */
        public Builder lastImage(String value) {
            return set("last_image", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"480p"</code>, <code>"720p"</code>.
         * Default: <code>"720p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>camera_fixed</code>. Whether the camera stays where it is. It is asked for in the prompt, and may move
         * all the same. Default: <code>false</code>.
         */
        public Builder cameraFixed(boolean value) {
            return set("camera_fixed", value);
        }

        /**
         * <code>service_tier</code>. How the task is run. Allowed: <code>"default"</code>, <code>"flex"</code>.
         * <code>"default"</code> means at once. <code>"flex"</code> means when there is room. Default:
         * <code>"default"</code>.
         */
        public Builder serviceTier(ServiceTier value) {
            return set("service_tier", value);
        }

        /**
         * <code>generate_audio</code>. Whether speech, sounds and music are generated with the video. Default:
         * <code>true</code>.
         */
        public Builder generateAudio(boolean value) {
            return set("generate_audio", value);
        }

        /**
         * <code>execution_expires_after</code>. Time after which the task is given up. In seconds. 3600 to 259200.
         * Default: <code>172800</code>.
         */
        public Builder executionExpiresAfter(long value) {
            return set("execution_expires_after", value);
        }
    }

    /** Each value that <code>fps</code> can have. */
    public enum Fps implements Choice {
        /** <code>24</code>. */
        _24(24L);

        private final Long value;

        Fps(Long value) {
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
        public static Fps of(long value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>ratio</code> can have. */
    public enum Ratio implements Choice {
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
        /** <code>"21:9"</code>. */
        _21_9("21:9"),
        /** <code>"adaptive"</code>. */
        ADAPTIVE("adaptive");

        private final String value;

        Ratio(String value) {
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
        public static Ratio of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"480p"</code>. */
        _480P("480p"),
        /** <code>"720p"</code>. */
        _720P("720p");

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

    /** Each value that <code>service_tier</code> can have. */
    public enum ServiceTier implements Choice {
        /** <code>"default"</code>. */
        DEFAULT("default"),
        /** <code>"flex"</code>. */
        FLEX("flex");

        private final String value;

        ServiceTier(String value) {
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
        public static ServiceTier of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
