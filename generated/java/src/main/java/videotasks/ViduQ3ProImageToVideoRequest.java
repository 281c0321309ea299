// Generated from specs/endpoints/vidu_q3_pro/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings an image to life, with a sound of your own if there is one.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md">https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md</a>
 */
public final class ViduQ3ProImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md", "{}", "{\"/audio type\": \"novita-markdown: audio is the address of a sound file; the pages of every other endpoint that has it: audio is a switch that generates sound; here holds: a text, the address of a sound file\", \"/wm_position enum\": \"the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page\"}");

    ViduQ3ProImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ3ProImageToVideoRequest fromJson(String json) {
        return new ViduQ3ProImageToVideoRequest(Json.object(json));
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

    /** What <code>audio</code> is; null if it is left out or of another type. */
    public String audio() {
        return Values.string(member("audio"));
    }

    /** What <code>style</code> is; null if it is left out or of another type. */
    public Style style() {
        return Values.choice(Style.values(), member("style"));
    }

    /** What <code>images</code> is; null if it is left out or of another type. */
    public List<String> images() {
        return Values.list(member("images"), item -> Values.string(item));
    }

    /** What <code>is_rec</code> is; null if it is left out or of another type. */
    public Boolean isRec() {
        return Values.truth(member("is_rec"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>wm_url</code> is; null if it is left out or of another type. */
    public String wmUrl() {
        return Values.string(member("wm_url"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>off_peak</code> is; null if it is left out or of another type. */
    public Boolean offPeak() {
        return Values.truth(member("off_peak"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    /** What <code>wm_position</code> is; null if it is left out or of another type. */
    public WmPosition wmPosition() {
        return Values.choice(WmPosition.values(), member("wm_position"));
    }

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
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
        private static final Set<String> NAMES = Values.names("[\"seed\", \"audio\", \"style\", \"images\", \"is_rec\", \"prompt\", \"wm_url\", \"duration\", \"off_peak\", \"watermark\", \"resolution\", \"wm_position\", \"aspect_ratio\"]");
        private static final Pattern AUDIO_BEGINS = Pattern.compile("^https?://");
        private static final String AUDIO_EXPECTED = "a URL of a sound, MPEG, WAV, MP4, FLAC, at most 20 MB";
        private static final List<Object> STYLE_VALUES = Values.listed("[\"general\", \"anime\"]");
        private static final Pattern IMAGES_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1";
        private static final String WM_URL_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 10 MB";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"540p\", \"720p\", \"1080p\"]");
        private static final List<Object> WM_POSITION_VALUES = Values.listed("[\"top-left\", \"top-right\", \"bottom-left\", \"bottom-right\"]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"4:3\", \"3:4\", \"1:1\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "seed");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "seed", value)
                    && problems.rangeAtLeast(at, "seed", value, 0L)) {
                problems.rangeAtMost(at, "seed", value, 2147483647L);
            }
            value = Values.member(body, "audio");
            if (value != Values.ABSENT && problems.isString(at, "audio", value)) {
                problems.begins(at, "audio", value, AUDIO_BEGINS, AUDIO_EXPECTED);
            }
            value = Values.member(body, "style");
            if (value != Values.ABSENT && problems.isString(at, "style", value)) {
                problems.isAmong(at, "style", value, STYLE_VALUES);
            }
            value = Values.member(body, "images");
            if (problems.isGiven(at, "images", value) && problems.isArray(at, "images", value)) {
                problems.itemsAtMost(at, "images", value, 1L);
                Place in = at.to("images");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isString(in, index, item)) {
                        problems.begins(in, index, item, IMAGES_ITEMS_BEGINS, IMAGES_ITEMS_EXPECTED);
                    }
                }
            }
            value = Values.member(body, "is_rec");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "is_rec", value);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 1500L);
            }
            value = Values.member(body, "wm_url");
            if (value != Values.ABSENT && problems.isString(at, "wm_url", value)) {
                problems.begins(at, "wm_url", value, IMAGES_ITEMS_BEGINS, WM_URL_EXPECTED);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 1L)) {
                problems.rangeAtMost(at, "duration", value, 16L);
            }
            value = Values.member(body, "off_peak");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "off_peak", value);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
            value = Values.member(body, "wm_position");
            if (value != Values.ABSENT && problems.isString(at, "wm_position", value)) {
                problems.isAmong(at, "wm_position", value, WM_POSITION_VALUES);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public ViduQ3ProImageToVideoRequest build() {
            return new ViduQ3ProImageToVideoRequest(members());
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. <code>0</code> means a random seed. 0 to 2147483647.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>audio</code>. Address of a sound to lay under the video. Elsewhere this is a switch; here it is a text.
         * A URL of a sound, MPEG, WAV, MP4, FLAC, at most 20 MB. The sources disagree on its type: audio is the address
         * of a sound file; audio is a switch that generates sound. Here holds: a text, the address of a sound file.
         */
        public Builder audio(String value) {
            return set("audio", value);
        }

        /**
         * <code>style</code>. Look of the video, realistic (general) or drawn (anime). Allowed: <code>"general"</code>,
         * <code>"anime"</code>. Default: <code>"general"</code>.
         */
        public Builder style(Style value) {
            return set("style", value);
        }

        /**
         * <code>images</code>, required. Address of the image to start from, alone in its list. At most 1 item. Not
         * stated by the platform's pages: at least 1 item (the page states no smallest number, but it requires the list
         * and takes one image). Each item: One image. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most
         * 50 MB, width to height within 1:4 and 4:1. Not stated by the platform's pages: a URL of an image (the page
         * speaks of URLs; data URIs are documented for other endpoints only). The sources disagree on its limits: every
         * image is limited to 50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for
         * the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page says so. The sources
         * disagree on its limits (of each item): taken at its word, every ratio below 4:1 would do; taken at its word,
         * only long and narrow images would do; the ratio lies between the two. Here holds: within 1:4 and 4:1.
         */
        public Builder images(List<String> value) {
            return set("images", value);
        }

        /** As {@link #images(List)}. */
        public Builder images(String... value) {
            return set("images", value);
        }

        /**
         * <code>is_rec</code>. Matches the rhythm of the sound to the motion of the video. Default: <code>false</code>.
         * The sources disagree on its meaning: the platform recommends a prompt and ignores the given one; the rhythm
         * of the sound is matched to the motion; a recommendation mode, without further words. Here holds: each
         * endpoint's own page; where it says nothing of the prompt, nothing is refused.
         */
        public Builder isRec(boolean value) {
            return set("is_rec", value);
        }

        /** <code>prompt</code>. What happens in the video. At most 1500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>wm_url</code>. Address of an image to use as the watermark. A URL or a base64 data URI of an image,
         * PNG, JPEG, WEBP, at most 10 MB. Not stated by the platform's pages: a URL of an image (the page speaks of a
         * URL; data URIs are documented for other parameters only).
         */
        public Builder wmUrl(String value) {
            return set("wm_url", value);
        }

        /** <code>duration</code>. Length of the video. In seconds. 1 to 16. Default: <code>5</code>. */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>off_peak</code>. Runs the task when the platform is less busy, within 48 hours and for a lower price.
         * Default: <code>false</code>.
         */
        public Builder offPeak(boolean value) {
            return set("off_peak", value);
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
         * <code>wm_position</code>. Corner of the watermark. Allowed: <code>"top-left"</code>,
         * <code>"top-right"</code>, <code>"bottom-left"</code>, <code>"bottom-right"</code>. The corner counts for
         * nothing without a watermark (no page of the platform states it: this page does not say so; the pages of the
         * multi-frame endpoints do). The sources disagree on its values: a number, of which 3 is the bottom right and 4
         * the bottom left; a number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a
         * text with a hyphen. Here holds: each endpoint takes the shape of its own page.
         */
        public Builder wmPosition(WmPosition value) {
            return set("wm_position", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"4:3"</code>, <code>"3:4"</code>, <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }
    }

    /** Each value that <code>style</code> can have. */
    public enum Style implements Choice {
        /** <code>"general"</code>. */
        GENERAL("general"),
        /** <code>"anime"</code>. */
        ANIME("anime");

        private final String value;

        Style(String value) {
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
        public static Style of(String value) {
            return Values.chosen(values(), value);
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
        /** <code>"top-left"</code>. */
        TOP_LEFT("top-left"),
        /** <code>"top-right"</code>. */
        TOP_RIGHT("top-right"),
        /** <code>"bottom-left"</code>. */
        BOTTOM_LEFT("bottom-left"),
        /** <code>"bottom-right"</code>. */
        BOTTOM_RIGHT("bottom-right");

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

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"9:16"</code>. */
        _9_16("9:16"),
        /** <code>"4:3"</code>. */
        _4_3("4:3"),
        /** <code>"3:4"</code>. */
        _3_4("3:4"),
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
