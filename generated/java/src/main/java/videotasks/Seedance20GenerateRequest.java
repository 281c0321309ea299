// Generated from specs/endpoints/seedance_2_0/generate.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video of 4 to 15 seconds from a prompt, a first and a last image, or images, videos and sounds to go by.
 *
 * @see <a href="https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0">https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0</a>
 */
public final class Seedance20GenerateRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0", "{}", "{}");

    Seedance20GenerateRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static Seedance20GenerateRequest fromJson(String json) {
        return new Seedance20GenerateRequest(Json.object(json));
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

    /** What <code>fast</code> is; null if it is left out or of another type. */
    public Boolean fast() {
        return Values.truth(member("fast"));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>image</code> is; null if it is left out or of another type. */
    public String image() {
        return Values.string(member("image"));
    }

    /** What <code>ratio</code> is; null if it is left out or of another type. */
    public String ratio() {
        return Values.string(member("ratio"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
    }

    /** What <code>last_image</code> is; null if it is left out or of another type. */
    public String lastImage() {
        return Values.string(member("last_image"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public String resolution() {
        return Values.string(member("resolution"));
    }

    /** What <code>web_search</code> is; null if it is left out or of another type. */
    public Boolean webSearch() {
        return Values.truth(member("web_search"));
    }

    /** What <code>generate_audio</code> is; null if it is left out or of another type. */
    public Boolean generateAudio() {
        return Values.truth(member("generate_audio"));
    }

    /** What <code>reference_audios</code> is; null if it is left out or of another type. */
    public List<String> referenceAudios() {
        return Values.list(member("reference_audios"), item -> Values.string(item));
    }

    /** What <code>reference_images</code> is; null if it is left out or of another type. */
    public List<String> referenceImages() {
        return Values.list(member("reference_images"), item -> Values.string(item));
    }

    /** What <code>reference_videos</code> is; null if it is left out or of another type. */
    public List<String> referenceVideos() {
        return Values.list(member("reference_videos"), item -> Values.string(item));
    }

    /** What <code>return_last_frame</code> is; null if it is left out or of another type. */
    public Boolean returnLastFrame() {
        return Values.truth(member("return_last_frame"));
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
        private static final Set<String> NAMES = Values.names("[\"fast\", \"seed\", \"image\", \"ratio\", \"prompt\", \"duration\", \"watermark\", \"last_image\", \"resolution\", \"web_search\", \"generate_audio\", \"reference_audios\", \"reference_images\", \"reference_videos\", \"return_last_frame\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/|[A-Za-z0-9+/]{16})");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image";
        private static final Pattern LAST_IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String LAST_IMAGE_EXPECTED = "a URL or a base64 data URI of an image";
        private static final Pattern REFERENCE_AUDIOS_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Aa][Uu][Dd][Ii][Oo]/)");
        private static final String REFERENCE_AUDIOS_ITEMS_EXPECTED = "a URL or a base64 data URI of a sound";
        private static final Pattern REFERENCE_VIDEOS_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)");
        private static final String REFERENCE_VIDEOS_ITEMS_EXPECTED = "a URL or a base64 data URI of a video";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "fast");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "fast", value);
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "seed", value);
            }
            value = Values.member(body, "image");
            if (value != Values.ABSENT && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "ratio");
            if (value != Values.ABSENT) {
                problems.isString(at, "ratio", value);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "duration", value);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "last_image");
            if (value != Values.ABSENT && problems.isString(at, "last_image", value)) {
                problems.begins(at, "last_image", value, LAST_IMAGE_BEGINS, LAST_IMAGE_EXPECTED);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT) {
                problems.isString(at, "resolution", value);
            }
            value = Values.member(body, "web_search");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "web_search", value);
            }
            value = Values.member(body, "generate_audio");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "generate_audio", value);
            }
            value = Values.member(body, "reference_audios");
            if (value != Values.ABSENT && problems.isArray(at, "reference_audios", value)) {
                Place in = at.to("reference_audios");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isString(in, index, item)) {
                        problems.begins(in, index, item, REFERENCE_AUDIOS_ITEMS_BEGINS, REFERENCE_AUDIOS_ITEMS_EXPECTED);
                    }
                }
            }
            value = Values.member(body, "reference_images");
            if (value != Values.ABSENT && problems.isArray(at, "reference_images", value)) {
                Place in = at.to("reference_images");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isString(in, index, item)) {
                        problems.begins(in, index, item, LAST_IMAGE_BEGINS, LAST_IMAGE_EXPECTED);
                    }
                }
            }
            value = Values.member(body, "reference_videos");
            if (value != Values.ABSENT && problems.isArray(at, "reference_videos", value)) {
                Place in = at.to("reference_videos");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isString(in, index, item)) {
                        problems.begins(in, index, item, REFERENCE_VIDEOS_ITEMS_BEGINS, REFERENCE_VIDEOS_ITEMS_EXPECTED);
                    }
                }
            }
            value = Values.member(body, "return_last_frame");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "return_last_frame", value);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public Seedance20GenerateRequest build() {
            return new Seedance20GenerateRequest(members());
        }

        /** <code>fast</code>. Whether the faster and cheaper model is used. */
        public Builder fast(boolean value) {
            return set("fast", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Not stated by the
         * platform's pages: at least -1 (an integrator's reference of the endpoint says so). Not stated by the
         * platform's pages: at most 4294967295 (an integrator's reference of the endpoint says so).
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>image</code>. Image with which the video starts. A URL or a base64 data URI or bare base64 of an image.
         * Not stated by the platform's pages: a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP,
         * BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2 (an integrator's reference of the endpoint
         * says so). A last image goes with a first one (no page of the platform states it: an integrator's reference of
         * the endpoint says so). A video is made from a prompt, an image, or something to go by (no page of the
         * platform states it: all of them are optional by an integrator's reference, and without any of them there is
         * nothing to make a video from).
         */
        public Builder image(String value) {
            return set("image", value);
        }

        /**
         * <code>ratio</code>. Width to height of the video. For example <code>"16:9"</code>, <code>"4:3"</code>,
         * <code>"1:1"</code>, <code>"3:4"</code>, <code>"9:16"</code>, <code>"21:9"</code>, <code>"adaptive"</code>.
         * The sources disagree on its list of values: the capture ends before it; six ratios, or what the model finds
         * suitable. Here holds: the seven values, as an open list.
         */
        public Builder ratio(String value) {
            return set("ratio", value);
        }

        /**
         * <code>prompt</code>. What the video shows. At most 1000 English words, or 500 Chinese characters, are best,
         * as an integrator tells. A video is made from a prompt, an image, or something to go by (no page of the
         * platform states it: all of them are optional by an integrator's reference, and without any of them there is
         * nothing to make a video from).
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>duration</code>. Length of the video. In seconds. Not stated by the platform's pages: at least 4 (an
         * integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 15 (an
         * integrator's reference of the endpoint says so).
         */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /** <code>watermark</code>. Puts a watermark on the video. */
        public Builder watermark(boolean value) {
            return set("watermark", value);
        }

        /** <code>last_image</code>. Image with which the video ends. A URL or a base64 data URI of an image. */
        public Builder lastImage(String value) {
            return set("last_image", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. For example <code>"480p"</code>, <code>"720p"</code>,
         * <code>"1080p"</code>. The fast model makes no 1080p (no page of the platform states it: an integrator's
         * reference says so, and the page's prices have no such column).
         */
        public Builder resolution(String value) {
            return set("resolution", value);
        }

        /** <code>web_search</code>. Whether the platform searches the web for what the prompt speaks of. */
        public Builder webSearch(boolean value) {
            return set("web_search", value);
        }

        /** <code>generate_audio</code>. Whether sound is generated with the video. */
        public Builder generateAudio(boolean value) {
            return set("generate_audio", value);
        }

        /**
         * <code>reference_audios</code>. Sounds to go by. Not stated by the platform's pages: at least 1 item (an
         * integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 3 items (an
         * integrator's reference of the endpoint says so). Each item: One sound. A URL or a base64 data URI of a sound.
         * Not stated by the platform's pages: a URL or a base64 data URI of a sound, WAV, MPEG, length of all together
         * at most 15 seconds (an integrator's reference of the endpoint says so).
         */
        public Builder referenceAudios(List<String> value) {
            return set("reference_audios", value);
        }

        /** As {@link #referenceAudios(List)}. */
        public Builder referenceAudios(String... value) {
            return set("reference_audios", value);
        }

        /**
         * <code>reference_images</code>. Images to go by. Not stated by the platform's pages: at least 1 item (an
         * integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 9 items (an
         * integrator's reference of the endpoint says so). Each item: One image. A URL or a base64 data URI of an
         * image. A video is made from a prompt, an image, or something to go by (no page of the platform states it: all
         * of them are optional by an integrator's reference, and without any of them there is nothing to make a video
         * from).
         */
        public Builder referenceImages(List<String> value) {
            return set("reference_images", value);
        }

        /** As {@link #referenceImages(List)}. */
        public Builder referenceImages(String... value) {
            return set("reference_images", value);
        }

        /**
         * <code>reference_videos</code>. Videos to go by. Not stated by the platform's pages: at least 1 item (an
         * integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 3 items (an
         * integrator's reference of the endpoint says so). Each item: One video. A URL or a base64 data URI of a video.
         * Not stated by the platform's pages: a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 50 MB,
         * length at least 2 and at most 15 seconds (an integrator's reference of the endpoint says so). A video is made
         * from a prompt, an image, or something to go by (no page of the platform states it: all of them are optional
         * by an integrator's reference, and without any of them there is nothing to make a video from).
         */
        public Builder referenceVideos(List<String> value) {
            return set("reference_videos", value);
        }

        /** As {@link #referenceVideos(List)}. */
        public Builder referenceVideos(String... value) {
            return set("reference_videos", value);
        }

        /** <code>return_last_frame</code>. Whether the last frame is returned beside the video. */
        public Builder returnLastFrame(boolean value) {
            return set("return_last_frame", value);
        }
    }

    /** Some of the values that <code>ratio</code> can have. */
    public static final class Ratio {
        /** <code>"16:9"</code>. */
        public static final String _16_9 = "16:9";
        /** <code>"4:3"</code>. */
        public static final String _4_3 = "4:3";
        /** <code>"1:1"</code>. */
        public static final String _1_1 = "1:1";
        /** <code>"3:4"</code>. */
        public static final String _3_4 = "3:4";
        /** <code>"9:16"</code>. */
        public static final String _9_16 = "9:16";
        /** <code>"21:9"</code>. */
        public static final String _21_9 = "21:9";
        /** <code>"adaptive"</code>. */
        public static final String ADAPTIVE = "adaptive";

        private Ratio() {}
    }

    /** Some of the values that <code>resolution</code> can have. */
    public static final class Resolution {
        /** <code>"480p"</code>. */
        public static final String _480P = "480p";
        /** <code>"720p"</code>. */
        public static final String _720P = "720p";
        /** <code>"1080p"</code>. */
        public static final String _1080P = "1080p";

        private Resolution() {}
    }
}
