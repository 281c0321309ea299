// Generated from specs/endpoints/wan_2_7/reference_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video with the people and things that images and videos show, and with their voices.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v">https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v</a>
 */
public final class Wan27ReferenceToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v", "{}", "{\"/media/items/url required\": \"novita-rendered: the mark is not in the capture; an integrator's reference of 2026-08-30: an address is always given; here holds: required\"}");

    Wan27ReferenceToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Wan27ReferenceToVideoRequest fromJson(String json) {
        return new Wan27ReferenceToVideoRequest(Json.object(json));
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

    /** What <code>size</code> is; null if it is left out or of another type. */
    public Size size() {
        return Values.choice(Size.values(), member("size"));
    }

    /** What <code>audio</code> is; null if it is left out or of another type. */
    public Boolean audio() {
        return Values.truth(member("audio"));
    }

    /** What <code>media</code> is; null if it is left out or of another type. */
    public List<Wan27Reference> media() {
        return Values.list(member("media"), item -> Values.object(item, Wan27Reference::new));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>shot_type</code> is; null if it is left out or of another type. */
    public String shotType() {
        return Values.string(member("shot_type"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
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
        private static final Set<String> NAMES = Values.names("[\"seed\", \"size\", \"audio\", \"media\", \"prompt\", \"duration\", \"shot_type\", \"watermark\", \"negative_prompt\"]");
        private static final List<Object> SIZE_VALUES = Values.listed("[\"1280*720\", \"720*1280\", \"960*960\", \"1088*832\", \"832*1088\", \"1920*1080\", \"1080*1920\", \"1440*1440\", \"1632*1248\", \"1248*1632\"]");
        private static final List<Object> MEDIA_COUNTS_ALLOWED = Values.listed("[[[\"reference_video\"], 3]]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "seed");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, 0L)) {
                problems.rangeAtMost(at, "seed", value, 2147483647L);
            }
            value = Values.member(body, "size");
            if (value != Values.ABSENT && problems.isString(at, "size", value)) {
                problems.isAmong(at, "size", value, SIZE_VALUES);
            }
            value = Values.member(body, "audio");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "audio", value);
            }
            value = Values.member(body, "media");
            if (problems.isGiven(at, "media", value) && problems.isArray(at, "media", value)) {
                if (problems.itemsAtLeast(at, "media", value, 1L) && problems.itemsAtMost(at, "media", value, 5L)) {
                    problems.countsAtMost(at, "media", value, "counts", "type", null, MEDIA_COUNTS_ALLOWED);
                }
                Place in = at.to("media");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isObject(in, index, item)) {
                        Wan27Reference.check(Values.members(item), in.to(index), problems);
                    }
                }
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value) && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 1500L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "duration", value);
            }
            value = Values.member(body, "shot_type");
            if (value != Values.ABSENT) {
                problems.isString(at, "shot_type", value);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT) {
                problems.isString(at, "negative_prompt", value);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Wan27ReferenceToVideoRequest build() {
            return new Wan27ReferenceToVideoRequest(members());
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. 0 to 2147483647.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>size</code>. Width and height of the video. The first five are billed as 720P, the others as 1080P.
         * Allowed: <code>"1280*720"</code>, <code>"720*1280"</code>, <code>"960*960"</code>, <code>"1088*832"</code>,
         * <code>"832*1088"</code>, <code>"1920*1080"</code>, <code>"1080*1920"</code>, <code>"1440*1440"</code>,
         * <code>"1632*1248"</code>, <code>"1248*1632"</code>. Default: <code>"1920*1080"</code>.
         */
        public Builder size(Size value) {
            return set("size", value);
        }

        /**
         * <code>audio</code>. Generates sound along with the picture. It changes the price. Default: <code>true</code>.
         */
        public Builder audio(boolean value) {
            return set("audio", value);
        }

        /**
         * <code>media</code>, required. Images and videos of who or what appears in the video, and the frame that it
         * starts with. 1 to 5 items. At most 3 items have "reference_video" as `type`. Each item: One image or video.
         * The sources disagree on whether it is required (of `url`): the mark is not in the capture; an address is
         * always given. Here holds: required. The sources disagree on its list of values (of `type`): the values are
         * not in the capture; a file is for one of three things. Here holds: the three, as an open list.
         */
        public Builder media(List<Wan27Reference> value) {
            return set("media", value);
        }

        /** As {@link #media(List)}. */
        public Builder media(Wan27Reference... value) {
            return set("media", value);
        }

        /** <code>prompt</code>, required. What the video shows. At most 1500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Default: <code>5</code>. Not stated by the platform's
         * pages: at least 2 (an integrator's reference of 2026-08-30 says so; the captures end before it). Not stated
         * by the platform's pages: at most 10 (an integrator's reference of 2026-08-30 says so; the captures end before
         * it). The sources disagree on its default: the capture ends before it; a video lasts 5 seconds unless somebody
         * says otherwise. Here holds: 5.
         */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>shot_type</code>. Whether the video is one shot or several. For example <code>"single"</code>,
         * <code>"multi"</code>. Default: <code>"single"</code>. The sources disagree on its default: the capture ends
         * before it; a video is one shot unless somebody says otherwise; a video is several shots unless somebody says
         * otherwise. Here holds: single. The sources disagree on its list of values: the capture ends before it; one
         * shot or several. Here holds: both, as an open list.
         */
        public Builder shotType(String value) {
            return set("shot_type", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>negative_prompt</code>. What the video should not show. Not stated by the platform's pages: at most 500
         * characters (the other endpoints of Wan 2.7 take as many; the captures end before it).
         */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }
    }

    /** Each value that <code>size</code> can have. */
    public enum Size implements Choice {
        /** <code>"1280*720"</code>. */
        _1280_720("1280*720"),
        /** <code>"720*1280"</code>. */
        _720_1280("720*1280"),
        /** <code>"960*960"</code>. */
        _960_960("960*960"),
        /** <code>"1088*832"</code>. */
        _1088_832("1088*832"),
        /** <code>"832*1088"</code>. */
        _832_1088("832*1088"),
        /** <code>"1920*1080"</code>. */
        _1920_1080("1920*1080"),
        /** <code>"1080*1920"</code>. */
        _1080_1920("1080*1920"),
        /** <code>"1440*1440"</code>. */
        _1440_1440("1440*1440"),
        /** <code>"1632*1248"</code>. */
        _1632_1248("1632*1248"),
        /** <code>"1248*1632"</code>. */
        _1248_1632("1248*1632");

        private final String value;

        Size(String value) {
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
        public static Size of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Some of the values that <code>shot_type</code> can have. */
    public static final class ShotType {
        /** <code>"single"</code>. */
        public static final String SINGLE = "single";
        /** <code>"multi"</code>. */
        public static final String MULTI = "multi";

        private ShotType() {}
    }

    /** Some of the values that <code>type</code> can have. */
    public static final class Type {
        /** <code>"reference_image"</code>. */
        public static final String REFERENCE_IMAGE = "reference_image";
        /** <code>"reference_video"</code>. */
        public static final String REFERENCE_VIDEO = "reference_video";
        /** <code>"first_frame"</code>. */
        public static final String FIRST_FRAME = "first_frame";

        private Type() {}
    }

    /** One image or video. */
    public static final class Wan27Reference extends Body {
        Wan27Reference(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan27Reference fromJson(String json) {
            return new Wan27Reference(Json.object(json));
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

        /** What <code>url</code> is; null if it is left out or of another type. */
        public String url() {
            return Values.string(member("url"));
        }

        /** What <code>type</code> is; null if it is left out or of another type. */
        public String type() {
            return Values.string(member("type"));
        }

        /** What <code>reference_voice</code> is; null if it is left out or of another type. */
        public String referenceVoice() {
            return Values.string(member("reference_voice"));
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            private static final Set<String> NAMES = Values.names("[\"url\", \"type\", \"reference_voice\"]");
            private static final Pattern MEDIA_ITEMS_REFERENCE_VOICE_BEGINS = Pattern.compile("^https?://");
            private static final String MEDIA_ITEMS_REFERENCE_VOICE_EXPECTED = "a URL of a sound, MPEG, WAV, FLAC, length at least 3 and at most 30 seconds";

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "url");
                if (problems.isGiven(at, "url", value)) {
                    problems.isString(at, "url", value);
                }
                value = Values.member(body, "type");
                if (value != Values.ABSENT) {
                    problems.isString(at, "type", value);
                }
                value = Values.member(body, "reference_voice");
                if (value != Values.ABSENT && problems.isString(at, "reference_voice", value)) {
                    problems.begins(at, "reference_voice", value, MEDIA_ITEMS_REFERENCE_VOICE_BEGINS, MEDIA_ITEMS_REFERENCE_VOICE_EXPECTED);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan27Reference build() {
                return new Wan27Reference(members());
            }

            /**
             * <code>url</code>, required. Address of the image or video. Images: JPEG, PNG, BMP, WEBP, at most 10 MB, at
             * least 240x240 pixels, width at most 8000 pixels, height at most 8000 pixels; videos: MP4, QUICKTIME, at most
             * 100 MB, length at least 1 and at most 30 seconds.
             */
            public Builder url(String value) {
                return set("url", value);
            }

            /**
             * <code>type</code>. What the file is for. For example <code>"reference_image"</code>,
             * <code>"reference_video"</code>, <code>"first_frame"</code>.
             */
            public Builder type(String value) {
                return set("type", value);
            }

            /**
             * <code>reference_voice</code>. Address of a sound with the voice of whom the file shows. A URL of a sound,
             * MPEG, WAV, FLAC, length at least 3 and at most 30 seconds.
             */
            public Builder referenceVoice(String value) {
                return set("reference_voice", value);
            }
        }
}
}
