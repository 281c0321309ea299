// Generated from specs/endpoints/kling_v2_6_pro/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings an image to life with sound, and with voices of your choice.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md">https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md</a>
 */
public final class KlingV26ProImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md", "{}", "{}");

    KlingV26ProImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV26ProImageToVideoRequest fromJson(String json) {
        return new KlingV26ProImageToVideoRequest(Json.object(json));
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

    /** What <code>image</code> is; null if it is left out or of another type. */
    public String image() {
        return Values.string(member("image"));
    }

    /** What <code>sound</code> is; null if it is left out or of another type. */
    public Boolean sound() {
        return Values.truth(member("sound"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Duration duration() {
        return Values.choice(Duration.values(), member("duration"));
    }

    /** What <code>cfg_scale</code> is; null if it is left out or of another type. */
    public Double cfgScale() {
        return Values.number(member("cfg_scale"));
    }

    /** What <code>voice_list</code> is; null if it is left out or of another type. */
    public List<Object> voiceList() {
        return Values.list(member("voice_list"));
    }

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
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
        private static final Set<String> NAMES = Values.names("[\"image\", \"sound\", \"prompt\", \"duration\", \"cfg_scale\", \"voice_list\", \"aspect_ratio\", \"negative_prompt\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
        private static final List<Object> DURATION_VALUES = Values.listed("[5, 10]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"1:1\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value) && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "sound");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "sound", value);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value) && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2500L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "cfg_scale");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "cfg_scale", value)
                    && problems.rangeAtLeast(at, "cfg_scale", value, 0L)) {
                problems.rangeAtMost(at, "cfg_scale", value, 1L);
            }
            value = Values.member(body, "voice_list");
            if (value != Values.ABSENT && problems.isArray(at, "voice_list", value)) {
                problems.itemsAtMost(at, "voice_list", value, 2L);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2500L);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV26ProImageToVideoRequest build() {
            return new KlingV26ProImageToVideoRequest(members());
        }

        /**
         * <code>image</code>, required. The image with which the video starts. A URL or a base64 data URI of an image,
         * JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2.
         */
        public Builder image(String value) {
            return set("image", value);
        }

        /** <code>sound</code>. Whether sound is made along with the picture. Default: <code>true</code>. */
        public Builder sound(boolean value) {
            return set("sound", value);
        }

        /**
         * <code>prompt</code>, required. What the video shows, how things and the camera move and, where sound is made,
         * what is heard. At most 2500 characters.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Allowed: <code>5</code>, <code>10</code>. Default:
         * <code>5</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>cfg_scale</code>. How closely the video keeps to the prompt; the lower, the more natural its motion. 0
         * to 1. Default: <code>0.5</code>. The sources disagree on its default: left out, it is 0.5; no default is
         * stated. Here holds: 0.5.
         */
        public Builder cfgScale(double value) {
            return set("cfg_scale", value);
        }

        /**
         * <code>voice_list</code>. Voices with which is spoken in the video. 0 to 2 items. Each item: One voice. No
         * page states in which form.
         */
        public Builder voiceList(List<?> value) {
            return set("voice_list", value);
        }

        /** As {@link #voiceList(List)}. */
        public Builder voiceList(Object... value) {
            return set("voice_list", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }

        /** <code>negative_prompt</code>. What is to be seen and heard nowhere in the video. At most 2500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
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

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"9:16"</code>. */
        _9_16("9:16"),
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
