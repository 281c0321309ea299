// Generated from specs/endpoints/wan_2_6/reference_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video of 5 or 10 seconds with those whom reference videos show.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md">https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md</a>
 */
public final class Wan26ReferenceToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md", "{\"/input/reference_video_urls\": \"https://ppio.com/docs/models/reference-wan2.6-v2v\", \"/input/reference_urls\": \"https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md\"}", "{\"/input/reference_urls required\": \"novita-markdown: the list is required; ppio-rendered: the other name is required; here holds: one of the two names is required\", \"/input/reference_video_urls required\": \"ppio-rendered: the list is required; novita-markdown: the other name is required; here holds: one of the two names is required\"}");

    Wan26ReferenceToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Wan26ReferenceToVideoRequest fromJson(String json) {
        return new Wan26ReferenceToVideoRequest(Json.object(json));
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
    public Wan26ReferenceToVideoInput input() {
        return Values.object(member("input"), Wan26ReferenceToVideoInput::new);
    }

    /** What <code>parameters</code> is; null if it is left out or of another type. */
    public Wan26ReferenceToVideoParameters parameters() {
        return Values.object(member("parameters"), Wan26ReferenceToVideoParameters::new);
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
        private static final String INPUT_REFERENCE_URLS_SAYS = "The list of videos is required, under the one name that the provider has for it";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "input");
            if (problems.isGiven(at, "input", value) && problems.isObject(at, "input", value)) {
                Wan26ReferenceToVideoInput.check(Values.members(value), at.to("input"), problems);
            }
            value = Values.member(body, "parameters");
            if (value != Values.ABSENT && problems.isObject(at, "parameters", value)) {
                Wan26ReferenceToVideoParameters.check(Values.members(value), at.to("parameters"), problems);
            }
            if (!Values.inner(body, "input").containsKey("reference_urls")) {
                value = Values.member(Values.inner(body, "input"), "reference_video_urls");
                if (value == Values.ABSENT) {
                    problems.isNeeded(at.to("input"), "reference_video_urls", INPUT_REFERENCE_URLS_SAYS);
                }
            }
            if (Values.inner(body, "input").containsKey("reference_video_urls")) {
                value = Values.member(Values.inner(body, "input"), "reference_urls");
                if (value != Values.ABSENT) {
                    problems.isExcluded(at.to("input"), "reference_urls", value, INPUT_REFERENCE_URLS_SAYS);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Wan26ReferenceToVideoRequest build() {
            return new Wan26ReferenceToVideoRequest(members());
        }

        /**
         * <code>input</code>, required. What the video is made from. The list of videos is required, under the one name
         * that the provider has for it. Novita AI calls the list of videos reference_urls (at novita alone). PPIO calls
         * the list of videos reference_video_urls (at ppio alone). The sources disagree on whether it exists (of
         * `reference_video_urls`): the list of videos is called reference_video_urls; it is called reference_urls. Here
         * holds: either name, and one of them; users of both brands are held to the name of theirs. The sources
         * disagree on whether it is required (of `reference_video_urls`): the list is required; the other name is
         * required. Here holds: one of the two names is required. The sources disagree on whether it exists (of
         * `reference_urls`): the list of videos is called reference_urls; it is called reference_video_urls. Here
         * holds: either name, and one of them; users of both brands are held to the name of theirs. The sources
         * disagree on whether it is required (of `reference_urls`): the list is required; the other name is required.
         * Here holds: one of the two names is required.
         */
        public Builder input(Wan26ReferenceToVideoInput value) {
            return set("input", value);
        }

        /** <code>parameters</code>. How the video is made. A sound of your own takes the place of a generated one. */
        public Builder parameters(Wan26ReferenceToVideoParameters value) {
            return set("parameters", value);
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

    /** Each value that <code>shot_type</code> can have. */
    public enum ShotType implements Choice {
        /** <code>"single"</code>. */
        SINGLE("single"),
        /** <code>"multi"</code>. */
        MULTI("multi");

        private final String value;

        ShotType(String value) {
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
        public static ShotType of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** How the video is made. */
    public static final class Wan26ReferenceToVideoParameters extends Body {
        Wan26ReferenceToVideoParameters(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan26ReferenceToVideoParameters fromJson(String json) {
            return new Wan26ReferenceToVideoParameters(Json.object(json));
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

        /** What <code>duration</code> is; null if it is left out or of another type. */
        public Duration duration() {
            return Values.choice(Duration.values(), member("duration"));
        }

        /** What <code>shot_type</code> is; null if it is left out or of another type. */
        public ShotType shotType() {
            return Values.choice(ShotType.values(), member("shot_type"));
        }

        /** What <code>watermark</code> is; null if it is left out or of another type. */
        public Boolean watermark() {
            return Values.truth(member("watermark"));
        }

        /** What <code>prompt_extend</code> is; null if it is left out or of another type. */
        public Boolean promptExtend() {
            return Values.truth(member("prompt_extend"));
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
            private static final Set<String> NAMES = Values.names("[\"seed\", \"size\", \"audio\", \"duration\", \"shot_type\", \"watermark\", \"prompt_extend\"]");
            private static final List<Object> PARAMETERS_SIZE_VALUES = Values.listed("[\"1280*720\", \"720*1280\", \"960*960\", \"1088*832\", \"832*1088\", \"1920*1080\", \"1080*1920\", \"1440*1440\", \"1632*1248\", \"1248*1632\"]");
            private static final List<Object> PARAMETERS_DURATION_VALUES = Values.listed("[5, 10]");
            private static final List<Object> PARAMETERS_SHOT_TYPE_VALUES = Values.listed("[\"single\", \"multi\"]");

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
                    problems.isAmong(at, "size", value, PARAMETERS_SIZE_VALUES);
                }
                value = Values.member(body, "audio");
                if (value != Values.ABSENT) {
                    problems.isBoolean(at, "audio", value);
                }
                value = Values.member(body, "duration");
                if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                    problems.isAmong(at, "duration", value, PARAMETERS_DURATION_VALUES);
                }
                value = Values.member(body, "shot_type");
                if (value != Values.ABSENT && problems.isString(at, "shot_type", value)) {
                    problems.isAmong(at, "shot_type", value, PARAMETERS_SHOT_TYPE_VALUES);
                }
                value = Values.member(body, "watermark");
                if (value != Values.ABSENT) {
                    problems.isBoolean(at, "watermark", value);
                }
                value = Values.member(body, "prompt_extend");
                if (value != Values.ABSENT) {
                    problems.isBoolean(at, "prompt_extend", value);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan26ReferenceToVideoParameters build() {
                return new Wan26ReferenceToVideoParameters(members());
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
             * <code>audio</code>. Generates sound along with the picture, unless a sound of your own is given. Default:
             * <code>true</code>.
             */
            public Builder audio(boolean value) {
                return set("audio", value);
            }

            /**
             * <code>duration</code>. Length of the video. In seconds. Allowed: <code>5</code>, <code>10</code>. Default:
             * <code>5</code>.
             */
            public Builder duration(Duration value) {
                return set("duration", value);
            }

            /**
             * <code>shot_type</code>. Whether the video is one shot or several. Allowed: <code>"single"</code>,
             * <code>"multi"</code>. Default: <code>"multi"</code>.
             */
            public Builder shotType(ShotType value) {
                return set("shot_type", value);
            }

            /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
            public Builder watermark(boolean value) {
                return set("watermark", value);
            }

            /**
             * <code>prompt_extend</code>. Whether the platform writes out a short prompt before it is used, which takes
             * longer. Default: <code>true</code>.
             */
            public Builder promptExtend(boolean value) {
                return set("prompt_extend", value);
            }
        }
}

    /** What the video is made from. */
    public static final class Wan26ReferenceToVideoInput extends Body {
        Wan26ReferenceToVideoInput(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan26ReferenceToVideoInput fromJson(String json) {
            return new Wan26ReferenceToVideoInput(Json.object(json));
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

        /** What <code>audio_url</code> is; null if it is left out or of another type. */
        public String audioUrl() {
            return Values.string(member("audio_url"));
        }

        /** What <code>reference_video_urls</code> is; null if it is left out or of another type. */
        public List<String> referenceVideoUrls() {
            return Values.list(member("reference_video_urls"), item -> Values.string(item));
        }

        /** What <code>reference_urls</code> is; null if it is left out or of another type. */
        public List<String> referenceUrls() {
            return Values.list(member("reference_urls"), item -> Values.string(item));
        }

        /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
        public String negativePrompt() {
            return Values.string(member("negative_prompt"));
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
            private static final Set<String> NAMES = Values.names("[\"prompt\", \"audio_url\", \"reference_video_urls\", \"reference_urls\", \"negative_prompt\"]");
            private static final Pattern INPUT_AUDIO_URL_BEGINS = Pattern.compile("^https?://");
            private static final String INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds";
            private static final Pattern INPUT_REFERENCE_VIDEO_URLS_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)");
            private static final String INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED = "a URL or a base64 data URI of a video";

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "prompt");
                if (problems.isGiven(at, "prompt", value)) {
                    problems.isString(at, "prompt", value);
                }
                value = Values.member(body, "audio_url");
                if (value != Values.ABSENT && problems.isString(at, "audio_url", value)) {
                    problems.begins(at, "audio_url", value, INPUT_AUDIO_URL_BEGINS, INPUT_AUDIO_URL_EXPECTED);
                }
                value = Values.member(body, "reference_video_urls");
                if (value != Values.ABSENT && problems.isArray(at, "reference_video_urls", value)) {
                    if (problems.itemsAtLeast(at, "reference_video_urls", value, 1L)) {
                        problems.itemsAtMost(at, "reference_video_urls", value, 3L);
                    }
                    Place in = at.to("reference_video_urls");
                    List<?> items = Values.items(value);
                    for (int index = 0; index < items.size(); index++) {
                        Object item = items.get(index);
                        if (problems.isString(in, index, item)) {
                            problems.begins(in, index, item, INPUT_REFERENCE_VIDEO_URLS_ITEMS_BEGINS, INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED);
                        }
                    }
                }
                value = Values.member(body, "reference_urls");
                if (value != Values.ABSENT && problems.isArray(at, "reference_urls", value)) {
                    if (problems.itemsAtLeast(at, "reference_urls", value, 1L)) {
                        problems.itemsAtMost(at, "reference_urls", value, 3L);
                    }
                    Place in = at.to("reference_urls");
                    List<?> items = Values.items(value);
                    for (int index = 0; index < items.size(); index++) {
                        Object item = items.get(index);
                        if (problems.isString(in, index, item)) {
                            problems.begins(in, index, item, INPUT_REFERENCE_VIDEO_URLS_ITEMS_BEGINS, INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED);
                        }
                    }
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
            public Wan26ReferenceToVideoInput build() {
                return new Wan26ReferenceToVideoInput(members());
            }

            /**
             * <code>prompt</code>, required. What the video shows. Those of the reference videos are called character1,
             * character2 and so on, by their place in the list. Is cut off behind 2000 characters.
             */
            public Builder prompt(String value) {
                return set("prompt", value);
            }

            /**
             * <code>audio_url</code>. Address of a sound to go with the video. What is longer than the video is cut off,
             * and after its end the video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at
             * most 30 seconds.
             */
            public Builder audioUrl(String value) {
                return set("audio_url", value);
            }

            /**
             * <code>reference_video_urls</code>. Addresses of videos of those who appear in the new one. 1 to 3 items. Each
             * item: One video. A URL or a base64 data URI of a video. Not stated by the platform's pages: a URL of a video
             * (the name of the list speaks of URLs, and all other files of the page are given so).
             */
            public Builder referenceVideoUrls(List<String> value) {
                return set("reference_video_urls", value);
            }

            /** As {@link #referenceVideoUrls(List)}. */
            public Builder referenceVideoUrls(String... value) {
                return set("reference_video_urls", value);
            }

            /**
             * <code>reference_urls</code>. The same as reference_video_urls, as Novita AI calls it. 1 to 3 items. Each
             * item: One video. A URL or a base64 data URI of a video. Not stated by the platform's pages: a URL of a video
             * (the name of the list speaks of URLs, and all other files of the page are given so).
             */
            public Builder referenceUrls(List<String> value) {
                return set("reference_urls", value);
            }

            /** As {@link #referenceUrls(List)}. */
            public Builder referenceUrls(String... value) {
                return set("reference_urls", value);
            }

            /** <code>negative_prompt</code>. What the video should not show. Is cut off behind 500 characters. */
            public Builder negativePrompt(String value) {
                return set("negative_prompt", value);
            }
        }
}
}
