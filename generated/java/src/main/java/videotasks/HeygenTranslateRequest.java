// Generated from specs/endpoints/heygen/translate.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets those who speak in a video speak another language.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md">https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md</a>
 */
public final class HeygenTranslateRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md", "{}", "{}");

    HeygenTranslateRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static HeygenTranslateRequest fromJson(String json) {
        return new HeygenTranslateRequest(Json.object(json));
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

    /** What <code>output_language</code> is; null if it is left out or of another type. */
    public OutputLanguage outputLanguage() {
        return Values.choice(OutputLanguage.values(), member("output_language"));
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
        private static final Set<String> NAMES = Values.names("[\"video\", \"output_language\"]");
        private static final Pattern VIDEO_BEGINS = Pattern.compile("^https?://");
        private static final String VIDEO_EXPECTED = "a URL of a video";
        private static final List<Object> OUTPUT_LANGUAGE_VALUES = Values.listed("[\"English\", \"English (Australia)\", \"English (India)\", \"English (UK)\", \"English (US)\", \"Spanish\", \"Spanish (Mexico)\", \"Spanish (Spain)\", \"French\", \"French (Canada)\", \"French (France)\", \"Hindi\", \"Italian\", \"German\", \"Polish\", \"Portuguese\", \"Portuguese (Brazil)\", \"Portuguese (Portugal)\", \"Chinese\", \"Chinese (Cantonese, Traditional)\", \"Chinese (Mandarin, Simplified)\", \"Chinese (Mandarin, Traditional)\", \"Japanese\", \"Dutch\", \"Turkish\", \"Korean\", \"Danish\", \"Arabic\", \"Romanian\", \"Mandarin\", \"Filipino\", \"Swedish\", \"Indonesian\", \"Ukrainian\", \"Greek\", \"Czech\", \"Bulgarian\", \"Malay\", \"Slovak\", \"Croatian\", \"Tamil\", \"Finnish\", \"Russian\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "video");
            if (problems.isGiven(at, "video", value) && problems.isString(at, "video", value)) {
                problems.begins(at, "video", value, VIDEO_BEGINS, VIDEO_EXPECTED);
            }
            value = Values.member(body, "output_language");
            if (problems.isGiven(at, "output_language", value) && problems.isString(at, "output_language", value)) {
                problems.isAmong(at, "output_language", value, OUTPUT_LANGUAGE_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public HeygenTranslateRequest build() {
            return new HeygenTranslateRequest(members());
        }

        /** <code>video</code>, required. Address of the video to translate. A URL of a video. */
        public Builder video(String value) {
            return set("video", value);
        }

        /**
         * <code>output_language</code>, required. Language into which the video is translated. Allowed:
         * <code>"English"</code>, <code>"English (Australia)"</code>, <code>"English (India)"</code>, <code>"English
         * (UK)"</code>, <code>"English (US)"</code>, <code>"Spanish"</code>, <code>"Spanish (Mexico)"</code>,
         * <code>"Spanish (Spain)"</code>, <code>"French"</code>, <code>"French (Canada)"</code>, <code>"French
         * (France)"</code>, <code>"Hindi"</code>, <code>"Italian"</code>, <code>"German"</code>, <code>"Polish"</code>,
         * <code>"Portuguese"</code>, <code>"Portuguese (Brazil)"</code>, <code>"Portuguese (Portugal)"</code>,
         * <code>"Chinese"</code>, <code>"Chinese (Cantonese, Traditional)"</code>, <code>"Chinese (Mandarin,
         * Simplified)"</code>, <code>"Chinese (Mandarin, Traditional)"</code>, <code>"Japanese"</code>,
         * <code>"Dutch"</code>, <code>"Turkish"</code>, <code>"Korean"</code>, <code>"Danish"</code>,
         * <code>"Arabic"</code>, <code>"Romanian"</code>, <code>"Mandarin"</code>, <code>"Filipino"</code>,
         * <code>"Swedish"</code>, <code>"Indonesian"</code>, <code>"Ukrainian"</code>, <code>"Greek"</code>,
         * <code>"Czech"</code>, <code>"Bulgarian"</code>, <code>"Malay"</code>, <code>"Slovak"</code>,
         * <code>"Croatian"</code>, <code>"Tamil"</code>, <code>"Finnish"</code>, <code>"Russian"</code>. The sources
         * disagree on its meaning: there are 70 languages and 175 dialects; there are 70 languages and 175 dialects;
         * there are 43 values. Here holds: the 43 values of the list.
         */
        public Builder outputLanguage(OutputLanguage value) {
            return set("output_language", value);
        }
    }

    /** Each value that <code>output_language</code> can have. */
    public enum OutputLanguage implements Choice {
        /** <code>"English"</code>. */
        ENGLISH("English"),
        /** <code>"English (Australia)"</code>. */
        ENGLISH_AUSTRALIA("English (Australia)"),
        /** <code>"English (India)"</code>. */
        ENGLISH_INDIA("English (India)"),
        /** <code>"English (UK)"</code>. */
        ENGLISH_UK("English (UK)"),
        /** <code>"English (US)"</code>. */
        ENGLISH_US("English (US)"),
        /** <code>"Spanish"</code>. */
        SPANISH("Spanish"),
        /** <code>"Spanish (Mexico)"</code>. */
        SPANISH_MEXICO("Spanish (Mexico)"),
        /** <code>"Spanish (Spain)"</code>. */
        SPANISH_SPAIN("Spanish (Spain)"),
        /** <code>"French"</code>. */
        FRENCH("French"),
        /** <code>"French (Canada)"</code>. */
        FRENCH_CANADA("French (Canada)"),
        /** <code>"French (France)"</code>. */
        FRENCH_FRANCE("French (France)"),
        /** <code>"Hindi"</code>. */
        HINDI("Hindi"),
        /** <code>"Italian"</code>. */
        ITALIAN("Italian"),
        /** <code>"German"</code>. */
        GERMAN("German"),
        /** <code>"Polish"</code>. */
        POLISH("Polish"),
        /** <code>"Portuguese"</code>. */
        PORTUGUESE("Portuguese"),
        /** <code>"Portuguese (Brazil)"</code>. */
        PORTUGUESE_BRAZIL("Portuguese (Brazil)"),
        /** <code>"Portuguese (Portugal)"</code>. */
        PORTUGUESE_PORTUGAL("Portuguese (Portugal)"),
        /** <code>"Chinese"</code>. */
        CHINESE("Chinese"),
        /** <code>"Chinese (Cantonese, Traditional)"</code>. */
        CHINESE_CANTONESE_TRADITIONAL("Chinese (Cantonese, Traditional)"),
        /** <code>"Chinese (Mandarin, Simplified)"</code>. */
        CHINESE_MANDARIN_SIMPLIFIED("Chinese (Mandarin, Simplified)"),
        /** <code>"Chinese (Mandarin, Traditional)"</code>. */
        CHINESE_MANDARIN_TRADITIONAL("Chinese (Mandarin, Traditional)"),
        /** <code>"Japanese"</code>. */
        JAPANESE("Japanese"),
        /** <code>"Dutch"</code>. */
        DUTCH("Dutch"),
        /** <code>"Turkish"</code>. */
        TURKISH("Turkish"),
        /** <code>"Korean"</code>. */
        KOREAN("Korean"),
        /** <code>"Danish"</code>. */
        DANISH("Danish"),
        /** <code>"Arabic"</code>. */
        ARABIC("Arabic"),
        /** <code>"Romanian"</code>. */
        ROMANIAN("Romanian"),
        /** <code>"Mandarin"</code>. */
        MANDARIN("Mandarin"),
        /** <code>"Filipino"</code>. */
        FILIPINO("Filipino"),
        /** <code>"Swedish"</code>. */
        SWEDISH("Swedish"),
        /** <code>"Indonesian"</code>. */
        INDONESIAN("Indonesian"),
        /** <code>"Ukrainian"</code>. */
        UKRAINIAN("Ukrainian"),
        /** <code>"Greek"</code>. */
        GREEK("Greek"),
        /** <code>"Czech"</code>. */
        CZECH("Czech"),
        /** <code>"Bulgarian"</code>. */
        BULGARIAN("Bulgarian"),
        /** <code>"Malay"</code>. */
        MALAY("Malay"),
        /** <code>"Slovak"</code>. */
        SLOVAK("Slovak"),
        /** <code>"Croatian"</code>. */
        CROATIAN("Croatian"),
        /** <code>"Tamil"</code>. */
        TAMIL("Tamil"),
        /** <code>"Finnish"</code>. */
        FINNISH("Finnish"),
        /** <code>"Russian"</code>. */
        RUSSIAN("Russian");

        private final String value;

        OutputLanguage(String value) {
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
        public static OutputLanguage of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
