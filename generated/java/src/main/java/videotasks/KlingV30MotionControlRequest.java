// Generated from specs/endpoints/kling_v3_0/motion_control.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets the subject of an image move as a video shows it.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md">https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md</a>
 */
public final class KlingV30MotionControlRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md", "{}", "{\"/model_name required\": \"novita-markdown: the field is marked required; novita-markdown: it has a default, so it can be left out; here holds: required, and the default is what the client sends\"}");

    KlingV30MotionControlRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV30MotionControlRequest fromJson(String json) {
        return new KlingV30MotionControlRequest(Json.object(json));
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

    /** What <code>image</code> is; null if it is left out or of another type. */
    public String image() {
        return Values.string(member("image"));
    }

    /** What <code>video</code> is; null if it is left out or of another type. */
    public String video() {
        return Values.string(member("video"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>model_name</code> is; null if it is left out or of another type. */
    public ModelName modelName() {
        return Values.choice(ModelName.values(), member("model_name"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
    }

    /** What <code>keep_original_sound</code> is; null if it is left out or of another type. */
    public Boolean keepOriginalSound() {
        return Values.truth(member("keep_original_sound"));
    }

    /** What <code>character_orientation</code> is; null if it is left out or of another type. */
    public CharacterOrientation characterOrientation() {
        return Values.choice(CharacterOrientation.values(), member("character_orientation"));
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
        private static final Set<String> NAMES = Values.names("[\"image\", \"video\", \"prompt\", \"model_name\", \"negative_prompt\", \"keep_original_sound\", \"character_orientation\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
        private static final Pattern VIDEO_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/([Mm][Pp]4|[Qq][Uu][Ii][Cc][Kk][Tt][Ii][Mm][Ee])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String VIDEO_EXPECTED = "a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30 seconds";
        private static final List<Object> MODEL_NAME_VALUES = Values.listed("[\"kling-v3-0-std\", \"kling-v3-0-pro\"]");
        private static final List<Object> CHARACTER_ORIENTATION_VALUES = Values.listed("[\"image\", \"video\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value) && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "video");
            if (problems.isGiven(at, "video", value) && problems.isString(at, "video", value)) {
                problems.begins(at, "video", value, VIDEO_BEGINS, VIDEO_EXPECTED);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2500L);
            }
            value = Values.member(body, "model_name");
            if (problems.isGiven(at, "model_name", value) && problems.isString(at, "model_name", value)) {
                problems.isAmong(at, "model_name", value, MODEL_NAME_VALUES);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2500L);
            }
            value = Values.member(body, "keep_original_sound");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "keep_original_sound", value);
            }
            value = Values.member(body, "character_orientation");
            if (value != Values.ABSENT && problems.isString(at, "character_orientation", value)) {
                problems.isAmong(at, "character_orientation", value, CHARACTER_ORIENTATION_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV30MotionControlRequest build() {
            return new KlingV30MotionControlRequest(members());
        }

        /**
         * <code>image</code>, required. The image of who or what shall move. A URL or a base64 data URI or bare base64
         * of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2. Not
         * stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL or base64;
         * on the pages that say how, base64 stands in a data URI).
         */
        public Builder image(String value) {
            return set("image", value);
        }

        /**
         * <code>video</code>, required. Address of the video whose motion is taken. A URL or a base64 data URI of a
         * video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30 seconds. Not
         * stated by the platform's pages: a URL of a video (the page speaks of a URL, and of base64 for the image
         * alone).
         */
        public Builder video(String value) {
            return set("video", value);
        }

        /** <code>prompt</code>. Where the scene is, its style and its light. At most 2500 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>model_name</code>, required. Which model makes the video. Allowed: <code>"kling-v3-0-std"</code>,
         * <code>"kling-v3-0-pro"</code>. <code>"kling-v3-0-std"</code> means the standard mode, which costs less.
         * <code>"kling-v3-0-pro"</code> means the professional mode, with a better picture. Default:
         * <code>"kling-v3-0-std"</code>. Required although it has a default: nobody fills it in. The sources disagree
         * on whether it is required: the field is marked required; it has a default, so it can be left out. Here holds:
         * required, and the default is what the client sends.
         */
        public Builder modelName(ModelName value) {
            return set("model_name", value);
        }

        /** <code>negative_prompt</code>. What is to be seen and heard nowhere in the video. At most 2500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }

        /**
         * <code>keep_original_sound</code>. Whether the sound of the given video is kept. Not stated by the platform's
         * pages: default true (an integrator noted it on 2026-08-26; the captures end before it).
         */
        public Builder keepOriginalSound(boolean value) {
            return set("keep_original_sound", value);
        }

        /**
         * <code>character_orientation</code>. Whether the picture keeps to the given image or to the given video; the
         * length of the result follows from it. Allowed: <code>"image"</code>, <code>"video"</code>.
         * <code>"image"</code> means that pose and composition are those of the image; the result has 5 seconds.
         * <code>"video"</code> means that pose and composition are those of the video; the result is as long as it, at
         * most 30 seconds. Not stated by the platform's pages: required (an integrator noted it on 2026-08-26, and the
         * pages of v2.6 Pro mark it as required).
         */
        public Builder characterOrientation(CharacterOrientation value) {
            return set("character_orientation", value);
        }
    }

    /** Each value that <code>model_name</code> can have. */
    public enum ModelName implements Choice {
        /** <code>"kling-v3-0-std"</code>. */
        KLING_V3_0_STD("kling-v3-0-std"),
        /** <code>"kling-v3-0-pro"</code>. */
        KLING_V3_0_PRO("kling-v3-0-pro");

        private final String value;

        ModelName(String value) {
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
        public static ModelName of(String value) {
            return Values.chosen(values(), value);
        }
    }

    /** Each value that <code>character_orientation</code> can have. */
    public enum CharacterOrientation implements Choice {
        /** <code>"image"</code>. */
        IMAGE("image"),
        /** <code>"video"</code>. */
        VIDEO("video");

        private final String value;

        CharacterOrientation(String value) {
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
        public static CharacterOrientation of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
