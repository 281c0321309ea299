// Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video of 5 seconds from a prompt, with LoRA models of your own if you like.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-wan-t2v.md">https://novita.ai/docs/api-reference/model-apis-wan-t2v.md</a>
 */
public final class Wan21TextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-wan-t2v.md", "{}", "{\"/seed required\": \"novita-rendered: the seed is required; novita-markdown: the seed is optional and has a default; here holds: optional\", \"/extra/webhook/test_mode/enabled required\": \"novita-markdown: it is marked as required; novita-markdown: it has a default, as if it could be left out; here holds: required\"}");

    Wan21TextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Wan21TextToVideoRequest fromJson(String json) {
        return new Wan21TextToVideoRequest(Json.object(json));
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

    /** What <code>extra</code> is; null if it is left out or of another type. */
    public Wan21Extra extra() {
        return Values.object(member("extra"), Wan21Extra::new);
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
    }

    /** What <code>width</code> is; null if it is left out or of another type. */
    public Width width() {
        return Values.choice(Width.values(), member("width"));
    }

    /** What <code>height</code> is; null if it is left out or of another type. */
    public Height height() {
        return Values.choice(Height.values(), member("height"));
    }

    /** What <code>loras</code> is; null if it is left out or of another type. */
    public List<Wan21Lora> loras() {
        return Values.list(member("loras"), item -> Values.object(item, Wan21Lora::new));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>steps</code> is; null if it is left out or of another type. */
    public Long steps() {
        return Values.asLong(member("steps"));
    }

    /** What <code>guidance_scale</code> is; null if it is left out or of another type. */
    public Double guidanceScale() {
        return Values.number(member("guidance_scale"));
    }

    /** What <code>flow_shift</code> is; null if it is left out or of another type. */
    public Double flowShift() {
        return Values.number(member("flow_shift"));
    }

    /** What <code>enable_safety_checker</code> is; null if it is left out or of another type. */
    public Boolean enableSafetyChecker() {
        return Values.truth(member("enable_safety_checker"));
    }

    /** What <code>fast_mode</code> is; null if it is left out or of another type. */
    public Boolean fastMode() {
        return Values.truth(member("fast_mode"));
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
        private static final Set<String> NAMES = Values.names("[\"extra\", \"prompt\", \"negative_prompt\", \"width\", \"height\", \"loras\", \"seed\", \"steps\", \"guidance_scale\", \"flow_shift\", \"enable_safety_checker\", \"fast_mode\"]");
        private static final List<Object> WIDTH_VALUES = Values.listed("[480, 720, 832, 1280]");
        private static final String WIDTH_SAYS = "A video 480 pixels wide is 832 pixels high";
        private static final List<Object> HEIGHT_1_ALLOWED = Values.listed("[832]");
        private static final List<Object> HEIGHT_1_FORBIDDEN = Values.listed("[480, 720, 1280]");
        private static final List<Object> WIDTH_1_TESTED = Values.listed("[480]");
        private static final String WIDTH_SAYS_2 = "A video 832 pixels wide is 480 pixels high";
        private static final List<Object> HEIGHT_2_FORBIDDEN = Values.listed("[720, 832, 1280]");
        private static final String WIDTH_SAYS_3 = "A video 720 pixels wide is 1280 pixels high";
        private static final List<Object> HEIGHT_3_ALLOWED = Values.listed("[1280]");
        private static final List<Object> HEIGHT_3_FORBIDDEN = Values.listed("[480, 720, 832]");
        private static final List<Object> WIDTH_3_TESTED = Values.listed("[720]");
        private static final String WIDTH_SAYS_4 = "A video 1280 pixels wide is 720 pixels high";
        private static final List<Object> HEIGHT_4_FORBIDDEN = Values.listed("[480, 832, 1280]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "extra");
            if (value != Values.ABSENT && problems.isObject(at, "extra", value)) {
                Wan21Extra.check(Values.members(value), at.to("extra"), problems);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)
                    && problems.isString(at, "prompt", value)
                    && problems.lengthAtLeast(at, "prompt", value, 1L)) {
                problems.lengthAtMost(at, "prompt", value, 2000L);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2000L);
            }
            value = Values.member(body, "width");
            if (value != Values.ABSENT && problems.isInteger(at, "width", value)) {
                problems.isAmong(at, "width", value, WIDTH_VALUES);
            }
            value = Values.member(body, "height");
            if (value != Values.ABSENT && problems.isInteger(at, "height", value)) {
                problems.isAmong(at, "height", value, WIDTH_VALUES);
            }
            value = Values.member(body, "loras");
            if (value != Values.ABSENT && problems.isArray(at, "loras", value)) {
                problems.itemsAtMost(at, "loras", value, 3L);
                Place in = at.to("loras");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isObject(in, index, item)) {
                        Wan21Lora.check(Values.members(item), in.to(index), problems);
                    }
                }
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, -1L)) {
                problems.rangeAtMost(at, "seed", value, 9999999999L);
            }
            value = Values.member(body, "steps");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "steps", value)
                    && problems.rangeAtLeast(at, "steps", value, 1L)) {
                problems.rangeAtMost(at, "steps", value, 40L);
            }
            value = Values.member(body, "guidance_scale");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "guidance_scale", value)
                    && problems.rangeAtLeast(at, "guidance_scale", value, 0L)) {
                problems.rangeAtMost(at, "guidance_scale", value, 10L);
            }
            value = Values.member(body, "flow_shift");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "flow_shift", value)
                    && problems.rangeAtLeast(at, "flow_shift", value, 1L)) {
                problems.rangeAtMost(at, "flow_shift", value, 10L);
            }
            value = Values.member(body, "enable_safety_checker");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "enable_safety_checker", value);
            }
            value = Values.member(body, "fast_mode");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "fast_mode", value);
            }
            if (Values.isIn(body, "width", WIDTH_1_TESTED, false)) {
                value = Values.member(body, "height");
                if (Values.among(HEIGHT_1_FORBIDDEN, value)) {
                    problems.isNotAllowed(at, "height", value, HEIGHT_1_ALLOWED, WIDTH_SAYS);
                }
            }
            if (Values.isIn(body, "width", HEIGHT_1_ALLOWED, true)) {
                value = Values.member(body, "height");
                if (Values.among(HEIGHT_2_FORBIDDEN, value)) {
                    problems.isNotAllowed(at, "height", value, WIDTH_1_TESTED, WIDTH_SAYS_2);
                }
            }
            if (Values.isIn(body, "width", WIDTH_3_TESTED, false)) {
                value = Values.member(body, "height");
                if (Values.among(HEIGHT_3_FORBIDDEN, value)) {
                    problems.isNotAllowed(at, "height", value, HEIGHT_3_ALLOWED, WIDTH_SAYS_3);
                }
            }
            if (Values.isIn(body, "width", HEIGHT_3_ALLOWED, false)) {
                value = Values.member(body, "height");
                if (Values.among(HEIGHT_4_FORBIDDEN, value)) {
                    problems.isNotAllowed(at, "height", value, WIDTH_3_TESTED, WIDTH_SAYS_4);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Wan21TextToVideoRequest build() {
            return new Wan21TextToVideoRequest(members());
        }

        /**
         * <code>extra</code>. Settings around the task. The sources disagree on whether it is required (of `enabled`):
         * it is marked as required; it has a default, as if it could be left out. Here holds: required.
         */
        public Builder extra(Wan21Extra value) {
            return set("extra", value);
        }

        /**
         * <code>prompt</code>, required. What the video shows. 1 to 2000 characters. The page novita-markdown says:
         * Range: `1 &lt;= x &lt;= 2000`. The page novita-markdown says: Range: `1 &lt;= x &lt;= 2000`.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>negative_prompt</code>. What the video should not show. At most 2000 characters. The page
         * novita-markdown says: Range: `0 &lt;= x &lt;= 2000`. The page novita-markdown says: Range: `0 &lt;= x &lt;=
         * 2000`.
         */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }

        /**
         * <code>width</code>. Width of the video. In pixels. Allowed: <code>480</code>, <code>720</code>,
         * <code>832</code>, <code>1280</code>. Default: <code>832</code>. Width and height go together; without one of
         * them the video is 832x480.
         */
        public Builder width(Width value) {
            return set("width", value);
        }

        /**
         * <code>height</code>. Height of the video. In pixels. Allowed: <code>480</code>, <code>720</code>,
         * <code>832</code>, <code>1280</code>. Default: <code>480</code>. A video 480 pixels wide is 832 pixels high. A
         * video 832 pixels wide is 480 pixels high. A video 720 pixels wide is 1280 pixels high. A video 1280 pixels
         * wide is 720 pixels high. Width and height go together; without one of them the video is 832x480.
         */
        public Builder height(Height value) {
            return set("height", value);
        }

        /**
         * <code>loras</code>. LoRA models that change what the model makes. At most 3 items. Each item: One LoRA model,
         * made for the text to video model of Wan 2.1 with 14 billion parameters.
         */
        public Builder loras(List<Wan21Lora> value) {
            return set("loras", value);
        }

        /** As {@link #loras(List)}. */
        public Builder loras(Wan21Lora... value) {
            return set("loras", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives the same video. <code>-1</code> means a
         * random seed. -1 to 9999999999. Default: <code>-1</code>. The sources disagree on whether it is required: the
         * seed is required; the seed is optional and has a default. Here holds: optional.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>steps</code>. Steps in which the video is worked out; more take longer. 1 to 40. Default:
         * <code>30</code>.
         */
        public Builder steps(long value) {
            return set("steps", value);
        }

        /**
         * <code>guidance_scale</code>. How closely the video keeps to the prompt; the higher, the closer, and the less
         * freedom is left. 0 to 10. Default: <code>5.0</code>.
         */
        public Builder guidanceScale(double value) {
            return set("guidance_scale", value);
        }

        /**
         * <code>flow_shift</code>. How far and how fast things move; the higher, the more. 1 to 10. Default:
         * <code>5.0</code>.
         */
        public Builder flowShift(double value) {
            return set("flow_shift", value);
        }

        /**
         * <code>enable_safety_checker</code>. Whether the video is searched for harmful content. Default:
         * <code>true</code>.
         */
        public Builder enableSafetyChecker(boolean value) {
            return set("enable_safety_checker", value);
        }

        /**
         * <code>fast_mode</code>. Whether to be quick about it and cheaper, at some cost in quality. Default:
         * <code>false</code>.
         */
        public Builder fastMode(boolean value) {
            return set("fast_mode", value);
        }
    }

    /** Each value that <code>width</code> can have. */
    public enum Width implements Choice {
        /** <code>480</code>. */
        _480(480L),
        /** <code>720</code>. */
        _720(720L),
        /** <code>832</code>. */
        _832(832L),
        /** <code>1280</code>. */
        _1280(1280L);

        private final Long value;

        Width(Long value) {
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
        public static Width of(long value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>height</code> can have. */
    public enum Height implements Choice {
        /** <code>480</code>. */
        _480(480L),
        /** <code>720</code>. */
        _720(720L),
        /** <code>832</code>. */
        _832(832L),
        /** <code>1280</code>. */
        _1280(1280L);

        private final Long value;

        Height(Long value) {
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
        public static Height of(long value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>return_task_status</code> can have. */
    public enum ReturnTaskStatus implements Choice {
        /** <code>"TASK_STATUS_SUCCEED"</code>. */
        TASK_STATUS_SUCCEED("TASK_STATUS_SUCCEED"),
        /** <code>"TASK_STATUS_FAILED"</code>. */
        TASK_STATUS_FAILED("TASK_STATUS_FAILED");

        private final String value;

        ReturnTaskStatus(String value) {
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
        public static ReturnTaskStatus of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** One LoRA model, made for the text to video model of Wan 2.1 with 14 billion parameters. */
    public static final class Wan21Lora extends Body {
        Wan21Lora(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan21Lora fromJson(String json) {
            return new Wan21Lora(Json.object(json));
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

        /** What <code>path</code> is; null if it is left out or of another type. */
        public String path() {
            return Values.string(member("path"));
        }

        /** What <code>scale</code> is; null if it is left out or of another type. */
        public Double scale() {
            return Values.number(member("scale"));
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
            private static final Set<String> NAMES = Values.names("[\"path\", \"scale\"]");

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "path");
                if (problems.isGiven(at, "path", value)) {
                    problems.isString(at, "path", value);
                }
                value = Values.member(body, "scale");
                if (problems.isGiven(at, "scale", value)
                        && problems.isNumber(at, "scale", value)
                        && problems.rangeAtLeast(at, "scale", value, 0L)) {
                    problems.rangeAtMost(at, "scale", value, 4L);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan21Lora build() {
                return new Wan21Lora(members());
            }

            /** <code>path</code>, required. Its name on Hugging Face, or its address for download on Civitai. */
            public Builder path(String value) {
                return set("path", value);
            }

            /** <code>scale</code>, required. How much it counts; the higher, the more. 0 to 4. */
            public Builder scale(double value) {
                return set("scale", value);
            }
        }
}

    /** Sends a made-up event instead of the outcome. */
    public static final class Wan21WebhookTest extends Body {
        Wan21WebhookTest(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan21WebhookTest fromJson(String json) {
            return new Wan21WebhookTest(Json.object(json));
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

        /** What <code>enabled</code> is; null if it is left out or of another type. */
        public Boolean enabled() {
            return Values.truth(member("enabled"));
        }

        /** What <code>return_task_status</code> is; null if it is left out or of another type. */
        public ReturnTaskStatus returnTaskStatus() {
            return Values.choice(ReturnTaskStatus.values(), member("return_task_status"));
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
            private static final Set<String> NAMES = Values.names("[\"enabled\", \"return_task_status\"]");
            private static final List<Object> EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES = Values.listed("[\"TASK_STATUS_SUCCEED\", \"TASK_STATUS_FAILED\"]");

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "enabled");
                if (problems.isGiven(at, "enabled", value)) {
                    problems.isBoolean(at, "enabled", value);
                }
                value = Values.member(body, "return_task_status");
                if (problems.isGiven(at, "return_task_status", value)
                        && problems.isString(at, "return_task_status", value)) {
                    problems.isAmong(at, "return_task_status", value, EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan21WebhookTest build() {
                return new Wan21WebhookTest(members());
            }

            /**
             * <code>enabled</code>, required. Whether the made-up event is sent. Default: <code>false</code>. Required
             * although it has a default: nobody fills it in.
             */
            public Builder enabled(boolean value) {
                return set("enabled", value);
            }

            /**
             * <code>return_task_status</code>, required. The status of which the made-up event tells. Allowed:
             * <code>"TASK_STATUS_SUCCEED"</code>, <code>"TASK_STATUS_FAILED"</code>.
             */
            public Builder returnTaskStatus(ReturnTaskStatus value) {
                return set("return_task_status", value);
            }
        }
}

    /** Where the platform tells that the task is done. */
    public static final class Wan21Webhook extends Body {
        Wan21Webhook(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan21Webhook fromJson(String json) {
            return new Wan21Webhook(Json.object(json));
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

        /** What <code>test_mode</code> is; null if it is left out or of another type. */
        public Wan21WebhookTest testMode() {
            return Values.object(member("test_mode"), Wan21WebhookTest::new);
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
            private static final Set<String> NAMES = Values.names("[\"url\", \"test_mode\"]");

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "url");
                if (problems.isGiven(at, "url", value)) {
                    problems.isString(at, "url", value);
                }
                value = Values.member(body, "test_mode");
                if (value != Values.ABSENT && problems.isObject(at, "test_mode", value)) {
                    Wan21WebhookTest.check(Values.members(value), at.to("test_mode"), problems);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan21Webhook build() {
                return new Wan21Webhook(members());
            }

            /** <code>url</code>, required. Address to which the outcome is sent. */
            public Builder url(String value) {
                return set("url", value);
            }

            /** <code>test_mode</code>. Sends a made-up event instead of the outcome. */
            public Builder testMode(Wan21WebhookTest value) {
                return set("test_mode", value);
            }
        }
}

    /** Settings around the task. */
    public static final class Wan21Extra extends Body {
        Wan21Extra(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static Wan21Extra fromJson(String json) {
            return new Wan21Extra(Json.object(json));
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

        /** What <code>webhook</code> is; null if it is left out or of another type. */
        public Wan21Webhook webhook() {
            return Values.object(member("webhook"), Wan21Webhook::new);
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
            private static final Set<String> NAMES = Values.names("[\"webhook\"]");

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "webhook");
                if (value != Values.ABSENT && problems.isObject(at, "webhook", value)) {
                    Wan21Webhook.check(Values.members(value), at.to("webhook"), problems);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public Wan21Extra build() {
                return new Wan21Extra(members());
            }

            /** <code>webhook</code>. Where the platform tells that the task is done. */
            public Builder webhook(Wan21Webhook value) {
                return set("webhook", value);
            }
        }
}
}
