// Generated from specs/endpoints/wan_2_7/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video of 2 to 15 seconds from a prompt, with a sound of your own if one is given.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v">https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v</a>
 */
public final class Wan27TextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v", "{}", "{}");

    Wan27TextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Wan27TextToVideoRequest fromJson(String json) {
        return new Wan27TextToVideoRequest(Json.object(json));
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

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>audio_url</code> is; null if it is left out or of another type. */
    public String audioUrl() {
        return Values.string(member("audio_url"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>prompt_extend</code> is; null if it is left out or of another type. */
    public Boolean promptExtend() {
        return Values.truth(member("prompt_extend"));
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
        private static final Set<String> NAMES = Values.names("[\"seed\", \"size\", \"prompt\", \"duration\", \"audio_url\", \"watermark\", \"prompt_extend\", \"negative_prompt\"]");
        private static final List<Object> SIZE_VALUES = Values.listed("[\"1280*720\", \"720*1280\", \"960*960\", \"1088*832\", \"832*1088\", \"1920*1080\", \"1080*1920\", \"1440*1440\", \"1632*1248\", \"1248*1632\"]");
        private static final Pattern AUDIO_URL_BEGINS = Pattern.compile("^https?://");
        private static final String AUDIO_URL_EXPECTED = "a URL of a sound";

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
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 2L)) {
                problems.rangeAtMost(at, "duration", value, 15L);
            }
            value = Values.member(body, "audio_url");
            if (value != Values.ABSENT && problems.isString(at, "audio_url", value)) {
                problems.begins(at, "audio_url", value, AUDIO_URL_BEGINS, AUDIO_URL_EXPECTED);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "prompt_extend");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "prompt_extend", value);
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
        public Wan27TextToVideoRequest build() {
            return new Wan27TextToVideoRequest(members());
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

        /** <code>prompt</code>, required. What the video shows. Is cut off behind 1500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>duration</code>. Length of the video. In seconds. 2 to 15. Default: <code>5</code>. */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>audio_url</code>. Address of a sound to go with the video. A URL of a sound. Not stated by the
         * platform's pages: a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds (an
         * integrator's reference of 2026-08-30 says so, and so do the pages of Wan 2.5 and 2.6).
         */
        public Builder audioUrl(String value) {
            return set("audio_url", value);
        }

        /**
         * <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. The sources disagree on
         * its default: it ends before a default; there is no watermark unless somebody asks for one. Here holds: false.
         */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>prompt_extend</code>. Whether the platform writes out a short prompt before it is used, which takes
         * longer. Default: <code>true</code>. The sources disagree on its default: they end before a default; a prompt
         * is written out unless somebody says otherwise. Here holds: true.
         */
        public Builder promptExtend(boolean value) {
            return set("prompt_extend", value);
        }

        /**
         * <code>negative_prompt</code>. What the video should not show. Not stated by the platform's pages: at most 500
         * characters (the other endpoints of Wan 2.7 take as many; the capture ends before it).
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
}
