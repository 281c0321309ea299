// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_7/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan27ImageToVideoRequest: Makes a video from its first frame, or goes on with a video that you have.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v
type Wan27ImageToVideoRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Prompt: What happens in the video. At most 5000 characters.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the video. In seconds. 2 to 15. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// ImageURL: Address of the image with which the video starts. A URL of an image, JPEG, PNG, BMP,
	// WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most
	// 8000 pixels, height at most 8000 pixels, without transparency. A video starts with an image or
	// goes on with a clip, and one of the two must be given. The sources disagree on whether it is
	// required: the image is marked as required; the image is marked as required; the image excludes a
	// clip to go on with, and one of the two must be given. Here holds: optional; of the image and the
	// clip exactly one is given.
	ImageURL *string `json:"image_url,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "720P", "1080P". Default: "1080P".
	Resolution *Wan27ImageToVideoResolution `json:"resolution,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used, which takes
	// longer. Default: true. The sources disagree on its default: they end before a default; a prompt
	// is written out unless somebody says otherwise. Here holds: true.
	PromptExtend *bool `json:"prompt_extend,omitempty"`

	// FirstClipURL: Address of a video that the new one goes on with. A URL of a video, MP4,
	// QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at
	// most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds. A video
	// starts with an image or goes on with a clip, and one of the two must be given.
	FirstClipURL *string `json:"first_clip_url,omitempty"`

	// LastFrameURL: Address of the image with which the video ends. A URL of an image, JPEG, PNG, BMP,
	// WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most
	// 8000 pixels, height at most 8000 pixels, without transparency.
	LastFrameURL *string `json:"last_frame_url,omitempty"`

	// NegativePrompt: What the video should not show. At most 500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// DrivingAudioURL: Address of a sound that drives the video. A URL of a sound. Not stated by the
	// platform's pages: a URL of a sound, at most 15 MB, length at least 2 and at most 30 seconds (an
	// integrator's reference of 2026-08-30 says so; the captures end before it).
	DrivingAudioURL *string `json:"driving_audio_url,omitempty"`
}

// Wan27ImageToVideoResolution is one of the constants of this type.
type Wan27ImageToVideoResolution string

const (
	Wan27ImageToVideoResolution720P  Wan27ImageToVideoResolution = "720P"
	Wan27ImageToVideoResolution1080P Wan27ImageToVideoResolution = "1080P"
)

// NewWan27ImageToVideoRequest has all that a request needs.
func NewWan27ImageToVideoRequest() Wan27ImageToVideoRequest {
	return Wan27ImageToVideoRequest{}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan27ImageToVideoRequest) Endpoint() string {
	return "wan_2_7.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan27ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan27ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "image_url", r.ImageURL, ofText[string])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[Wan27ImageToVideoResolution])
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	put(members, "first_clip_url", r.FirstClipURL, ofText[string])
	put(members, "last_frame_url", r.LastFrameURL, ofText[string])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "driving_audio_url", r.DrivingAudioURL, ofText[string])
	return members
}

func (r *Wan27ImageToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "image_url", &r.ImageURL, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[Wan27ImageToVideoResolution]),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
		takePtr(members, "first_clip_url", &r.FirstClipURL, toText[string]),
		takePtr(members, "last_frame_url", &r.LastFrameURL, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "driving_audio_url", &r.DrivingAudioURL, toText[string]),
	)
}

func (Wan27ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan27ImageToVideoRequest)
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		} else if characters(text) > 5000 {
			c.length(at.member("prompt"), "maxLength", 5000, text)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("2")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("2"), number)
		} else if compare(number, Number("15")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("15"), number)
		}
	}
	if value, given := body["image_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("image_url"), "string", value)
		} else if !mediaWan27ImageToVideoRequest_ImageURL.matches(text) {
			c.media(at.member("image_url"), text, "a URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels, without transparency")
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedWan27ImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedWan27ImageToVideoRequest_Resolution)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
	if value, given := body["first_clip_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("first_clip_url"), "string", value)
		} else if !mediaWan27ImageToVideoRequest_FirstClipURL.matches(text) {
			c.media(at.member("first_clip_url"), text, "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds")
		}
	}
	if value, given := body["last_frame_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("last_frame_url"), "string", value)
		} else if !mediaWan27ImageToVideoRequest_LastFrameURL.matches(text) {
			c.media(at.member("last_frame_url"), text, "a URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels, without transparency")
		}
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 500 {
			c.length(at.member("negative_prompt"), "maxLength", 500, text)
		}
	}
	if value, given := body["driving_audio_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("driving_audio_url"), "string", value)
		} else if !mediaWan27ImageToVideoRequest_DrivingAudioURL.matches(text) {
			c.media(at.member("driving_audio_url"), text, "a URL of a sound")
		}
	}
	if !given(body, "first_clip_url") {
		says := "A video starts with an image or goes on with a clip, and one of the two must be given"
		if !given(body, "image_url") {
			c.require(at.member("image_url"), says)
		}
	}
	if given(body, "image_url") {
		says := "A video starts with an image or goes on with a clip, and one of the two must be given"
		if given(body, "first_clip_url") {
			c.exclude(at.member("first_clip_url"), body["first_clip_url"], says)
		}
	}
}

func (Wan27ImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v",
		nil,
		[]string{"/image_url required", "novita-rendered: the image is marked as required; highwayapi-rendered: the image is marked as required; novita-rendered: the image excludes a clip to go on with, and one of the two must be given; here holds: optional; of the image and the clip exactly one is given"},
	}
}

var namesWan27ImageToVideoRequest = []string{"seed", "prompt", "duration", "image_url", "watermark", "resolution", "prompt_extend", "first_clip_url", "last_frame_url", "negative_prompt", "driving_audio_url"}

var mediaWan27ImageToVideoRequest_ImageURL = newPattern("^https?://", "https://", "http://")

var allowedWan27ImageToVideoRequest_Resolution = []any{"720P", "1080P"}

var mediaWan27ImageToVideoRequest_FirstClipURL = newPattern("^https?://", "https://", "http://")

var mediaWan27ImageToVideoRequest_LastFrameURL = newPattern("^https?://", "https://", "http://")

var mediaWan27ImageToVideoRequest_DrivingAudioURL = newPattern("^https?://", "https://", "http://")

// Wan27ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v
type Wan27ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan27ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan27ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan27ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan27ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan27ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan27ImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v",
		nil,
		nil,
	}
}

var namesWan27ImageToVideoResponse = []string{"task_id"}
