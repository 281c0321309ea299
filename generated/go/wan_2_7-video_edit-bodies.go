// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_7/video_edit.yaml: edit there, then run `make generate`.

package videotasks

// Wan27VideoEditRequest: Changes a video as a prompt and up to three reference images ask for.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md
type Wan27VideoEditRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1", "4:3", "3:4".
	Ratio *Wan27VideoEditRatio `json:"ratio,omitempty"`

	// Prompt: What to change, and how. At most 5000 characters.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length to which the video is cut. In seconds. 0 means the length of the given video. 0
	// to 10. Default: 0. A video can be cut to 2 seconds or more (no page of the platform states it: 0
	// keeps the length and 2 to 10 cut it, so that 1 is in the range and means nothing).
	Duration *int64 `json:"duration,omitempty"`

	// VideoURL: Address of the video to change. Required. A URL of a video, MP4, QUICKTIME, at most
	// 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels,
	// height at most 4096 pixels, length at least 2 and at most 10 seconds. The sources disagree on
	// whether it is required: the mark is not in the captures; a video is always given. Here holds:
	// required.
	VideoURL string `json:"video_url"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "720P", "1080P". Default: "1080P". The
	// sources disagree on its default: the captures end before it; it is 1080P unless somebody says
	// otherwise. Here holds: 1080P.
	Resolution *Wan27VideoEditResolution `json:"resolution,omitempty"`

	// AudioSetting: Which sound the video has. Allowed: "auto", "origin". Default: "auto".
	AudioSetting *Wan27VideoEditAudioSetting `json:"audio_setting,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used.
	PromptExtend *bool `json:"prompt_extend,omitempty"`

	// NegativePrompt: What the video should not show. At most 500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// ReferenceImageURL: Address of an image to go by. A URL of an image. Not stated by the platform's
	// pages: a URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to
	// height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels (an
	// integrator's reference of 2026-08-30 says so; the captures end before it).
	ReferenceImageURL *string `json:"reference_image_url,omitempty"`

	// ReferenceImageURL2: Address of a second image to go by. A URL of an image.
	ReferenceImageURL2 *string `json:"reference_image_url_2,omitempty"`

	// ReferenceImageURL3: Address of a third image to go by. A URL of an image.
	ReferenceImageURL3 *string `json:"reference_image_url_3,omitempty"`
}

// Wan27VideoEditRatio is one of the constants of this type.
type Wan27VideoEditRatio string

const (
	Wan27VideoEditRatio16x9 Wan27VideoEditRatio = "16:9"
	Wan27VideoEditRatio9x16 Wan27VideoEditRatio = "9:16"
	Wan27VideoEditRatio1x1  Wan27VideoEditRatio = "1:1"
	Wan27VideoEditRatio4x3  Wan27VideoEditRatio = "4:3"
	Wan27VideoEditRatio3x4  Wan27VideoEditRatio = "3:4"
)

// Wan27VideoEditResolution is one of the constants of this type.
type Wan27VideoEditResolution string

const (
	Wan27VideoEditResolution720P  Wan27VideoEditResolution = "720P"
	Wan27VideoEditResolution1080P Wan27VideoEditResolution = "1080P"
)

// Wan27VideoEditAudioSetting is one of the constants of this type.
type Wan27VideoEditAudioSetting string

const (
	Wan27VideoEditAudioSettingAuto   Wan27VideoEditAudioSetting = "auto"
	Wan27VideoEditAudioSettingOrigin Wan27VideoEditAudioSetting = "origin"
)

// NewWan27VideoEditRequest has all that a request needs.
func NewWan27VideoEditRequest(videoURL string) Wan27VideoEditRequest {
	return Wan27VideoEditRequest{VideoURL: videoURL}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan27VideoEditRequest) Endpoint() string {
	return "wan_2_7.video_edit"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27VideoEditRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27VideoEditRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan27VideoEditRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan27VideoEditRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "ratio", r.Ratio, ofText[Wan27VideoEditRatio])
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	members["video_url"] = ofText[string](r.VideoURL)
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[Wan27VideoEditResolution])
	put(members, "audio_setting", r.AudioSetting, ofText[Wan27VideoEditAudioSetting])
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "reference_image_url", r.ReferenceImageURL, ofText[string])
	put(members, "reference_image_url_2", r.ReferenceImageURL2, ofText[string])
	put(members, "reference_image_url_3", r.ReferenceImageURL3, ofText[string])
	return members
}

func (r *Wan27VideoEditRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "ratio", &r.Ratio, toText[Wan27VideoEditRatio]),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		take(members, "video_url", &r.VideoURL, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[Wan27VideoEditResolution]),
		takePtr(members, "audio_setting", &r.AudioSetting, toText[Wan27VideoEditAudioSetting]),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "reference_image_url", &r.ReferenceImageURL, toText[string]),
		takePtr(members, "reference_image_url_2", &r.ReferenceImageURL2, toText[string]),
		takePtr(members, "reference_image_url_3", &r.ReferenceImageURL3, toText[string]),
	)
}

func (Wan27VideoEditRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan27VideoEditRequest)
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("ratio"), "string", value)
		} else if !among(text, allowedWan27VideoEditRequest_Ratio...) {
			c.enum(at.member("ratio"), text, allowedWan27VideoEditRequest_Ratio)
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
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("0"), number)
		} else if compare(number, Number("10")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("10"), number)
		}
	}
	if value, given := body["video_url"]; !given {
		c.required(at.member("video_url"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("video_url"), "string", value)
	} else if !mediaWan27VideoEditRequest_VideoURL.matches(text) {
		c.media(at.member("video_url"), text, "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds")
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedWan27VideoEditRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedWan27VideoEditRequest_Resolution)
		}
	}
	if value, given := body["audio_setting"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_setting"), "string", value)
		} else if !among(text, allowedWan27VideoEditRequest_AudioSetting...) {
			c.enum(at.member("audio_setting"), text, allowedWan27VideoEditRequest_AudioSetting)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 500 {
			c.length(at.member("negative_prompt"), "maxLength", 500, text)
		}
	}
	if value, given := body["reference_image_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("reference_image_url"), "string", value)
		} else if !mediaWan27VideoEditRequest_ReferenceImageURL.matches(text) {
			c.media(at.member("reference_image_url"), text, "a URL of an image")
		}
	}
	if value, given := body["reference_image_url_2"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("reference_image_url_2"), "string", value)
		} else if !mediaWan27VideoEditRequest_ReferenceImageURL2.matches(text) {
			c.media(at.member("reference_image_url_2"), text, "a URL of an image")
		}
	}
	if value, given := body["reference_image_url_3"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("reference_image_url_3"), "string", value)
		} else if !mediaWan27VideoEditRequest_ReferenceImageURL3.matches(text) {
			c.media(at.member("reference_image_url_3"), text, "a URL of an image")
		}
	}
}

func (Wan27VideoEditRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md",
		nil,
		[]string{"/video_url required", "novita-markdown: the mark is not in the captures; an integrator's reference of 2026-08-30: a video is always given; here holds: required"},
	}
}

var namesWan27VideoEditRequest = []string{"seed", "ratio", "prompt", "duration", "video_url", "watermark", "resolution", "audio_setting", "prompt_extend", "negative_prompt", "reference_image_url", "reference_image_url_2", "reference_image_url_3"}

var allowedWan27VideoEditRequest_Ratio = []any{"16:9", "9:16", "1:1", "4:3", "3:4"}

var mediaWan27VideoEditRequest_VideoURL = newPattern("^https?://", "https://", "http://")

var allowedWan27VideoEditRequest_Resolution = []any{"720P", "1080P"}

var allowedWan27VideoEditRequest_AudioSetting = []any{"auto", "origin"}

var mediaWan27VideoEditRequest_ReferenceImageURL = newPattern("^https?://", "https://", "http://")

var mediaWan27VideoEditRequest_ReferenceImageURL2 = newPattern("^https?://", "https://", "http://")

var mediaWan27VideoEditRequest_ReferenceImageURL3 = newPattern("^https?://", "https://", "http://")

// Wan27VideoEditResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md
type Wan27VideoEditResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27VideoEditResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27VideoEditResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan27VideoEditResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan27VideoEditResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan27VideoEditResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan27VideoEditResponse, &r.AdditionalProperties),
	)
}

func (Wan27VideoEditResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan27VideoEditResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md",
		nil,
		nil,
	}
}

var namesWan27VideoEditResponse = []string{"task_id"}
