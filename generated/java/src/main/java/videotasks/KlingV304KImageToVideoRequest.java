// Generated from specs/endpoints/kling_v3_0_4k/image_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings an image to life in 4K, with sound, a last image or several shots if wanted.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md">https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md</a>
 */
public final class KlingV304KImageToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md", "{}", "{\"/prompt required\": \"novita-markdown: the prompt is marked required; highwayapi: the list of several prompts is given in its place, and never beside it; here holds: a prompt or shots or both; users of HighwayAPI may not give both, and users of Novita are warned without a prompt\", \"/multi_prompt/items type\": \"novita-markdown: the sample call has objects of prompt and duration; highwayapi: a list of prompts, which would be texts; no type of an item is stated; here holds: objects of prompt and duration\"}");

    KlingV304KImageToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV304KImageToVideoRequest fromJson(String json) {
        return new KlingV304KImageToVideoRequest(Json.object(json));
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

    /** What <code>sound</code> is; null if it is left out or of another type. */
    public Boolean sound() {
        return Values.truth(member("sound"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>cfg_scale</code> is; null if it is left out or of another type. */
    public Double cfgScale() {
        return Values.number(member("cfg_scale"));
    }

    /** What <code>end_image</code> is; null if it is left out or of another type. */
    public String endImage() {
        return Values.string(member("end_image"));
    }

    /** What <code>multi_prompt</code> is; null if it is left out or of another type. */
    public List<KlingShot4K> multiPrompt() {
        return Values.list(member("multi_prompt"), item -> Values.object(item, KlingShot4K::new));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
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
        private static final Set<String> NAMES = Values.names("[\"image\", \"sound\", \"prompt\", \"duration\", \"cfg_scale\", \"end_image\", \"multi_prompt\", \"negative_prompt\"]");
        private static final Pattern IMAGE_BEGINS = Pattern.compile("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)");
        private static final String IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2";
        private static final String END_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG";
        private static final String END_IMAGE_SAYS = "A video of several shots has no last image";
        private static final String MULTI_PROMPT_SAYS = "The video needs a prompt, for all of it or for its shots";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "image");
            if (problems.isGiven(at, "image", value) && problems.isString(at, "image", value)) {
                problems.begins(at, "image", value, IMAGE_BEGINS, IMAGE_EXPECTED);
            }
            value = Values.member(body, "sound");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "sound", value);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2500L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 3L)) {
                problems.rangeAtMost(at, "duration", value, 15L);
            }
            value = Values.member(body, "cfg_scale");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "cfg_scale", value)
                    && problems.rangeAtLeast(at, "cfg_scale", value, 0L)) {
                problems.rangeAtMost(at, "cfg_scale", value, 1L);
            }
            value = Values.member(body, "end_image");
            if (value != Values.ABSENT && problems.isString(at, "end_image", value)) {
                problems.begins(at, "end_image", value, IMAGE_BEGINS, END_IMAGE_EXPECTED);
            }
            value = Values.member(body, "multi_prompt");
            if (value != Values.ABSENT && problems.isArray(at, "multi_prompt", value)) {
                Place in = at.to("multi_prompt");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isObject(in, index, item)) {
                        KlingShot4K.check(Values.members(item), in.to(index), problems);
                    }
                }
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2500L);
            }
            if (body.containsKey("end_image")) {
                value = Values.member(body, "multi_prompt");
                if (value != Values.ABSENT) {
                    problems.isExcluded(at, "multi_prompt", value, END_IMAGE_SAYS);
                }
            }
            if (!body.containsKey("multi_prompt")) {
                value = Values.member(body, "prompt");
                if (value == Values.ABSENT) {
                    problems.isNeeded(at, "prompt", MULTI_PROMPT_SAYS);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV304KImageToVideoRequest build() {
            return new KlingV304KImageToVideoRequest(members());
        }

        /**
         * <code>image</code>, required. The image with which the video starts. A URL or a base64 data URI of an image,
         * JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2.
         */
        public Builder image(String value) {
            return set("image", value);
        }

        /** <code>sound</code>. Whether sound is made along with the picture. Default: <code>false</code>. */
        public Builder sound(boolean value) {
            return set("sound", value);
        }

        /**
         * <code>prompt</code>. What the video shows, how things and the camera move and, where sound is made, what is
         * heard. At most 2500 characters. The video needs a prompt, for all of it or for its shots. Novita's page marks
         * the prompt as required, as far as it was seen. The sources disagree on whether it is required: the prompt is
         * marked required; the list of several prompts is given in its place, and never beside it. Here holds: a prompt
         * or shots or both; users of HighwayAPI may not give both, and users of Novita are warned without a prompt.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>duration</code>. Length of the video. In seconds. 3 to 15. Default: <code>5</code>. */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>cfg_scale</code>. How closely the video keeps to the prompt; the lower, the more natural its motion. 0
         * to 1. Default: <code>0.5</code>.
         */
        public Builder cfgScale(double value) {
            return set("cfg_scale", value);
        }

        /**
         * <code>end_image</code>. The image with which the video ends. A URL or a base64 data URI of an image, JPEG,
         * PNG. Not stated by the platform's pages: a URL of an image (the page speaks of a URL here, and leaves open in
         * which form the first image comes).
         */
        public Builder endImage(String value) {
            return set("end_image", value);
        }

        /**
         * <code>multi_prompt</code>. Shots of which the video is put together, one after the other. Each item: One shot
         * of a video in 4K that is put together of several. A video of several shots has no last image. The video needs
         * a prompt, for all of it or for its shots. One prompt describes the whole video, or several describe a shot
         * each (at highwayapi alone). The sources disagree on its type (of each item): the sample call has objects of
         * prompt and duration; a list of prompts, which would be texts; no type of an item is stated. Here holds:
         * objects of prompt and duration.
         */
        public Builder multiPrompt(List<KlingShot4K> value) {
            return set("multi_prompt", value);
        }

        /** As {@link #multiPrompt(List)}. */
        public Builder multiPrompt(KlingShot4K... value) {
            return set("multi_prompt", value);
        }

        /** <code>negative_prompt</code>. What is to be seen and heard nowhere in the video. At most 2500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }
    }

    /** One shot of a video in 4K that is put together of several. */
    public static final class KlingShot4K extends Body {
        KlingShot4K(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static KlingShot4K fromJson(String json) {
            return new KlingShot4K(Json.object(json));
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
            private static final Set<String> NAMES = Values.names("[\"prompt\", \"duration\"]");

            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                problems.areKnown(at, body, NAMES);
                value = Values.member(body, "prompt");
                if (value != Values.ABSENT) {
                    problems.isString(at, "prompt", value);
                }
                value = Values.member(body, "duration");
                if (value != Values.ABSENT) {
                    problems.isInteger(at, "duration", value);
                }
            }
        }

        /** Collects the members; one that is not set is not sent. Null leaves one out again. */
        public static final class Builder extends Body.Builder<Builder> {
            private Builder() {}

            @Override
            public KlingShot4K build() {
                return new KlingShot4K(members());
            }

            /**
             * <code>prompt</code>. What happens in the shot. Not stated by the platform's pages: required (an integrator
             * noted it on 2026-08-26, and the page of v3.0 Standard marks it as required).
             */
            public Builder prompt(String value) {
                return set("prompt", value);
            }

            /**
             * <code>duration</code>. Length of the shot. In seconds. Not stated by the platform's pages: default 5 (the
             * page of v3.0 Standard states it, and no capture of a page in 4K). Not stated by the platform's pages: at
             * least 3 (an integrator noted it on 2026-08-26). Not stated by the platform's pages: at most 15 (an integrator
             * noted it on 2026-08-26).
             */
            public Builder duration(long value) {
                return set("duration", value);
            }
        }
}
}
