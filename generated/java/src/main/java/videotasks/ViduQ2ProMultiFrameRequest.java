// Generated from specs/endpoints/vidu_q2_pro/multi_frame.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video that leads from one image through two to nine further ones.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md">https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md</a>
 */
public final class ViduQ2ProMultiFrameRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md", "{}", "{\"/wm_position enum\": \"the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page\"}");

    ViduQ2ProMultiFrameRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ2ProMultiFrameRequest fromJson(String json) {
        return new ViduQ2ProMultiFrameRequest(Json.object(json));
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

    /** What <code>wm_url</code> is; null if it is left out or of another type. */
    public String wmUrl() {
        return Values.string(member("wm_url"));
    }

    /** What <code>payload</code> is; null if it is left out or of another type. */
    public String payload() {
        return Values.string(member("payload"));
    }

    /** What <code>meta_data</code> is; null if it is left out or of another type. */
    public String metaData() {
        return Values.string(member("meta_data"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>start_image</code> is; null if it is left out or of another type. */
    public String startImage() {
        return Values.string(member("start_image"));
    }

    /** What <code>wm_position</code> is; null if it is left out or of another type. */
    public WmPosition wmPosition() {
        return Values.choice(WmPosition.values(), member("wm_position"));
    }

    /** What <code>image_settings</code> is; null if it is left out or of another type. */
    public List<ViduMultiFrameSetting> imageSettings() {
        return Values.list(member("image_settings"), item -> Values.object(item, ViduMultiFrameSetting::new));
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
        private static final Set<String> NAMES = Values.names("[\"wm_url\", \"payload\", \"meta_data\", \"watermark\", \"resolution\", \"start_image\", \"wm_position\", \"image_settings\"]");
        private static final Pattern WM_URL_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"540p\", \"720p\", \"1080p\"]");
        private static final Pattern START_IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})");
        private static final String START_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1";
        private static final List<Object> WM_POSITION_VALUES = Values.listed("[\"top_left\", \"top_right\", \"bottom_right\", \"bottom_left\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "wm_url");
            if (value != Values.ABSENT && problems.isString(at, "wm_url", value)) {
                problems.begins(at, "wm_url", value, WM_URL_BEGINS, WM_URL_EXPECTED);
            }
            value = Values.member(body, "payload");
            if (value != Values.ABSENT && problems.isString(at, "payload", value)) {
                problems.lengthAtMost(at, "payload", value, 1048576L);
            }
            value = Values.member(body, "meta_data");
            if (value != Values.ABSENT) {
                problems.isString(at, "meta_data", value);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "start_image");
            if (problems.isGiven(at, "start_image", value) && problems.isString(at, "start_image", value)) {
                problems.begins(at, "start_image", value, START_IMAGE_BEGINS, START_IMAGE_EXPECTED);
            }
            value = Values.member(body, "wm_position");
            if (value != Values.ABSENT && problems.isString(at, "wm_position", value)) {
                problems.isAmong(at, "wm_position", value, WM_POSITION_VALUES);
            }
            value = Values.member(body, "image_settings");
            if (problems.isGiven(at, "image_settings", value) && problems.isArray(at, "image_settings", value)) {
                if (problems.itemsAtLeast(at, "image_settings", value, 2L)) {
                    problems.itemsAtMost(at, "image_settings", value, 9L);
                }
                Place in = at.to("image_settings");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isObject(in, index, item)) {
                        ViduMultiFrameSetting.check(Values.members(item), in.to(index), problems);
                    }
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public ViduQ2ProMultiFrameRequest build() {
            return new ViduQ2ProMultiFrameRequest(members());
        }

        /**
         * <code>wm_url</code>. Address of an image to use as the watermark. Left out, the platform uses its own. A URL
         * or a base64 data URI of an image. Not stated by the platform's pages: a URL of an image (the page speaks of a
         * URL; data URIs are documented for other parameters only).
         */
        public Builder wmUrl(String value) {
            return set("wm_url", value);
        }

        /**
         * <code>payload</code>. Text of your own that the platform hands through unchanged. At most 1048576 characters.
         */
        public Builder payload(String value) {
            return set("payload", value);
        }

        /** <code>meta_data</code>. JSON of your own, as a text, that the platform hands through unchanged. */
        public Builder metaData(String value) {
            return set("meta_data", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. Default: <code>false</code>. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"540p"</code>, <code>"720p"</code>,
         * <code>"1080p"</code>. Default: <code>"720p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }

        /**
         * <code>start_image</code>, required. The image with which the video starts. A URL or a base64 data URI or bare
         * base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not stated by the
         * platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL or base64; on the pages
         * that say how, base64 stands in a data URI). The sources disagree on its limits: taken at its word, every
         * ratio below 4:1 would do; taken at its word, only long and narrow images would do; the ratio lies between the
         * two. Here holds: within 1:4 and 4:1.
         */
        public Builder startImage(String value) {
            return set("start_image", value);
        }

        /**
         * <code>wm_position</code>. Corner of the watermark. Allowed: <code>"top_left"</code>,
         * <code>"top_right"</code>, <code>"bottom_right"</code>, <code>"bottom_left"</code>. Default:
         * <code>"bottom_left"</code>. The corner counts for nothing without a watermark. The sources disagree on its
         * values: a number, of which 3 is the bottom right and 4 the bottom left; a number, of which 3 is the bottom
         * left and 4 the bottom right; a text with an underscore; a text with a hyphen. Here holds: each endpoint takes
         * the shape of its own page.
         */
        public Builder wmPosition(WmPosition value) {
            return set("wm_position", value);
        }

        /**
         * <code>image_settings</code>, required. The stages of the video, in their order. 2 to 9 items. Each item: One
         * stage of the video and the image at which it arrives. The sources disagree on its limits (of `key_image`):
         * taken at its word, every ratio below 4:1 would do; taken at its word, only long and narrow images would do;
         * the ratio lies between the two. Here holds: within 1:4 and 4:1.
         */
        public Builder imageSettings(List<ViduMultiFrameSetting> value) {
            return set("image_settings", value);
        }

        /** As {@link #imageSettings(List)}. */
        public Builder imageSettings(ViduMultiFrameSetting... value) {
            return set("image_settings", value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"540p"</code>. */
        _540P("540p"),
        /** <code>"720p"</code>. */
        _720P("720p"),
        /** <code>"1080p"</code>. */
        _1080P("1080p");

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

    /** Each value that <code>wm_position</code> can have. */
    public enum WmPosition implements Choice {
        /** <code>"top_left"</code>. */
        TOP_LEFT("top_left"),
        /** <code>"top_right"</code>. */
        TOP_RIGHT("top_right"),
        /** <code>"bottom_right"</code>. */
        BOTTOM_RIGHT("bottom_right"),
        /** <code>"bottom_left"</code>. */
        BOTTOM_LEFT("bottom_left");

        private final String value;

        WmPosition(String value) {
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
        public static WmPosition of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** One stage of the video and the image at which it arrives. */
    public static final class ViduMultiFrameSetting extends Body {
        ViduMultiFrameSetting(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static ViduMultiFrameSetting fromJson(String json) {
            return new ViduMultiFrameSetting(Json.object(json));
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

        /** What <code>duration</code> is; null if it is left out or of another type. */
        public Long duration() {
            return Values.asLong(member("duration"));
        }

        /** What <code>key_image</code> is; null if it is left out or of another type. */
        public String keyImage() {
            return Values.string(member("key_image"));
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
            private static final Set<String> NAMES = Values.names("[\"prompt\", \"duration\", \"key_image\"]");
            private static final Pattern IMAGE_SETTINGS_ITEMS_KEY_IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})");
            private static final String IMAGE_SETTINGS_ITEMS_KEY_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1";

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "prompt");
                if (value != Values.ABSENT) {
                    problems.isString(at, "prompt", value);
                }
                value = Values.member(body, "duration");
                if (value != Values.ABSENT
                        && problems.isInteger(at, "duration", value)
                        && problems.rangeAtLeast(at, "duration", value, 2L)) {
                    problems.rangeAtMost(at, "duration", value, 7L);
                }
                value = Values.member(body, "key_image");
                if (problems.isGiven(at, "key_image", value) && problems.isString(at, "key_image", value)) {
                    problems.begins(at, "key_image", value, IMAGE_SETTINGS_ITEMS_KEY_IMAGE_BEGINS, IMAGE_SETTINGS_ITEMS_KEY_IMAGE_EXPECTED);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public ViduMultiFrameSetting build() {
                return new ViduMultiFrameSetting(members());
            }

            /** <code>prompt</code>. What happens on the way to the image. */
            public Builder prompt(String value) {
                return set("prompt", value);
            }

            /** <code>duration</code>. Length of the stage. In seconds. 2 to 7. Default: <code>5</code>. */
            public Builder duration(long value) {
                return set("duration", value);
            }

            /**
             * <code>key_image</code>, required. The image at which the stage arrives. A URL or a base64 data URI or bare
             * base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not stated by the
             * platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL or base64; on the pages
             * that say how, base64 stands in a data URI).
             */
            public Builder keyImage(String value) {
                return set("key_image", value);
            }
        }
}
}
