// Generated from specs/endpoints/kling_v2_6_pro/motion_control.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets the subject of an image move as a video shows it.
 *
 * @see <a href="https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md">https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md</a>
 */
public final class KlingV26ProMotionControlRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md", "{}", "{}");

    KlingV26ProMotionControlRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV26ProMotionControlRequest fromJson(String json) {
        return new KlingV26ProMotionControlRequest(Json.object(json));
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
        private static final Set<String> NAMES = Values.names("[\"image\", \"video\", \"prompt\", \"negative_prompt\", \"keep_original_sound\", \"character_orientation\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
        private static final Pattern VIDEO_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/([Mm][Pp]4|[Qq][Uu][Ii][Cc][Kk][Tt][Ii][Mm][Ee])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String VIDEO_EXPECTED = "a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30 seconds";
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
            if (value != Values.ABSENT) {
                problems.isString(at, "prompt", value);
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
            if (problems.isGiven(at, "character_orientation", value)
                    && problems.isString(at, "character_orientation", value)) {
                problems.isAmong(at, "character_orientation", value, CHARACTER_ORIENTATION_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV26ProMotionControlRequest build() {
            return new KlingV26ProMotionControlRequest(members());
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
         * alone). Framed as the image is, the motion may come from at most 10 seconds of video (at novita alone).
         * Framed as the video is, the motion may come from at most 30 seconds of it (at novita alone). Novita's page
         * limits the shape of the video as it does that of the image. The sources disagree on its limits: the shape of
         * the video is limited as that of the image is; only the shape of the image is limited. Here holds: the video
         * may have any shape, and users of Novita are held to their page.
         */
        public Builder video(String value) {
            return set("video", value);
        }

        /** <code>prompt</code>. Where the scene is, its style and its light. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>negative_prompt</code>. What is to be seen and heard nowhere in the video. At most 2500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }

        /**
         * <code>keep_original_sound</code>. Whether the sound of the given video is kept. Default: <code>true</code>.
         */
        public Builder keepOriginalSound(boolean value) {
            return set("keep_original_sound", value);
        }

        /**
         * <code>character_orientation</code>, required. Whether the picture keeps to the given image or to the given
         * video; the length of the result follows from it. Allowed: <code>"image"</code>, <code>"video"</code>.
         * <code>"image"</code> means that the picture is framed as the image is; by PPIO's page the result has 5
         * seconds. <code>"video"</code> means that the picture is framed as the video is; the result has at most 30
         * seconds. The sources disagree on its meaning: image takes a video of at most 10 seconds, video one of at most
         * 30; image makes a video of 5 seconds, video one of at most 30. Here holds: the first as a limit of the given
         * video, the second as the length of the result.
         */
        public Builder characterOrientation(CharacterOrientation value) {
            return set("character_orientation", value);
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
