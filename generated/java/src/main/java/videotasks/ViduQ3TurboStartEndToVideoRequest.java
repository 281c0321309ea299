// Generated from specs/endpoints/vidu_q3_turbo/start_end_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video with sound that leads from a first frame to a last one.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md">https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md</a>
 */
public final class ViduQ3TurboStartEndToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md", "{}", "{}");

    ViduQ3TurboStartEndToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ3TurboStartEndToVideoRequest fromJson(String json) {
        return new ViduQ3TurboStartEndToVideoRequest(Json.object(json));
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
    public Boolean audio() {
        return Values.truth(member("audio"));
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

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>off_peak</code> is; null if it is left out or of another type. */
    public Boolean offPeak() {
        return Values.truth(member("off_peak"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
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
        private static final Set<String> NAMES = Values.names("[\"seed\", \"audio\", \"images\", \"is_rec\", \"prompt\", \"duration\", \"off_peak\", \"resolution\"]");
        private static final Pattern IMAGES_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})");
        private static final String IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"540p\", \"720p\", \"1080p\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "seed");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "seed", value);
            }
            value = Values.member(body, "audio");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "audio", value);
            }
            value = Values.member(body, "images");
            if (problems.isGiven(at, "images", value) && problems.isArray(at, "images", value)) {
                if (problems.itemsAtLeast(at, "images", value, 2L)) {
                    problems.itemsAtMost(at, "images", value, 2L);
                }
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
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public ViduQ3TurboStartEndToVideoRequest build() {
            return new ViduQ3TurboStartEndToVideoRequest(members());
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. <code>0</code> means a random seed.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /** <code>audio</code>. Generates sound along with the picture. Default: <code>true</code>. */
        public Builder audio(boolean value) {
            return set("audio", value);
        }

        /**
         * <code>images</code>, required. The first and the last frame of the video, in this order. Exactly 2 items.
         * Each item: One image. A URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB,
         * width to height within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64 data URI of an
         * image (the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI). The
         * sources disagree on its limits: every image is limited to 50 MB; what a data URI holds must stay below 10 MB
         * once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the decoded bytes of a data URI, where
         * the page says so. The sources disagree on its limits (of each item): taken at its word, every ratio below 4:1
         * would do; taken at its word, only long and narrow images would do; the ratio lies between the two. Here
         * holds: within 1:4 and 4:1.
         */
        public Builder images(List<String> value) {
            return set("images", value);
        }

        /** As {@link #images(List)}. */
        public Builder images(String... value) {
            return set("images", value);
        }

        /**
         * <code>is_rec</code>. Turns on the recommendation mode. The page says no more of it. The sources disagree on
         * its meaning: the platform recommends a prompt and ignores the given one; the rhythm of the sound is matched
         * to the motion; a recommendation mode, without further words. Here holds: each endpoint's own page; where it
         * says nothing of the prompt, nothing is refused.
         */
        public Builder isRec(boolean value) {
            return set("is_rec", value);
        }

        /**
         * <code>prompt</code>. What happens between the first and the last frame. At most 1500 characters. The
         * recommendation mode may ignore the prompt (no page of the platform states it: the page only speaks of a
         * recommendation mode; on the Q2 start-end pages it ignores the prompt).
         */
        public Builder prompt(String value) {
            return set("prompt", value);
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

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"540p"</code>, <code>"720p"</code>,
         * <code>"1080p"</code>. Default: <code>"720p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
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
}
