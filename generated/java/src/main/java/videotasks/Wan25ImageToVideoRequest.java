// Generated from specs/endpoints/wan_2_5/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video of 5 or 10 seconds with sound from its first frame and a prompt.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md">https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md</a>
 */
public final class Wan25ImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md", "{\"/parameters/watermark\": \"https://ppio.com/docs/models/reference-wan-2.5-i2v-preview\"}", "{\"/input/prompt required\": \"novita-markdown: the prompt is marked as required; ppio: the prompt is optional; here holds: optional; users of Novita AI are held to it\", \"/parameters required\": \"novita-markdown: the object is optional; ppio: the object is required; here holds: optional; users of PPIO are held to it\"}");

    Wan25ImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Wan25ImageToVideoRequest fromJson(String json) {
        return new Wan25ImageToVideoRequest(Json.object(json));
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

    /** What <code>input</code> is; null if it is left out or of another type. */
    public Wan25ImageToVideoInput input() {
        return Values.object(member("input"), Wan25ImageToVideoInput::new);
    }

    /** What <code>parameters</code> is; null if it is left out or of another type. */
    public Wan25ImageToVideoParameters parameters() {
        return Values.object(member("parameters"), Wan25ImageToVideoParameters::new);
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
        private static final Set<String> NAMES = Values.names("[\"input\", \"parameters\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "input");
            if (problems.isGiven(at, "input", value) && problems.isObject(at, "input", value)) {
                Wan25ImageToVideoInput.check(Values.members(value), at.to("input"), problems);
            }
            value = Values.member(body, "parameters");
            if (value != Values.ABSENT && problems.isObject(at, "parameters", value)) {
                Wan25ImageToVideoParameters.check(Values.members(value), at.to("parameters"), problems);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Wan25ImageToVideoRequest build() {
            return new Wan25ImageToVideoRequest(members());
        }

        /**
         * <code>input</code>, required. What the video is made from. Novita AI wants a prompt beside the image (at
         * novita alone). The sources disagree on whether it is required (of `prompt`): the prompt is marked as
         * required; the prompt is optional. Here holds: optional; users of Novita AI are held to it.
         */
        public Builder input(Wan25ImageToVideoInput value) {
            return set("input", value);
        }

        /**
         * <code>parameters</code>. How the video is made. A sound of your own takes the place of a generated one. PPIO
         * wants the object parameters, though nothing in it is required. Novita AI's page does not list watermark. The
         * sources disagree on whether it is required: the object is optional; the object is required. Here holds:
         * optional; users of PPIO are held to it. The sources disagree on whether it exists (of `watermark`): a
         * watermark can be asked for; there is none unless somebody does; the parameter is not listed. Here holds: the
         * parameter is there.
         */
        public Builder parameters(Wan25ImageToVideoParameters value) {
            return set("parameters", value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"480P"</code>. */
        _480P("480P"),
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

    /** How the video is made. */
    public static final class Wan25ImageToVideoParameters extends Body {
        Wan25ImageToVideoParameters(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan25ImageToVideoParameters fromJson(String json) {
            return new Wan25ImageToVideoParameters(Json.object(json));
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

        /** What <code>resolution</code> is; null if it is left out or of another type. */
        public Resolution resolution() {
            return Values.choice(Resolution.values(), member("resolution"));
        }

        /** What <code>duration</code> is; null if it is left out or of another type. */
        public Duration duration() {
            return Values.choice(Duration.values(), member("duration"));
        }

        /** What <code>prompt_extend</code> is; null if it is left out or of another type. */
        public Boolean promptExtend() {
            return Values.truth(member("prompt_extend"));
        }

        /** What <code>audio</code> is; null if it is left out or of another type. */
        public Boolean audio() {
            return Values.truth(member("audio"));
        }

        /** What <code>watermark</code> is; null if it is left out or of another type. */
        public Boolean watermark() {
            return Values.truth(member("watermark"));
        }

        /** What <code>seed</code> is; null if it is left out or of another type. */
        public Long seed() {
            return Values.asLong(member("seed"));
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
            private static final Set<String> NAMES = Values.names("[\"resolution\", \"duration\", \"prompt_extend\", \"audio\", \"watermark\", \"seed\"]");
            private static final List<Object> PARAMETERS_RESOLUTION_VALUES = Values.listed("[\"480P\", \"720P\", \"1080P\"]");
            private static final List<Object> PARAMETERS_DURATION_VALUES = Values.listed("[5, 10]");

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "resolution");
                if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                    problems.isAmong(at, "resolution", value, PARAMETERS_RESOLUTION_VALUES);
                }
                value = Values.member(body, "duration");
                if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                    problems.isAmong(at, "duration", value, PARAMETERS_DURATION_VALUES);
                }
                value = Values.member(body, "prompt_extend");
                if (value != Values.ABSENT) {
                    problems.isBoolean(at, "prompt_extend", value);
                }
                value = Values.member(body, "audio");
                if (value != Values.ABSENT) {
                    problems.isBoolean(at, "audio", value);
                }
                value = Values.member(body, "watermark");
                if (value != Values.ABSENT) {
                    problems.isBoolean(at, "watermark", value);
                }
                value = Values.member(body, "seed");
                if (value != Values.ABSENT
                        && problems.isInteger(at, "seed", value)
                        && problems.rangeAtLeast(at, "seed", value, 0L)) {
                    problems.rangeAtMost(at, "seed", value, 2147483647L);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan25ImageToVideoParameters build() {
                return new Wan25ImageToVideoParameters(members());
            }

            /**
             * <code>resolution</code>. Height of the video in lines. Allowed: <code>"480P"</code>, <code>"720P"</code>,
             * <code>"1080P"</code>. Default: <code>"1080P"</code>.
             */
            public Builder resolution(Resolution value) {
                return set("resolution", value);
            }

            /**
             * <code>duration</code>. Length of the video. In seconds. Allowed: <code>5</code>, <code>10</code>. Default:
             * <code>5</code>.
             */
            public Builder duration(Duration value) {
                return set("duration", value);
            }

            /**
             * <code>prompt_extend</code>. Whether the platform writes out a short prompt before it is used, which takes
             * longer. Default: <code>true</code>.
             */
            public Builder promptExtend(boolean value) {
                return set("prompt_extend", value);
            }

            /**
             * <code>audio</code>. Generates sound along with the picture, unless a sound of your own is given. Default:
             * <code>true</code>.
             */
            public Builder audio(boolean value) {
                return set("audio", value);
            }

            /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
            public Builder watermark(boolean value) {
                return set("watermark", value);
            }

            /**
             * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
             * picks one at random. 0 to 2147483647.
             */
            public Builder seed(long value) {
                return set("seed", value);
            }
        }
}

    /** What the video is made from. */
    public static final class Wan25ImageToVideoInput extends Body {
        Wan25ImageToVideoInput(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan25ImageToVideoInput fromJson(String json) {
            return new Wan25ImageToVideoInput(Json.object(json));
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

        /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
        public String negativePrompt() {
            return Values.string(member("negative_prompt"));
        }

        /** What <code>img_url</code> is; null if it is left out or of another type. */
        public String imgUrl() {
            return Values.string(member("img_url"));
        }

        /** What <code>audio_url</code> is; null if it is left out or of another type. */
        public String audioUrl() {
            return Values.string(member("audio_url"));
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
            private static final Set<String> NAMES = Values.names("[\"prompt\", \"negative_prompt\", \"img_url\", \"audio_url\"]");
            private static final Pattern INPUT_IMG_URL_BEGINS = Pattern.compile("^https?://");
            private static final String INPUT_IMG_URL_EXPECTED = "a URL of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels, without transparency";
            private static final String INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds";

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "prompt");
                if (value != Values.ABSENT) {
                    problems.isString(at, "prompt", value);
                }
                value = Values.member(body, "negative_prompt");
                if (value != Values.ABSENT) {
                    problems.isString(at, "negative_prompt", value);
                }
                value = Values.member(body, "img_url");
                if (problems.isGiven(at, "img_url", value) && problems.isString(at, "img_url", value)) {
                    problems.begins(at, "img_url", value, INPUT_IMG_URL_BEGINS, INPUT_IMG_URL_EXPECTED);
                }
                value = Values.member(body, "audio_url");
                if (value != Values.ABSENT && problems.isString(at, "audio_url", value)) {
                    problems.begins(at, "audio_url", value, INPUT_IMG_URL_BEGINS, INPUT_AUDIO_URL_EXPECTED);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan25ImageToVideoInput build() {
                return new Wan25ImageToVideoInput(members());
            }

            /** <code>prompt</code>. What happens in the video. Is cut off behind 2000 characters. */
            public Builder prompt(String value) {
                return set("prompt", value);
            }

            /** <code>negative_prompt</code>. What the video should not show. Is cut off behind 500 characters. */
            public Builder negativePrompt(String value) {
                return set("negative_prompt", value);
            }

            /**
             * <code>img_url</code>, required. Address of the image to start from. A URL of an image, JPEG, PNG, BMP, WEBP,
             * at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels, without
             * transparency.
             */
            public Builder imgUrl(String value) {
                return set("img_url", value);
            }

            /**
             * <code>audio_url</code>. Address of a sound to go with the video. What is longer than the video is cut off,
             * and after its end the video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at
             * most 30 seconds.
             */
            public Builder audioUrl(String value) {
                return set("audio_url", value);
            }
        }
}
}
