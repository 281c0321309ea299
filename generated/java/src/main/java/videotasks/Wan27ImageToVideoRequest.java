// Generated from specs/endpoints/wan_2_7/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video from its first frame, or goes on with a video that you have.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v">https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v</a>
 */
public final class Wan27ImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v", "{}", "{\"/image_url required\": \"novita-rendered: the image is marked as required; highwayapi-rendered: the image is marked as required; novita-rendered: the image excludes a clip to go on with, and one of the two must be given; here holds: optional; of the image and the clip exactly one is given\"}");

    Wan27ImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Wan27ImageToVideoRequest fromJson(String json) {
        return new Wan27ImageToVideoRequest(Json.object(json));
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

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>image_url</code> is; null if it is left out or of another type. */
    public String imageUrl() {
        return Values.string(member("image_url"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>prompt_extend</code> is; null if it is left out or of another type. */
    public Boolean promptExtend() {
        return Values.truth(member("prompt_extend"));
    }

    /** What <code>first_clip_url</code> is; null if it is left out or of another type. */
    public String firstClipUrl() {
        return Values.string(member("first_clip_url"));
    }

    /** What <code>last_frame_url</code> is; null if it is left out or of another type. */
    public String lastFrameUrl() {
        return Values.string(member("last_frame_url"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
    }

    /** What <code>driving_audio_url</code> is; null if it is left out or of another type. */
    public String drivingAudioUrl() {
        return Values.string(member("driving_audio_url"));
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
        private static final Set<String> NAMES = Values.names("[\"seed\", \"prompt\", \"duration\", \"image_url\", \"watermark\", \"resolution\", \"prompt_extend\", \"first_clip_url\", \"last_frame_url\", \"negative_prompt\", \"driving_audio_url\"]");
        private static final Pattern IMAGE_URL_BEGINS = Pattern.compile("^https?://");
        private static final String IMAGE_URL_EXPECTED = "a URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels, without transparency";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"720P\", \"1080P\"]");
        private static final String FIRST_CLIP_URL_EXPECTED = "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds";
        private static final String DRIVING_AUDIO_URL_EXPECTED = "a URL of a sound";
        private static final String FIRST_CLIP_URL_SAYS = "A video starts with an image or goes on with a clip, and one of the two must be given";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "seed");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, 0L)) {
                problems.rangeAtMost(at, "seed", value, 2147483647L);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 5000L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 2L)) {
                problems.rangeAtMost(at, "duration", value, 15L);
            }
            value = Values.member(body, "image_url");
            if (value != Values.ABSENT && problems.isString(at, "image_url", value)) {
                problems.begins(at, "image_url", value, IMAGE_URL_BEGINS, IMAGE_URL_EXPECTED);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "prompt_extend");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "prompt_extend", value);
            }
            value = Values.member(body, "first_clip_url");
            if (value != Values.ABSENT && problems.isString(at, "first_clip_url", value)) {
                problems.begins(at, "first_clip_url", value, IMAGE_URL_BEGINS, FIRST_CLIP_URL_EXPECTED);
            }
            value = Values.member(body, "last_frame_url");
            if (value != Values.ABSENT && problems.isString(at, "last_frame_url", value)) {
                problems.begins(at, "last_frame_url", value, IMAGE_URL_BEGINS, IMAGE_URL_EXPECTED);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 500L);
            }
            value = Values.member(body, "driving_audio_url");
            if (value != Values.ABSENT && problems.isString(at, "driving_audio_url", value)) {
                problems.begins(at, "driving_audio_url", value, IMAGE_URL_BEGINS, DRIVING_AUDIO_URL_EXPECTED);
            }
            if (!body.containsKey("first_clip_url")) {
                value = Values.member(body, "image_url");
                if (value == Values.ABSENT) {
                    problems.isNeeded(at, "image_url", FIRST_CLIP_URL_SAYS);
                }
            }
            if (body.containsKey("image_url")) {
                value = Values.member(body, "first_clip_url");
                if (value != Values.ABSENT) {
                    problems.isExcluded(at, "first_clip_url", value, FIRST_CLIP_URL_SAYS);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Wan27ImageToVideoRequest build() {
            return new Wan27ImageToVideoRequest(members());
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. 0 to 2147483647.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /** <code>prompt</code>. What happens in the video. At most 5000 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>duration</code>. Length of the video. In seconds. 2 to 15. Default: <code>5</code>. */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>image_url</code>. Address of the image with which the video starts. A URL of an image, JPEG, PNG, BMP,
         * WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels,
         * height at most 8000 pixels, without transparency. A video starts with an image or goes on with a clip, and
         * one of the two must be given. The sources disagree on whether it is required: the image is marked as
         * required; the image is marked as required; the image excludes a clip to go on with, and one of the two must
         * be given. Here holds: optional; of the image and the clip exactly one is given.
         */
        public Builder imageUrl(String value) {
            return set("image_url", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"720P"</code>, <code>"1080P"</code>.
         * Default: <code>"1080P"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
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
         * <code>first_clip_url</code>. Address of a video that the new one goes on with. A URL of a video, MP4,
         * QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096
         * pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds. A video starts with an image or
         * goes on with a clip, and one of the two must be given.
         */
        public Builder firstClipUrl(String value) {
            return set("first_clip_url", value);
        }

        /**
         * <code>last_frame_url</code>. Address of the image with which the video ends. A URL of an image, JPEG, PNG,
         * BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000
         * pixels, height at most 8000 pixels, without transparency.
         */
        public Builder lastFrameUrl(String value) {
            return set("last_frame_url", value);
        }

        /** <code>negative_prompt</code>. What the video should not show. At most 500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }

        /**
         * <code>driving_audio_url</code>. Address of a sound that drives the video. A URL of a sound. Not stated by the
         * platform's pages: a URL of a sound, at most 15 MB, length at least 2 and at most 30 seconds (an integrator's
         * reference of 2026-08-30 says so; the captures end before it).
         */
        public Builder drivingAudioUrl(String value) {
            return set("driving_audio_url", value);
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
}
