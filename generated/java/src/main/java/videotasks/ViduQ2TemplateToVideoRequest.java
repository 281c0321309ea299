// Generated from specs/endpoints/vidu_q2/template_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a video after one of the ready-made templates, with your images in it.
 *
 * @see <a href="https://ppio.com/docs/models/reference-vidu-q2-template2video">https://ppio.com/docs/models/reference-vidu-q2-template2video</a>
 */
public final class ViduQ2TemplateToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-vidu-q2-template2video", "{}", "{\"/prompt required\": \"ppio: the prompt is marked optional; ppio: its text exempts two templates, as if the others needed one; here holds: optional; without a prompt, a template other than those two warns\", \"/aspect_ratio enum\": \"ppio: the ratios are a closed list, of which a template may allow a part; the pages of the other Q2 endpoints: the ratios are examples of an open list; here holds: a closed list of two\", \"/wm_position enum\": \"the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page\"}");

    ViduQ2TemplateToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ViduQ2TemplateToVideoRequest fromJson(String json) {
        return new ViduQ2TemplateToVideoRequest(Json.object(json));
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

    /** What <code>bgm</code> is; null if it is left out or of another type. */
    public Boolean bgm() {
        return Values.truth(member("bgm"));
    }

    /** What <code>area</code> is; null if it is left out or of another type. */
    public Area area() {
        return Values.choice(Area.values(), member("area"));
    }

    /** What <code>seed</code> is; null if it is left out or of another type. */
    public Long seed() {
        return Values.asLong(member("seed"));
    }

    /** What <code>beast</code> is; null if it is left out or of another type. */
    public Beast beast() {
        return Values.choice(Beast.values(), member("beast"));
    }

    /** What <code>images</code> is; null if it is left out or of another type. */
    public List<String> images() {
        return Values.list(member("images"), item -> Values.string(item));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>wm_url</code> is; null if it is left out or of another type. */
    public String wmUrl() {
        return Values.string(member("wm_url"));
    }

    /** What <code>payload</code> is; null if it is left out or of another type. */
    public String payload() {
        return Values.string(member("payload"));
    }

    /** What <code>template</code> is; null if it is left out or of another type. */
    public String template() {
        return Values.string(member("template"));
    }

    /** What <code>meta_data</code> is; null if it is left out or of another type. */
    public String metaData() {
        return Values.string(member("meta_data"));
    }

    /** What <code>watermark</code> is; null if it is left out or of another type. */
    public Boolean watermark() {
        return Values.truth(member("watermark"));
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
        private static final Set<String> NAMES = Values.names("[\"bgm\", \"area\", \"seed\", \"beast\", \"images\", \"prompt\", \"wm_url\", \"payload\", \"template\", \"meta_data\", \"watermark\", \"wm_position\", \"aspect_ratio\"]");
        private static final List<Object> AREA_VALUES = Values.listed("[\"auto\", \"denmark\", \"uk\", \"africa\", \"china\", \"mexico\", \"switzerland\", \"russia\", \"italy\", \"korea\", \"thailand\", \"india\", \"japan\"]");
        private static final List<Object> BEAST_VALUES = Values.listed("[\"auto\", \"bear\", \"tiger\", \"elk\", \"snake\", \"lion\", \"wolf\"]");
        private static final Pattern IMAGES_ITEMS_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width to height within 1:4 and 4:1";
        private static final Pattern WM_URL_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)");
        private static final String WM_URL_EXPECTED = "a URL or a base64 data URI of an image";
        private static final List<Object> WM_POSITION_VALUES = Values.listed("[1, 2, 3, 4]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "bgm");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "bgm", value);
            }
            value = Values.member(body, "area");
            if (value != Values.ABSENT && problems.isString(at, "area", value)) {
                problems.isAmong(at, "area", value, AREA_VALUES);
            }
            value = Values.member(body, "seed");
            if (value != Values.ABSENT) {
                problems.isInteger(at, "seed", value);
            }
            value = Values.member(body, "beast");
            if (value != Values.ABSENT && problems.isString(at, "beast", value)) {
                problems.isAmong(at, "beast", value, BEAST_VALUES);
            }
            value = Values.member(body, "images");
            if (problems.isGiven(at, "images", value) && problems.isArray(at, "images", value)) {
                problems.itemsAtLeast(at, "images", value, 1L);
                Place in = at.to("images");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isString(in, index, item)) {
                        problems.begins(in, index, item, IMAGES_ITEMS_BEGINS, IMAGES_ITEMS_EXPECTED);
                    }
                }
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT) {
                problems.isString(at, "prompt", value);
            }
            value = Values.member(body, "wm_url");
            if (value != Values.ABSENT && problems.isString(at, "wm_url", value)) {
                problems.begins(at, "wm_url", value, WM_URL_BEGINS, WM_URL_EXPECTED);
            }
            value = Values.member(body, "payload");
            if (value != Values.ABSENT && problems.isString(at, "payload", value)) {
                problems.lengthAtMost(at, "payload", value, 1048576L);
            }
            value = Values.member(body, "template");
            if (problems.isGiven(at, "template", value)) {
                problems.isString(at, "template", value);
            }
            value = Values.member(body, "meta_data");
            if (value != Values.ABSENT) {
                problems.isString(at, "meta_data", value);
            }
            value = Values.member(body, "watermark");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "watermark", value);
            }
            value = Values.member(body, "wm_position");
            if (value != Values.ABSENT && problems.isInteger(at, "wm_position", value)) {
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
        public ViduQ2TemplateToVideoRequest build() {
            return new ViduQ2TemplateToVideoRequest(members());
        }

        /** <code>bgm</code>. Adds background music. Default: <code>false</code>. */
        public Builder bgm(boolean value) {
            return set("bgm", value);
        }

        /**
         * <code>area</code>. Country of the template exotic_princess. Allowed: <code>"auto"</code>,
         * <code>"denmark"</code>, <code>"uk"</code>, <code>"africa"</code>, <code>"china"</code>,
         * <code>"mexico"</code>, <code>"switzerland"</code>, <code>"russia"</code>, <code>"italy"</code>,
         * <code>"korea"</code>, <code>"thailand"</code>, <code>"india"</code>, <code>"japan"</code>. Default:
         * <code>"auto"</code>. The country counts for the template exotic_princess only.
         */
        public Builder area(Area value) {
            return set("area", value);
        }

        /**
         * <code>seed</code>. Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
         * picks one at random. <code>0</code> means a random seed. Default: <code>0</code>.
         */
        public Builder seed(long value) {
            return set("seed", value);
        }

        /**
         * <code>beast</code>. Animal of the template beast_companion. Allowed: <code>"auto"</code>,
         * <code>"bear"</code>, <code>"tiger"</code>, <code>"elk"</code>, <code>"snake"</code>, <code>"lion"</code>,
         * <code>"wolf"</code>. Default: <code>"auto"</code>. The animal counts for the template beast_companion only.
         */
        public Builder beast(Beast value) {
            return set("beast", value);
        }

        /**
         * <code>images</code>, required. Images that the template works on. At least 1 item. Each item: One image. A
         * URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data
         * URI, width to height within 1:4 and 4:1. The sources disagree on its limits: every image is limited to 50 MB;
         * what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file behind a URL; 10 MB
         * for the decoded bytes of a data URI, where the page says so. The sources disagree on its limits (of each
         * item): taken at its word, every ratio below 4:1 would do; taken at its word, only long and narrow images
         * would do; the ratio lies between the two. Here holds: within 1:4 and 4:1.
         */
        public Builder images(List<String> value) {
            return set("images", value);
        }

        /** As {@link #images(List)}. */
        public Builder images(String... value) {
            return set("images", value);
        }

        /**
         * <code>prompt</code>. What happens in the video. The templates subject_3 and pubg_winner_hit need none.
         * Templates other than subject_3 and pubg_winner_hit may need a prompt (no page of the platform states it: the
         * page marks the prompt as optional and names two templates that need none). The sources disagree on whether it
         * is required: the prompt is marked optional; its text exempts two templates, as if the others needed one. Here
         * holds: optional; without a prompt, a template other than those two warns.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
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

        /**
         * <code>template</code>, required. Name of the template. There are many more than those named here. For example
         * <code>"subject_3"</code>, <code>"pubg_winner_hit"</code>, <code>"exotic_princess"</code>,
         * <code>"beast_companion"</code>.
         */
        public Builder template(String value) {
            return set("template", value);
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
         * <code>wm_position</code>. Corner of the watermark, counted clockwise from the upper left one. Allowed:
         * <code>1</code>, <code>2</code>, <code>3</code>, <code>4</code>. Default: <code>3</code>. The corner counts
         * for nothing without a watermark. The sources disagree on its values: a number, of which 3 is the bottom right
         * and 4 the bottom left; a number, of which 3 is the bottom left and 4 the bottom right; a text with an
         * underscore; a text with a hyphen. Here holds: each endpoint takes the shape of its own page.
         */
        public Builder wmPosition(WmPosition value) {
            return set("wm_position", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Which of the two a template allows depends on the
         * template. Allowed: <code>"16:9"</code>, <code>"9:16"</code>. Default: <code>"16:9"</code>. The sources
         * disagree on its values: the ratios are a closed list, of which a template may allow a part; the ratios are
         * examples of an open list. Here holds: a closed list of two.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }
    }

    /** Each value that <code>area</code> can have. */
    public enum Area implements Choice {
        /** <code>"auto"</code>. */
        AUTO("auto"),
        /** <code>"denmark"</code>. */
        DENMARK("denmark"),
        /** <code>"uk"</code>. */
        UK("uk"),
        /** <code>"africa"</code>. */
        AFRICA("africa"),
        /** <code>"china"</code>. */
        CHINA("china"),
        /** <code>"mexico"</code>. */
        MEXICO("mexico"),
        /** <code>"switzerland"</code>. */
        SWITZERLAND("switzerland"),
        /** <code>"russia"</code>. */
        RUSSIA("russia"),
        /** <code>"italy"</code>. */
        ITALY("italy"),
        /** <code>"korea"</code>. */
        KOREA("korea"),
        /** <code>"thailand"</code>. */
        THAILAND("thailand"),
        /** <code>"india"</code>. */
        INDIA("india"),
        /** <code>"japan"</code>. */
        JAPAN("japan");

        private final String value;

        Area(String value) {
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
        public static Area of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>beast</code> can have. */
    public enum Beast implements Choice {
        /** <code>"auto"</code>. */
        AUTO("auto"),
        /** <code>"bear"</code>. */
        BEAR("bear"),
        /** <code>"tiger"</code>. */
        TIGER("tiger"),
        /** <code>"elk"</code>. */
        ELK("elk"),
        /** <code>"snake"</code>. */
        SNAKE("snake"),
        /** <code>"lion"</code>. */
        LION("lion"),
        /** <code>"wolf"</code>. */
        WOLF("wolf");

        private final String value;

        Beast(String value) {
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
        public static Beast of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Some of the values that <code>template</code> can have. */
    public static final class Template {
        /** <code>"subject_3"</code>. */
        public static final String SUBJECT_3 = "subject_3";
        /** <code>"pubg_winner_hit"</code>. */
        public static final String PUBG_WINNER_HIT = "pubg_winner_hit";
        /** <code>"exotic_princess"</code>. */
        public static final String EXOTIC_PRINCESS = "exotic_princess";
        /** <code>"beast_companion"</code>. */
        public static final String BEAST_COMPANION = "beast_companion";

        private Template() {}
    }

    /** Each value that <code>wm_position</code> can have. */
    public enum WmPosition implements Choice {
        /** <code>1</code>. */
        _1(1L),
        /** <code>2</code>. */
        _2(2L),
        /** <code>3</code>. */
        _3(3L),
        /** <code>4</code>. */
        _4(4L);

        private final Long value;

        WmPosition(Long value) {
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
        public static WmPosition of(long value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"9:16"</code>. */
        _9_16("9:16");

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
