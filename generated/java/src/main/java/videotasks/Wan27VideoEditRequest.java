// Generated from specs/endpoints/wan_2_7/video_edit.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Changes a video as a prompt and up to three reference images ask for.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md">https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md</a>
 */
public final class Wan27VideoEditRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md", "{}", "{\"/video_url required\": \"novita-markdown: the mark is not in the captures; an integrator's reference of 2026-08-30: a video is always given; here holds: required\"}");

    Wan27VideoEditRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Wan27VideoEditRequest fromJson(String json) {
        return new Wan27VideoEditRequest(Json.object(json));
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

    /** What <code>video_url</code> is; null if it is left out or of another type. */
    public String videoUrl() {
        return Values.string(member("video_url"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>audio_setting</code> is; null if it is left out or of another type. */
    public AudioSetting audioSetting() {
        return Values.choice(AudioSetting.values(), member("audio_setting"));
    }

    /** What <code>prompt_extend</code> is; null if it is left out or of another type. */
    public Boolean promptExtend() {
        return Values.truth(member("prompt_extend"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
    }

    /** What <code>reference_image_url</code> is; null if it is left out or of another type. */
    public String referenceImageUrl() {
        return Values.string(member("reference_image_url"));
    }

    /** What <code>reference_image_url_2</code> is; null if it is left out or of another type. */
    public String referenceImageUrl2() {
        return Values.string(member("reference_image_url_2"));
    }

    /** What <code>reference_image_url_3</code> is; null if it is left out or of another type. */
    public String referenceImageUrl3() {
        return Values.string(member("reference_image_url_3"));
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
        private static final Set<String> NAMES = Values.names("[\"seed\", \"ratio\", \"prompt\", \"duration\", \"video_url\", \"watermark\", \"resolution\", \"audio_setting\", \"prompt_extend\", \"negative_prompt\", \"reference_image_url\", \"reference_image_url_2\", \"reference_image_url_3\"]");
        private static final List<Object> RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"1:1\", \"4:3\", \"3:4\"]");
        private static final Pattern VIDEO_URL_BEGINS = Pattern.compile("^https?://");
        private static final String VIDEO_URL_EXPECTED = "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"720P\", \"1080P\"]");
        private static final List<Object> AUDIO_SETTING_VALUES = Values.listed("[\"auto\", \"origin\"]");
        private static final String REFERENCE_IMAGE_URL_EXPECTED = "a URL of an image";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "seed");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, 0L)) {
                problems.rangeAtMost(at, "seed", value, 2147483647L);
            }
            value = Values.member(body, "ratio");
            if (value != Values.ABSENT && problems.isString(at, "ratio", value)) {
                problems.isAmong(at, "ratio", value, RATIO_VALUES);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 5000L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 0L)) {
                problems.rangeAtMost(at, "duration", value, 10L);
            }
            value = Values.member(body, "video_url");
            if (problems.isGiven(at, "video_url", value) && problems.isString(at, "video_url", value)) {
                problems.begins(at, "video_url", value, VIDEO_URL_BEGINS, VIDEO_URL_EXPECTED);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "audio_setting");
            if (value != Values.ABSENT && problems.isString(at, "audio_setting", value)) {
                problems.isAmong(at, "audio_setting", value, AUDIO_SETTING_VALUES);
            }
            value = Values.member(body, "prompt_extend");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "prompt_extend", value);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 500L);
            }
            value = Values.member(body, "reference_image_url");
            if (value != Values.ABSENT && problems.isString(at, "reference_image_url", value)) {
                problems.begins(at, "reference_image_url", value, VIDEO_URL_BEGINS, REFERENCE_IMAGE_URL_EXPECTED);
            }
            value = Values.member(body, "reference_image_url_2");
            if (value != Values.ABSENT && problems.isString(at, "reference_image_url_2", value)) {
                problems.begins(at, "reference_image_url_2", value, VIDEO_URL_BEGINS, REFERENCE_IMAGE_URL_EXPECTED);
            }
            value = Values.member(body, "reference_image_url_3");
            if (value != Values.ABSENT && problems.isString(at, "reference_image_url_3", value)) {
                problems.begins(at, "reference_image_url_3", value, VIDEO_URL_BEGINS, REFERENCE_IMAGE_URL_EXPECTED);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Wan27VideoEditRequest build() {
            return new Wan27VideoEditRequest(members());
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. 0 to 2147483647.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"1:1"</code>, <code>"4:3"</code>, <code>"3:4"</code>.
         */
        public Builder ratio(Ratio value) {
            return set("ratio", value);
        }

        /** <code>prompt</code>. What to change, and how. At most 5000 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length to which the video is cut. In seconds. <code>0</code> means the length of the
         * given video. 0 to 10. Default: <code>0</code>. A video can be cut to 2 seconds or more (no page of the
         * platform states it: 0 keeps the length and 2 to 10 cut it, so that 1 is in the range and means nothing).
         */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>video_url</code>, required. Address of the video to change. A URL of a video, MP4, QUICKTIME, at most
         * 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at
         * most 4096 pixels, length at least 2 and at most 10 seconds. The sources disagree on whether it is required:
         * the mark is not in the captures; a video is always given. Here holds: required.
         */
        public Builder videoUrl(String value) {
            return set("video_url", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"720P"</code>, <code>"1080P"</code>.
         * Default: <code>"1080P"</code>. The sources disagree on its default: the captures end before it; it is 1080P
         * unless somebody says otherwise. Here holds: 1080P.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>audio_setting</code>. Which sound the video has. Allowed: <code>"auto"</code>, <code>"origin"</code>.
         * Default: <code>"auto"</code>.
         */
        public Builder audioSetting(AudioSetting value) {
            return set("audio_setting", value);
        }

        /** <code>prompt_extend</code>. Whether the platform writes out a short prompt before it is used. */
        public Builder promptExtend(boolean value) {
            return set("prompt_extend", value);
        }

        /** <code>negative_prompt</code>. What the video should not show. At most 500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }

        /**
         * <code>reference_image_url</code>. Address of an image to go by. A URL of an image. Not stated by the
         * platform's pages: a URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to
         * height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels (an integrator's reference
         * of 2026-08-30 says so; the captures end before it).
         */
        public Builder referenceImageUrl(String value) {
            return set("reference_image_url", value);
        }

        /** <code>reference_image_url_2</code>. Address of a second image to go by. A URL of an image. */
        public Builder referenceImageUrl2(String value) {
            return set("reference_image_url_2", value);
        }

        /** <code>reference_image_url_3</code>. Address of a third image to go by. A URL of an image. */
        public Builder referenceImageUrl3(String value) {
            return set("reference_image_url_3", value);
        }
    }

    /** Each value that <code>ratio</code> can have. */
    public enum Ratio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"9:16"</code>. */
        _9_16("9:16"),
        /** <code>"1:1"</code>. */
        _1_1("1:1"),
        /** <code>"4:3"</code>. */
        _4_3("4:3"),
        /** <code>"3:4"</code>. */
        _3_4("3:4");

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
        /** <code>"720P"</code>. */
        _720P("720P"),
        /** <code>"1080P"</code>. */
        _1080P("1080P");

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

    /** Each value that <code>audio_setting</code> can have. */
    public enum AudioSetting implements Choice {
        /** <code>"auto"</code>. */
        AUTO("auto"),
        /** <code>"origin"</code>. */
        ORIGIN("origin");

        private final String value;

        AudioSetting(String value) {
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
        public static AudioSetting of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
