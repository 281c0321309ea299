// Generated from specs/endpoints/kling_o1/reference_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video from a prompt, with images or a video to go by.
 *
 * @see <a href="https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md">https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md</a>
 */
public final class KlingO1ReferenceToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md", "{}", "{\"/video required\": \"jiekou-markdown: the video is optional; ppio: the video is required; here holds: optional, and users of PPIO are held to their page\"}");

    KlingO1ReferenceToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingO1ReferenceToVideoRequest fromJson(String json) {
        return new KlingO1ReferenceToVideoRequest(Json.object(json));
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

    /** What <code>video</code> is; null if it is left out or of another type. */
    public String video() {
        return Values.string(member("video"));
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

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
    }

    /** What <code>keep_original_sound</code> is; null if it is left out or of another type. */
    public Boolean keepOriginalSound() {
        return Values.truth(member("keep_original_sound"));
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
        private static final Set<String> NAMES = Values.names("[\"video\", \"images\", \"prompt\", \"duration\", \"aspect_ratio\", \"keep_original_sound\"]");
        private static final Pattern VIDEO_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)");
        private static final String VIDEO_EXPECTED = "a URL or a base64 data URI of a video";
        private static final List<Object> DURATION_VALUES = Values.listed("[3, 4, 5, 6, 7, 8, 9, 10]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"1:1\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "video");
            if (value != Values.ABSENT && problems.isString(at, "video", value)) {
                problems.begins(at, "video", value, VIDEO_BEGINS, VIDEO_EXPECTED);
            }
            value = Values.member(body, "images");
            if (value != Values.ABSENT && problems.isArray(at, "images", value)) {
                problems.itemsAtMost(at, "images", value, 7L);
                Place in = at.to("images");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    problems.isString(in, index, item);
                }
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT && problems.isInteger(at, "duration", value)) {
                problems.isAmong(at, "duration", value, DURATION_VALUES);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
            value = Values.member(body, "keep_original_sound");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "keep_original_sound", value);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingO1ReferenceToVideoRequest build() {
            return new KlingO1ReferenceToVideoRequest(members());
        }

        /**
         * <code>video</code>. Address of a video to go by. A URL or a base64 data URI of a video. Not stated by the
         * platform's pages: a URL of a video (the page speaks of a URL; data URIs of videos are documented nowhere).
         * PPIO's page marks the video as required. The sources disagree on whether it is required: the video is
         * optional; the video is required. Here holds: optional, and users of PPIO are held to their page.
         */
        public Builder video(String value) {
            return set("video", value);
        }

        /**
         * <code>images</code>. Images of who or what shall be in the video. 0 to 7 items. Default: <code>[]</code>.
         * Each item: One image. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page
         * only names it as an image, and says nothing of its form).
         */
        public Builder images(List<String> value) {
            return set("images", value);
        }

        /** As {@link #images(List)}. */
        public Builder images(String... value) {
            return set("images", value);
        }

        /** <code>prompt</code>, required. What the video shows. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Allowed: <code>3</code>, <code>4</code>,
         * <code>5</code>, <code>6</code>, <code>7</code>, <code>8</code>, <code>9</code>, <code>10</code>. Default:
         * <code>5</code>.
         */
        public Builder duration(Duration value) {
            return set("duration", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }

        /**
         * <code>keep_original_sound</code>. Whether the sound of the given video is kept. Default: <code>true</code>.
         */
        public Builder keepOriginalSound(boolean value) {
            return set("keep_original_sound", value);
        }
    }

    /** Each value that <code>duration</code> can have. */
    public enum Duration implements Choice {
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
